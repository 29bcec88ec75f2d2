/**
 * Radicals that PDF converters leave behind in place of ordinary characters. Those of the Kangxi block and the
 * compatibility ideographs fold by themselves (NFKC); most of the supplement have no folding of their own.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋卩 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尣 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歹 ⺟母 ' +
    '⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱网 ⺲网 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ' +
    '⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑长 ⻒长 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ' +
    '⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻯龙 ⻰龙 ⻱龟 ⻲龟 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair[0] as string, pair[1] as string]),
);

const VARIANT = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const VARIANTS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** Radicals and compatibility ideographs as the ordinary characters that they look like; the text keeps its length. */
export function withoutRadicals(text: string): string {
  if (!VARIANT.test(text)) return text;
  return text.replace(VARIANTS, (character) => {
    const folded = SUPPLEMENT.get(character) ?? character.normalize('NFKC');
    return folded.length === 1 ? folded : character;
  });
}
