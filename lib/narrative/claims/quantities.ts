import { type Decimal, decimal, multiply, parseDecimal } from '../../grid/decimal.ts';

/** A number with its measure word: 62件, 二十三条, 1.2万条. [start, end) in the searched text. */
export interface Quantity {
  value: Decimal;
  unit: string;
  start: number;
  end: number;
  /** 余, 多, 约, 近, 以上, a range: no number to compare with. */
  isApproximate: boolean;
  /** Half of the last printed place where 万 or 亿 rounds the number: 1.2万 may be anything within ±500. */
  slack: Decimal;
}

const NUMERAL = '[零〇一二三四五六七八九十百千两]';
const UNITS =
  '件次|人次|批次|场次|条次|件(?!次)|条(?![例款龙])|份|宗|起|例|个(?!工作日|月|小时|自然日|方面|部分|百分点)|项(?!目)|次(?![性日年月要])|篇|期(?![限间])|封|人(?![民员大社])|家|户|万元|元|张|套|场|则|批|款|部(?![门分署委])';
/** 第3件, 2019年, 〔2020〕5号, 1.5 and 3-5件 must not leave a tail that looks like a number. */
const QUANTITY = new RegExp(
  `(?<![\\d.第~-]|${NUMERAL})(\\d+(?:\\.\\d+)?|${NUMERAL}+)(万(?!元)|亿(?!元))?([余多几来])?(${UNITS})`,
  'g',
);
const APPROXIMATE_BEFORE = /(?:约|近|逾|超过?|不少于|不足|至少|多达|接近)$/;
/** 数十件, 上一件, 每一件, 统一: no count. */
const WORD_BEFORE = /[数几上每同统逐唯第]$/;
const RANGE_BEFORE = /[\d件条份](?:至|到|或)$/;
const APPROXIMATE_AFTER = /^(?:以上|左右|上下|以内)/;
/** 一起, 一次, 一个 are mostly words, not counts. */
const WORD = /^一(?:起|次|个|场|批|期|人|家|项|条)$/;

/** The quantities of a clause, left to right. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const [whole, numeral = '', tens, vague, unit = ''] = match;
    if (
      WORD.test(whole) &&
      !/^[，;:。、]?$/.test(text.slice(match.index + whole.length, match.index + whole.length + 1))
    )
      continue;
    const printed = readNumeral(numeral);
    if (!printed) continue;
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const end = match.index + whole.length;
    const factor = decimal(tens === '万' ? 10_000 : tens === '亿' ? 100_000_000 : 1);
    found.push({
      value: multiply(printed, factor),
      unit,
      start: match.index,
      end,
      isApproximate:
        vague !== undefined ||
        APPROXIMATE_BEFORE.test(before) ||
        (/^\D/.test(numeral) && WORD_BEFORE.test(before)) ||
        RANGE_BEFORE.test(before) ||
        APPROXIMATE_AFTER.test(text.slice(end, end + 2)),
      slack: tens ? multiply(decimal(5, printed.scale + 1), factor) : decimal(0),
    });
  }
  return found;
}

const DIGITS = '零一二三四五六七八九';

/** 62, 12.5, 二十三, 一百零五, 两; null for what is no number (千百). */
export function readNumeral(numeral: string): Decimal | null {
  if (/^\d/.test(numeral)) return parseDecimal(numeral);
  const plain = numeral.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return parseDecimal([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  const match =
    /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([零一二三四五六七八九])?$/.exec(
      plain,
    );
  if (!match || plain === '') return null;
  const [, thousands, hundreds, tens, ten, units] = match;
  const digit = (char: string | undefined) => (char ? DIGITS.indexOf(char) : 0);
  return decimal(digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? digit(tens) || 1 : 0) * 10 + digit(units));
}
