import { pick, type Random } from '../repair/generate.ts';
import { besideLastYear, between, chance, partsOf, percent, type Rounding, written } from './counts.ts';

/** What a report says of the information it disclosed: a whole and its parts, true to the last digit. */

const KINDS = [
  '机构职能类信息',
  '政策文件类信息',
  '规划计划、统计数据类信息',
  '财政预决算信息',
  '工作动态',
  '公告公示',
  '重大建设项目批准和实施等信息',
  '人事任免信息',
  '民生保障类信息',
  '应急管理信息',
  '乡村振兴信息',
  '办事指南',
] as const;

export interface DisclosureSetting {
  random: Random;
  we: string;
  year: number;
  /** What the platform table prints, where the report appends it. */
  channels: Channels | null;
}

export interface Channels {
  all: number;
  website: number;
  weibo: number;
  wechat: number;
}

type Phrase = (setting: DisclosureSetting) => string;

/** One or two sentences about the whole and its parts. */
export const disclosurePhrase: Phrase = (setting) => pick(setting.random, WAYS)(setting);

function labelled(random: Random, count: number): string[] {
  const kinds = [...KINDS].sort(() => random() - 0.5);
  return kinds.slice(0, count);
}

function opening({ random, we, year }: DisclosureSetting, whole: number): string {
  const n = written(random, whole);
  return pick(random, [
    `${year}年，${we}共主动公开政府信息${n}条`,
    `今年以来，${we}完成主动公开政府信息${n}条`,
    `本年度${we}主动公开的政府信息共${n}条`,
    `全年通过各类渠道发布政府信息${n}条`,
    `${year}年，${we}累计主动公开各类政府信息${n}条`,
  ]);
}

const WAYS: readonly Phrase[] = [
  // A complete list, 其他 at the end.
  (setting) => {
    const { random } = setting;
    const whole = between(random, 60, 2400);
    const parts = partsOf(random, whole, between(random, 3, 8));
    const names = labelled(random, parts.length - 1);
    const mark = pick(random, ['；', '，', '，', '、']);
    const items = parts.map(
      (part, i) => `${names[i] ?? pick(random, ['其他信息', '其它', '其他'])}${written(random, part)}条`,
    );
    return `${opening(setting, whole)}，其中${pick(random, ['', '：', '，'])}${items.join(mark)}。`;
  },
  // A list that leaves something out and says so.
  (setting) => {
    const { random } = setting;
    const whole = between(random, 200, 900);
    const parts = partsOf(random, between(random, 40, whole - 20), between(random, 3, 6));
    const items = parts.map((part, i) => `${labelled(random, 8)[i]}${part}条`).join('，');
    return pick(random, [
      `${opening(setting, whole)}，其中${items}等。`,
      `${opening(setting, whole)}，主要包括${items}。`,
      `${opening(setting, whole)}，其中${items.replace(/条(?=，|$)/g, '')}条等。`,
    ]);
  },
  // Two or three examples.
  (setting) => {
    const { random } = setting;
    const whole = between(random, 300, 900);
    const [first, second] = partsOf(random, between(random, 20, 90), 2);
    return `${opening(setting, whole)}${besideLastYear(random, whole, '条', setting.year)}，其中财政信息${first}条，重点领域信息${second}条。`;
  },
  // 一是……二是……
  (setting) => {
    const { random } = setting;
    const whole = between(random, 100, 800);
    const parts = partsOf(random, whole, between(random, 3, 5));
    const items = parts.map((part, i) => `${'一二三四五'[i]}是公开${labelled(random, 5)[i]}${part}条`);
    return `${opening(setting, whole)}，${items.join('；')}。`;
  },
  // Parts of parts in brackets; numbers without a measure word.
  (setting) => {
    const { random } = setting;
    const whole = between(random, 60, 300);
    const parts = partsOf(random, whole, 5);
    const inner = parts[2] as number;
    const nested = inner > 2 ? `（其中部门预算1、部门决算${inner - 1}）` : '';
    const names = ['人事', '动态', `部门财务`, '计划总结', '其他'];
    const items = parts.map((part, i) => `${names[i]}${part}${i === 2 ? nested : ''}`);
    return `${opening(setting, whole)}，其中${items.join('，')}。`;
  },
  // Channels, sentence by sentence, with parts of their own.
  (setting) => {
    const { random } = setting;
    const { website: site, wechat: account } = setting.channels ?? anyChannels(random);
    const video = between(random, 5, 90);
    const whole = site + account + video;
    const [news = 0, column = 0] = partsOf(random, Math.max(2, site), 2);
    const split = site >= 2 ? `，其中新闻${news}、栏目${column}` : '';
    return `${opening(setting, whole)}。网站${site}条${split}。公众号${account}条。视频号${video}条。`;
  },
  // Channels that publish the same things: their sum exceeds the whole.
  (setting) => {
    const { random } = setting;
    const { all, website, weibo, wechat } = setting.channels ?? anyChannels(random);
    return `${opening(setting, all)}（不同渠道公开相同信息计1条），其中政府网站${website}条、政务微博${weibo}条、政务微信${wechat}条。`;
  },
  shares,
  shares,
];

function anyChannels(random: Random): Channels {
  const [website, weibo, wechat] = [between(random, 20, 400), between(random, 20, 400), between(random, 20, 400)];
  return { all: Math.max(website, weibo, wechat) + between(random, 0, 15), website, weibo, wechat };
}

/** Shares of the whole, all rounded or all cut off. */
function shares(setting: DisclosureSetting): string {
  const { random } = setting;
  const whole = between(random, 150, 3000);
  const parts = partsOf(random, whole, between(random, 2, 4));
  const decimals = pick(random, [1, 1, 2, 2, 0]);
  const rounding: Rounding = chance(random, 0.75) ? 'half up' : 'cut off';
  const link = pick(random, ['，占总量的', '，占', '，占比', '，占总数的', '，占比为']);
  const inBrackets = chance(random, 0.2);
  const items = parts.map((part, i) => {
    const share = percent(part, whole, decimals, rounding);
    return `${labelled(random, 6)[i]}${part}条${inBrackets ? `（占${share}）` : link + share}`;
  });
  return `${opening(setting, whole)}，其中${items.join('；')}。`;
}
