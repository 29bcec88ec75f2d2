import type { Article } from '../narrative/article.ts';
import { compact } from '../narrative/compact-text.ts';

/** `area`: a report that sums several organs; `own-level`: 本级, of the organ alone. */
export type OrganScope = 'area' | 'own-level';

const BRACKETED = /\(([^()]*)\)/g;

/** The organ's name in the spelling by which records are sorted: equal for spellings that mean the same beyond doubt. */
export function organKey(name: string): string {
  return withoutRank(compact(name).text.replace(BRACKETED, '').replace(/"/g, ''));
}

/** 清河镇人民政府 is 清河镇, 新华街道办事处 is 新华街道, 港区管委会 is 港区. */
function withoutRank(name: string): string {
  return name
    .replace(/^(?:关于|中共)/, '')
    .replace(/(?:人民)?政府办(?:公室|公厅)?$/, '政府办公室')
    .replace(/本级$/, '')
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/(?:人民政府|(?<=[镇乡县市区州旗省])政府|管理委员会|管委会)$/, '')
    .replace(/本级$/, '');
}

/** Names by which the organ may be called: its own, and the one in brackets, 独山港经济开发区（独山港镇）. */
export function organAliases(name: string): string[] {
  const { text } = compact(name);
  const inBrackets = [...text.matchAll(BRACKETED)].map(([, inner = '']) => withoutRank(inner));
  const isOrgan = (alias: string) => /(?:[镇乡局委厅办区县市]|街道|办公室|中心)$/.test(alias);
  return [organKey(name), ...inBrackets.filter((alias) => alias.length >= 3 && isOrgan(alias))];
}

/** Short names of departments that everybody uses beside the full ones. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/发改(?=[局委])/, '发展改革'],
  [/人社(?=[局厅])/, '人力资源社会保障'],
  [/住建(?=[局委厅])/, '住房城乡建设'],
  [/卫健(?=[局委])/, '卫生健康'],
  [/(?:市监|市场监管)(?=局)/, '市场监督管理'],
  [/文旅(?=[局厅])/, '文化旅游'],
  [/(?:自规|资规)(?=局)/, '自然资源规划'],
  [/城管(?=局)/, '城市管理'],
  [/(?:交运|交通)(?=局)/, '交通运输'],
  [/医保(?=局)/, '医疗保障'],
  [/应急(?=局)/, '应急管理'],
  [/退役军人(?=局)/, '退役军人事务'],
  [/工信(?=局)/, '工业信息化'],
  [/教体(?=局)/, '教育体育'],
  [/委员会$/, '委'],
];

/** The name without what merging and shortening change: 发改局, 发展和改革局 and 发展改革局 are one. */
export function looseName(key: string): string {
  return SHORT_NAMES.reduce((name, [short, full]) => name.replace(short, full), key).replace(/[和与及、]/g, '');
}

const AREA = /汇总/;

/** What a report says of whom it counts: in its title, or in what stands before the first part. */
export function scopeOf(
  title: string,
  { parts, paragraphs }: Pick<Article, 'parts' | 'paragraphs'>,
): OrganScope | null {
  if (/本级/.test(title)) return 'own-level';
  const first = parts[0]?.heading;
  const end = paragraphs.findIndex(({ block, end: at }) => first && block.index === first.block && at > first.start);
  const introduction = paragraphs.slice(0, end < 0 ? 3 : end);
  return AREA.test(title) || introduction.some(({ words }) => AREA.test(words.text)) ? 'area' : null;
}
