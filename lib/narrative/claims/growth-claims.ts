import { add, type Decimal, parseDecimal, subtract } from '../../grid/decimal.ts';
import { passageOf } from '../compact-text.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { GrowthClaim } from './claim.ts';

/** Counts with another number of the same matter beside them: 收到41件，比上年（36件）增加5件，增长13.9%. */

const UNIT = '(?:人次|件次|件|条次|条|份|宗|起|篇|期|场次|场|次|封|个|项)';
/** A number of the year right before the words that compare it; 约30件, 30余件 and 1.2万条 are no numbers to reckon with. */
const COUNT = new RegExp(`(?<![\\d.%第~-]|[约近逾超]|增加了?|减少了?|增长了?|下降了?|[多少]了?)(\\d+)(${UNIT})`, 'g');
const OTHER_YEAR = '(?:20\\d\\d年度?|上一?年度?|去年|上一年度)';
const COMPARES = new RegExp(
  `^，?\\(?(?:同比|(?:相?较|与|比|相比|对比)于?(?:${OTHER_YEAR})|(?:增长|上升|下降|减少|增加)[\\d.]+%\\(${OTHER_YEAR})`,
);
const BASE_IN_BRACKETS = new RegExp(`^\\(${OTHER_YEAR}(?:同期|全年|度)?(?:为|是|共|:)*\\d+${UNIT}\\)`);
/** Another comparison, with years further back. */
const EARLIER = /前年|往年|历年|以前/;
/** A clause that still compares. */
const GOES_ON = /^(?:同比|相?较|与|比|增|减|下降|上升|降低|降幅|升)/;
const BASE = new RegExp(
  `${OTHER_YEAR}(?:同期|全年|度)?(?:的|为|是|共|:|\\(|收到|公开|发布|受理)*(?<base>\\d+)(?<baseUnit>${UNIT})`,
);
const UP = '增加|增长|上升|增多|多|增幅|升高|提高|提升';
const DOWN = '减少|下降|降低|少|降幅|减幅';
const CHANGE = new RegExp(`(?<word>${UP}|${DOWN})了?(?<change>\\d+)(?<changeUnit>${UNIT})`);
const PERCENT = new RegExp(`(?<word>${UP}|${DOWN})(?:了|为|达|达到|:)*(?<percent>\\d+(?:\\.\\d+)?)%`);
const IS_UP = new RegExp(`^(?:${UP})`);
const LONGEST = 80;
/** 下降到30件, 增长3倍, 环比 and the like are reckoned in other ways. */
const OTHER_WAY =
  /环比|翻|倍|余|多万|万|约|近|逾|超过|左右|以上|百分点|到\d|至\d|年均|累计|合计|平均|分别|均|季度|月|半年/;

/** All comparisons of a paragraph in which the numbers fix the percentage. */
export function growthsIn(paragraph: Paragraph, index: number): GrowthClaim[] {
  const { text } = paragraph.words;
  if (!text.includes('%')) return [];
  const counted = [...text.matchAll(COUNT)].flatMap((count) => growthBehind(paragraph, count, index));
  const isKnown = (at: number) => counted.some(({ from, to }) => at >= from && at < to);
  const alone = [...text.matchAll(ALONE)].flatMap((match) =>
    isKnown(match.index) ? [] : growthAlone(paragraph, match.index, index),
  );
  return [...counted, ...alone].map(({ claim }) => claim);
}

interface Found {
  claim: GrowthClaim;
  from: number;
  to: number;
}

function growthBehind({ block, words }: Paragraph, count: RegExpExecArray, paragraph: number): Found[] {
  const { text } = words;
  const unit = count[2] ?? '';
  const at = comparisonStart(text, count.index + count[0].length);
  const to = comparisonEnd(text, at);
  const compared = text.slice(at, to);
  const said = to > at ? (readComparison(compared, unit) ?? besideLastYear(text, count, compared)) : null;
  if (!said) return [];
  const before = [...text.slice(text.lastIndexOf('。', count.index) + 1, count.index).matchAll(COUNT)];
  const others = before.map(([, value = '']) => parseDecimal(value));
  const quote = passageOf(block, words, clauseStart(text, count.index), to);
  const now = parseDecimal(count[1] ?? '');
  return [{ claim: { kind: 'growth', now, unit, ...said, others, paragraph, quote }, from: at, to }];
}

/** 较2022年的388条增加24条，增长6.19%: this year's number stands further off. */
const ALONE = new RegExp(`(?<=[，;。(]|总数|总量|数量)(?:较|比|与)${OTHER_YEAR}`, 'g');

function growthAlone({ block, words }: Paragraph, at: number, paragraph: number): Found[] {
  const to = comparisonEnd(words.text, at);
  const compared = words.text.slice(at, to);
  const unit = BASE.exec(compared)?.groups?.baseUnit ?? '';
  const said = readComparison(compared, unit);
  if (!said?.base || !said.change || said.changeIsUp !== said.isUp) return [];
  const now = said.isUp ? add(said.base, said.change) : subtract(said.base, said.change);
  const quote = passageOf(block, words, at, to);
  return [{ claim: { kind: 'growth', now, unit, ...said, others: [], paragraph, quote }, from: at, to }];
}

type Said = Pick<GrowthClaim, 'base' | 'change' | 'changeIsUp' | 'isUp' | 'percent'>;

/** What the words of a comparison say, where every number in them is understood. */
function readComparison(words: string, unit: string): Said | null {
  if (OTHER_WAY.test(words)) return null;
  const base = BASE.exec(words)?.groups;
  const change = CHANGE.exec(words)?.groups;
  const percent = PERCENT.exec(words)?.groups;
  const units = [base?.baseUnit, change?.changeUnit].filter((other) => other !== undefined);
  const numbers = words.replace(/20\d\d年/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  if (!percent || units.length === 0 || numbers.length !== units.length + 1) return null;
  if (units.some((other) => other !== unit)) return null;
  const isUp = IS_UP.test(percent.word ?? '');
  // 增加7件，下降19.4%: which of the two is right, the other year's number tells.
  const changeIsUp = change ? IS_UP.test(change.word ?? '') : isUp;
  if (changeIsUp !== isUp && !base) return null;
  return {
    base: numberOf(base?.base),
    change: numberOf(change?.change),
    changeIsUp,
    isUp,
    percent: parseDecimal(percent.percent ?? ''),
  };
}

/** 2021年收到申请8件，2022年收到申请 before 11件: the same of the year before. */
const YEAR_BEFORE = new RegExp(
  `(?<!\\d)(20\\d\\d)年度?(?<same>[^，。;:\\d]{0,20})(?<base>\\d+)(?<unit>${UNIT})，(20\\d\\d)年度?(?<again>[^，。;:\\d]{0,20})$`,
);
const ONLY_PERCENT = new RegExp(`^，?同比(?:${UP}|${DOWN})(?:了|为|达|约)*\\d+(?:\\.\\d+)?%$`);

/** 同比增长37.5% behind the numbers of two years in a row. */
function besideLastYear(text: string, count: RegExpExecArray, compared: string): Said | null {
  const match = YEAR_BEFORE.exec(text.slice(Math.max(0, count.index - LONGEST), count.index));
  const percent = ONLY_PERCENT.test(compared) && !OTHER_WAY.test(compared) ? PERCENT.exec(compared)?.groups : undefined;
  if (!match?.groups || !percent) return null;
  const { same, again, base, unit } = match.groups;
  if (Number(match[5]) !== Number(match[1]) + 1 || same !== again || unit !== count[2]) return null;
  const isUp = IS_UP.test(percent.word ?? '');
  return { base: numberOf(base), change: null, changeIsUp: isUp, isUp, percent: parseDecimal(percent.percent ?? '') };
}

function numberOf(digits: string | undefined): Decimal | null {
  return digits === undefined ? null : parseDecimal(digits);
}

/** Where the comparison may begin: brackets that compare nothing are passed over, 58件（其中自然人50件），较上年增加8件. */
function comparisonStart(text: string, at: number): number {
  const bracket = /^\([^()]*\)/.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
  return COMPARES.test(bracket) || BASE_IN_BRACKETS.test(bracket) ? at : at + bracket.length;
}

/** Where the comparison that begins at `at` ends; `at` where there is none. */
function comparisonEnd(text: string, at: number): number {
  const words = text.slice(at, at + LONGEST);
  if (!COMPARES.test(words) && !BASE_IN_BRACKETS.test(words)) return at;
  const stop = words.search(/[。;]/);
  const clauses = (stop < 0 ? words : words.slice(0, stop)).split('，');
  let length = 0;
  for (const [i, clause] of clauses.entries()) {
    // A comma may stand right before the comparison.
    if (i > 0 && !GOES_ON.test(clause)) break;
    if (EARLIER.test(clause)) break;
    // 比上年增加20条，增长4%，较2021年的400条增加120条: the next comparison.
    if (COMPARES.test(clause) && words.slice(0, length).includes('%') && !addsChange(words.slice(0, length), clause))
      break;
    length += clause.length + (i === 0 ? 0 : 1);
  }
  return isUnclosed(words.slice(0, length)) ? at : at + length;
}

/** 同比增长28%，较上年增加112条: the same comparison in numbers. */
function addsChange(said: string, clause: string): boolean {
  return !/\d(?![\d.%])/.test(said) && !/%|20\d\d年/.test(clause);
}

function isUnclosed(words: string): boolean {
  return words.split('(').length !== words.split(')').length;
}

function clauseStart(text: string, at: number): number {
  return Math.max(...['。', ';', '，', ':', '、', '('].map((mark) => text.lastIndexOf(mark, at))) + 1;
}
