import {
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  subtract,
} from '../../grid/decimal.ts';
import type { Sentence } from '../../rules/rule.ts';
import { CELL_OF, has, isDoubted, NAME_OF, numbersOf } from '../stated-numbers.ts';
import type { ComparedStatement } from '../statements/statement.ts';
import { defineYearRule, type YearDraft, type YearInput } from '../year-rule.ts';
import { heldAgainst } from '../year-words.ts';

type Growth = Extract<ComparedStatement, { says: 'growth' }>;

const HUNDRED = decimal(100);

export const narrativeGrowth = defineYearRule({
  id: 'narrative-growth',
  group: 'years',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '增减幅度＝（本年数－上年数）÷上年数，上年数以上一年度报告为准',
  check: (input) => {
    const stated = input.now.statements.filter((statement): statement is Growth => statement.says === 'growth');
    return { drafts: stated.flatMap((statement) => draftOf(input, statement)) };
  },
});

function draftOf(input: YearInput, growth: Growth): YearDraft[] {
  const { now, past } = input;
  const { kind, quote } = growth;
  const value = parseDecimal(growth.now);
  // A number that is not this year's own in the table either is another rule's matter.
  if (!has(numbersOf(now, kind), value)) return [];
  const bases = numbersOf(past, kind).filter((base) => !isZero(base));
  const fits = bases.map((base) => fitOf(growth, value, base));
  const [base] = bases;
  if (!base || fits.includes('fits')) return [];
  const isNear = fits.includes('near');
  const isDoubt = isDoubted(past, kind) || isDoubted(now, kind);
  const cell = CELL_OF[kind];
  return [
    {
      severity: isNear || isDoubt ? 'info' : 'warning',
      facts: cell ? [cell] : [],
      quotes: [quote],
      earlierFacts: cell ? [cell] : [],
      message: messageOf(input, growth, value, base),
    },
  ];
}

type Fit = 'fits' | 'near' | 'wrong';

/** Whether what is said of the growth is what the two numbers make; `near` is one off in the last printed digit. */
function fitOf({ isUp, change, percent }: Growth, now: Decimal, base: Decimal): Fit {
  const grown = isUp ? subtract(now, base) : subtract(base, now);
  if (grown.units < 0n) return 'wrong';
  // The percent beside a right number is reckoned within the text alone, by another rule.
  if (change !== null) return distance(grown, parseDecimal(change), decimal(1));
  const printed = parseDecimal(percent as string);
  const exact = multiply(grown, HUNDRED);
  const rounded = divide(exact, base, printed.scale);
  return distance(rounded, printed, decimal(1, printed.scale), isCutOff(exact, base, printed));
}

/** 13.96 printed as 13.9. */
function isCutOff(exact: Decimal, base: Decimal, printed: Decimal): boolean {
  const least = multiply(printed, base);
  const most = multiply({ units: printed.units + 1n, scale: printed.scale }, base);
  return compare(exact, least) >= 0 && compare(exact, most) < 0;
}

function distance(a: Decimal, b: Decimal, step: Decimal, isCut = false): Fit {
  const apart = subtract(a, b);
  const size = apart.units < 0n ? negate(apart) : apart;
  if (isZero(size) || isCut) return 'fits';
  return compare(size, step) <= 0 ? 'near' : 'wrong';
}

function messageOf(input: YearInput, growth: Growth, now: Decimal, base: Decimal): Sentence {
  const { now: report, past } = input;
  const { kind, unit, isUp, change, percent } = growth;
  const grown = subtract(now, base);
  const isGrowth = grown.units >= 0n;
  const size = isGrowth ? grown : negate(grown);
  const places = Math.max(2, percent === null ? 0 : parseDecimal(percent).scale);
  const [n, b, d, p] = [now, base, size, divide(multiply(size, HUNDRED), base, places)].map(formatDecimal);
  const said = {
    zh: [change && `${isUp ? '增加' : '减少'}${change}${unit}`, percent && `${isUp ? '增长' : '下降'}${percent}%`],
    en: [change && `${isUp ? 'up' : 'down'} ${change}`, percent && `${isUp ? 'up' : 'down'} ${percent} %`],
  };
  const name = NAME_OF[kind];
  const against = heldAgainst(input);
  return {
    zh: `${name.zh}${past.year}年${b}${unit}、${report.year}年${n}${unit}，为${isGrowth ? '增加' : '减少'}${d}${unit}（${p}%），正文写成${said.zh.filter(Boolean).join('、')}，请核对。${against.zh}`,
    en: `${b} ${name.en} in ${past.year} and ${n} in ${report.year}: ${isGrowth ? 'up' : 'down'} ${d} (${p} %); the text says ${said.en.filter(Boolean).join(', ')}; check. ${against.en}`,
  };
}
