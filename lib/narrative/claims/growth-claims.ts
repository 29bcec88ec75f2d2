import { type Decimal, parseDecimal } from '../../grid/decimal.ts';
import { passageOf } from '../compact-text.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { GrowthClaim } from './claim.ts';

/** Counts with another number of the same matter beside them: 收到41件，比上年（36件）增加5件，增长13.9%. */

const UNIT = '(?:人次|件次|件|条次|条|份|宗|起|篇|期|场次|场|次|封|个|项)';
/** A number of the year right before the words that compare it; 约30件, 30余件 and 1.2万条 are no numbers to reckon with. */
const COUNT = new RegExp(`(?<![\\d.%第~-]|[约近逾超]|增加了?|减少了?|增长了?|下降了?|[多少]了?)(\\d+)(${UNIT})`, 'g');
const OTHER_YEAR = '(?:20\\d\\d年度?|上一?年度?|去年|上一年度)';
const COMPARES = new RegExp(`^，?\\(?(?:同比|(?:相?较|与|比|相比|对比)于?(?:${OTHER_YEAR}))`);
const BASE_IN_BRACKETS = new RegExp(`^\\(${OTHER_YEAR}(?:同期|全年|度)?(?:为|是|共|:)*\\d+${UNIT}\\)`);
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

/** All counts of a paragraph that the same sentence compares with another year's in at least two ways. */
export function growthsIn(paragraph: Paragraph, index: number): GrowthClaim[] {
  const { text } = paragraph.words;
  if (!text.includes('%')) return [];
  return [...text.matchAll(COUNT)].flatMap((count): GrowthClaim[] => {
    const at = count.index + count[0].length;
    const end = comparisonEnd(text, at);
    const said = end > at ? readComparison(text.slice(at, end), count[2] ?? '') : null;
    if (!said) return [];
    const from = sentenceStart(text, count.index);
    const before = [...text.slice(from, count.index).matchAll(COUNT)];
    return [
      {
        kind: 'growth',
        now: parseDecimal(count[1] ?? ''),
        unit: count[2] ?? '',
        ...said,
        others: before.map(([, value = '']) => parseDecimal(value)),
        paragraph: index,
        quote: passageOf(paragraph.block, paragraph.words, clauseStart(text, count.index), end),
      },
    ];
  });
}

type Said = Pick<GrowthClaim, 'base' | 'change' | 'isUp' | 'percent'>;

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
  if (change && IS_UP.test(change.word ?? '') !== isUp) return null;
  return {
    base: numberOf(base?.base),
    change: numberOf(change?.change),
    isUp,
    percent: parseDecimal(percent.percent ?? ''),
  };
}

function numberOf(digits: string | undefined): Decimal | null {
  return digits === undefined ? null : parseDecimal(digits);
}

/** Where the comparison that begins at `at` ends; `at` where there is none. */
function comparisonEnd(text: string, at: number): number {
  const rest = text.slice(at, at + LONGEST);
  const bracket = /^\([^()]*\)/.exec(rest)?.[0] ?? '';
  // 58件（其中自然人50件），较上年增加8件
  const skipped = bracket !== '' && !COMPARES.test(bracket) && !BASE_IN_BRACKETS.test(bracket) ? bracket.length : 0;
  const words = rest.slice(skipped);
  if (!COMPARES.test(words) && !BASE_IN_BRACKETS.test(words)) return at;
  const stop = words.search(/[。;]/);
  const clauses = (stop < 0 ? words : words.slice(0, stop)).split('，');
  // A comma may stand right before the comparison.
  let length = 0;
  for (const [i, clause] of clauses.entries()) {
    const isOwn = i === 0 || GOES_ON.test(clause);
    if (!isOwn) break;
    length += clause.length + (i === 0 ? 0 : 1);
  }
  return skipped > 0 || isUnclosed(words.slice(0, length)) ? at : at + length;
}

function isUnclosed(words: string): boolean {
  return words.split('(').length !== words.split(')').length;
}

function sentenceStart(text: string, at: number): number {
  return text.lastIndexOf('。', at) + 1;
}

function clauseStart(text: string, at: number): number {
  return Math.max(...['。', ';', '，', ':', '、', '('].map((mark) => text.lastIndexOf(mark, at))) + 1;
}
