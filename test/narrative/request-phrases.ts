import { pick, type Random } from '../repair/generate.ts';
import { besideLastYear, between, chance, partsOf, percent, written } from './counts.ts';

/** What a report says of the requests it received and of the cases against it, true to its own table. */

export interface RequestNumbers {
  received: number;
  carriedIn: number;
  handled: number;
  carriedOut: number;
  granted: number;
  partial: number;
  reconsideration: number;
  upheld: number;
  corrected: number;
  litigation: number;
  litigationCorrected: number;
  persons: number;
}

export interface RequestSetting extends RequestNumbers {
  random: Random;
  we: string;
  year: number;
  unit: string;
}

const REQUESTS = ['政府信息公开申请', '依申请公开政府信息', '政府信息依申请公开件', '依申请公开申请', '信息公开申请'];

export function requestPhrase(setting: RequestSetting): string {
  const { random, received, carriedIn } = setting;
  if (received === 0 && carriedIn === 0) return pick(random, NONE)(setting);
  return pick(random, received > 1 ? [...SOME, ...MANY] : SOME)(setting);
}

type Phrase = (setting: RequestSetting) => string;

const lead = ({ random, we, year }: RequestSetting) =>
  pick(random, [`${year}年，${we}共`, `今年以来，${we}`, `本年度${we}共`, `${year}年度，${we}`, '全年共']);
const requests = ({ random }: RequestSetting) => pick(random, REQUESTS);
/** 均已办结 is true only where nothing is left. */
const ending = ({ random, carriedOut, unit }: RequestSetting) =>
  carriedOut === 0
    ? pick(random, ['，均已按期办结', '，全部依法答复', '，均在法定期限内答复', ''])
    : pick(random, [`，结转下年度继续办理${carriedOut}${unit}`, `，另有${carriedOut}${unit}结转下一年度`, '']);

const NONE: readonly Phrase[] = [
  (s) => `${s.year}年，${s.we}未收到${pick(s.random, ['公民、法人和其他组织的', '任何', ''])}政府信息公开申请。`,
  (s) => `${lead(s)}收到政府信息公开申请0件。`,
  (s) => `${s.year}年，${s.we}依申请公开政府信息的数量为零。`,
  (s) => `${s.year}年度没有依申请公开政府信息、无政府信息公开收费情况。`,
  (s) => `${s.we}全年未收到政府信息公开申请，${s.year - 1}年收到3件，均已办结。`,
];

const SOME: readonly Phrase[] = [
  (s) =>
    `${lead(s)}收到${requests(s)}${written(s.random, s.received)}${s.unit}${besideLastYear(s.random, s.received, s.unit, s.year)}${ending(s)}。`,
  (s) =>
    `${lead(s)}新收${requests(s)}${s.received}${s.unit}，上年结转${s.carriedIn}${s.unit}，办结${s.handled}${s.unit}，结转下年度${s.carriedOut}${s.unit}。`,
  (s) =>
    s.carriedIn > 0
      ? `${lead(s)}收到${requests(s)}${s.received + s.carriedIn}${s.unit}（含上年结转${s.carriedIn}${s.unit}），办结${s.handled}${s.unit}。`
      : `${lead(s)}收到${requests(s)}${s.received}${s.unit}，无上年结转，办结${s.handled}${s.unit}。`,
  (s) =>
    `${lead(s)}依法办结${requests(s)}${written(s.random, s.handled)}${s.unit}${besideLastYear(s.random, s.handled, s.unit, s.year)}。`,
  (s) => `${lead(s)}收到${s.received}${s.unit}${requests(s)}，按期办结率100%。`,
  (s) =>
    `${s.year - 1}年收到政府信息公开申请${s.received + 3}${s.unit}，办结${s.received + 2}${s.unit}；${s.year}年收到政府信息公开申请${s.received}${s.unit}，办结${s.handled}${s.unit}。`,
  (s) =>
    `${lead(s)}收到${requests(s)}${s.received}${s.unit}，答复${s.handled}${s.unit}（含上年度结转${s.carriedIn}${s.unit}，另有${s.carriedOut}${s.unit}顺延到下年度）。`,
  (s) =>
    `${lead(s)}受理${requests(s)}${s.received}${s.unit}，其中予以公开${s.granted}${s.unit}，部分公开${s.partial}${s.unit}。全年未发生因超期答复引发的投诉。`,
  (s) =>
    s.handled > 0
      ? `${lead(s)}答复${requests(s)}${s.handled}${s.unit}。其中予以公开${s.granted}${s.unit}，占${percent(s.granted, s.handled, 1, 'half up')}；部分公开${s.partial}${s.unit}，占${percent(s.partial, s.handled, 1, 'half up')}。`
      : `${lead(s)}收到${requests(s)}${s.received}${s.unit}。`,
];

const MANY: readonly Phrase[] = [
  (s) => {
    const [online, byPost] = partsOf(s.random, s.received, 2);
    const ways = pick(s.random, [
      ['网上申请', '信函申请'],
      ['线上', '线下'],
      ['当面申请', '电子邮件申请'],
    ]);
    return `${lead(s)}收到${requests(s)}${s.received}${s.unit}，其中${ways[0]}${online}${s.unit}，${ways[1]}${byPost}${s.unit}${ending(s)}。`;
  },
  (s) => {
    const others = s.received - s.persons;
    const labels = pick(s.random, [
      ['自然人申请', '法人或其他组织申请'],
      ['自然人提交', '法人和其他组织提交'],
    ]);
    return `${lead(s)}收到${requests(s)}${s.received}${s.unit}，其中${labels[0]}${s.persons}${s.unit}，${labels[1]}${others}${s.unit}${ending(s)}。`;
  },
  (s) => {
    const [first, second] = partsOf(s.random, s.received, 2);
    return `上半年收到政府信息公开申请${first}${s.unit}，下半年收到${second}${s.unit}，全年合计${s.received}${s.unit}。`;
  },
  (s) => {
    const some = between(s.random, 1, s.received - 1);
    return `${lead(s)}收到${requests(s)}${s.received}${s.unit}，涉及征地拆迁的${some}${s.unit}，其中${some}${s.unit}已答复。`;
  },
];

/** Things that are received, answered and counted as well. */
const OTHER_MATTERS: readonly ((random: Random, year: number) => string)[] = [
  (random) => `全年受理网络问政${between(random, 20, 400)}件，均已办结。`,
  (random, year) =>
    `${year}年，办理人大代表建议${between(random, 1, 9)}件、政协提案${between(random, 1, 9)}件，全部办结。`,
  (random) =>
    `收到12345热线工单${between(random, 100, 4000)}件，办结${between(random, 90, 100)}件，满意率99.${between(random, 1, 9)}%。`,
  (random) => `受理群众来信来访${between(random, 3, 60)}件次，答复网民留言${between(random, 10, 99)}条。`,
  (random) => `举办政务公开培训${between(random, 1, 4)}次，培训${between(random, 30, 200)}人次。`,
  (random) => `办理行政许可${between(random, 20, 2000)}件，按时办结率100%。`,
];

export function otherMatter(random: Random, year: number): string {
  return pick(random, OTHER_MATTERS)(random, year);
}

export function reviewPhrase(s: RequestSetting): string {
  const { random, reconsideration, litigation, upheld, corrected, year } = s;
  if (reconsideration === 0 && litigation === 0) {
    return pick(random, [
      '政务公开领域未发生行政复议和行政诉讼。',
      `${year}年，${s.we}未发生过针对本机关政府信息公开工作的行政复议、行政诉讼案件。`,
      '因政府信息公开引发的行政复议、行政诉讼均为零。',
      `全年没有因政府信息公开被申请行政复议或被提起行政诉讼。因${year - 1}年度信息公开申请引发行政复议1件。`,
      '政府信息公开行政复议0件，行政诉讼0件。',
    ]);
  }
  if (reconsideration > 0 && litigation > 0) {
    return pick(random, [
      `因政府信息公开被申请行政复议${reconsideration}件，被提起行政诉讼${litigation}件。`,
      `涉及信息公开的行政复议案件${written(random, reconsideration)}件，其中结果维持${upheld}件，结果纠正${corrected}件；行政诉讼案件${litigation}件${s.litigationCorrected === 0 ? '，未发生败诉' : ''}。`,
      `政府信息公开工作引发${reconsideration}件行政复议、${litigation}件行政诉讼。`,
      `全年政府信息公开行政复议、行政诉讼共${reconsideration + litigation}件。`,
    ]);
  }
  return reconsideration > 0
    ? `因政府信息公开引发行政复议${reconsideration}件，${upheld}件维持，${corrected}件纠正；未发生行政诉讼。`
    : `未发生因政府信息公开引起的行政复议，行政诉讼${litigation}件${s.litigationCorrected === 0 && chance(random, 0.5) ? '，未发生败诉案件' : ''}。`;
}
