/** What the words behind a count compare it with: ，同比增长13.9%；（2022年为36件）；，较上年的388条增加24条，增长6.2%. */
export interface Comparison {
  /** The number of the year before, where it is given. */
  base: string | null;
  isUp: boolean | null;
  change: string | null;
  percent: string | null;
  /** How many characters say it. */
  length: number;
}

const UNIT = '(?:件次|条次|人次|件|条|份|宗|起|篇|次|个|项)';
const YEAR = '(?:去年|上一?年度?|20\\d\\d年度?)';
/** （2022年为36件） right behind the count. */
const BRACKETED_BASE = new RegExp(`^\\(${YEAR}(?:同期|全年)?(?:为|是|共|:)?(\\d+)(${UNIT})\\)`);
const COMPARES = new RegExp(
  `^，?\\(?(?:同比(?:${YEAR})?|(?:相?较|与|比|相比|对比)于?${YEAR}(?:同期|全年)?(?:相比)?(?:的|\\()?(?:(\\d+)(${UNIT}))?\\)?(?:相比)?)，?`,
);
const UP = '增加|增长|上升|增多|增幅|升高|提高|提升|多';
const DOWN = '减少|下降|降低|降幅|减幅|少';
const CHANGE = new RegExp(`^(${UP}|${DOWN})了?(\\d+)(${UNIT})，?`);
const PERCENT = new RegExp(`^(?:同比)?(${UP}|${DOWN})(?:了|为|达|达到|:)?(\\d+(?:\\.\\d+)?)%`);
const IS_UP = new RegExp(`^(?:${UP})`);
/** What a percent is not said of: 增长13.9%以上, 13.9个百分点, 左右. */
const VAGUE_BEHIND = /^(?:以上|左右|上下|多|余|个百分点)/;

/** Reads the comparison at the start of `tail`, compact text; null where there is none or not all of it is understood. */
export function readComparison(tail: string, unit: string, lastYear: number): Comparison | null {
  const bracketed = BRACKETED_BASE.exec(tail);
  const behind = bracketed ? tail.slice(bracketed[0].length) : tail;
  const compares = COMPARES.exec(behind);
  const isOfLastYear = [bracketed?.[0], compares?.[0]].every((words) => namesOnly(words ?? '', lastYear));
  if ((!bracketed && !compares) || !isOfLastYear) return null;
  const base = bracketed ?? (compares?.[1] ? compares : null);
  if (base && base[2] !== unit) return null;
  const growth = compares ? readGrowth(behind.slice(compares[0].length), unit) : NO_GROWTH;
  if (!growth || (!base && growth.isUp === null)) return null;
  const length = (bracketed?.[0].length ?? 0) + (compares?.[0].length ?? 0) + growth.length;
  return { ...growth, base: base?.[1] ?? null, length };
}

type Growth = Omit<Comparison, 'base'>;

const NO_GROWTH: Growth = { isUp: null, change: null, percent: null, length: 0 };

function readGrowth(words: string, unit: string): Growth | null {
  const change = CHANGE.exec(words);
  const rest = words.slice(change?.[0].length ?? 0);
  const percent = PERCENT.exec(rest);
  if (change && change[3] !== unit) return null;
  if (!change && !percent) return NO_GROWTH;
  const end = (change?.[0].length ?? 0) + (percent?.[0].length ?? 0);
  if (VAGUE_BEHIND.test(words.slice(end))) return null;
  const said = [change?.[1], percent?.[1]].flatMap((word) => (word ? [IS_UP.test(word)] : []));
  const [isUp = true] = said;
  return said.every((other) => other === isUp)
    ? { isUp, change: change?.[2] ?? null, percent: percent?.[2] ?? null, length: end }
    : null;
}

/** Every year that is named in digits is the one before the report's. */
function namesOnly(words: string, year: number): boolean {
  return (words.match(/20\d\d(?=年)/g) ?? []).every((named) => Number(named) === year);
}
