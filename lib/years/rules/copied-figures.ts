import { compare, isZero } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Sentence } from '../../rules/rule.ts';
import { isBroken, numberIn } from '../record-cells.ts';
import type { ReportRecord } from '../report-record.ts';
import { defineYearRule, type YearDraft, type YearInput } from '../year-rule.ts';
import { cellIn, heldAgainst } from '../year-words.ts';

/** Cells that tell how many there are, not what the year has done: equal where nothing happened. */
const IS_STOCK = /\.(?:previous|change|total|inForce)$/;
const LEAST_CELLS = 4;
const LEAST_OF_THE_YEAR = 3;
/** Digits that must agree: small numbers agree by chance. */
const LEAST_DIGITS = 5;
const LEAST_IN_ROW = 3;
const LEAST_DIGITS_IN_ROW = 4;

export const copiedFigures = defineYearRule({
  id: 'copied-figures',
  group: 'years',
  severity: 'warning',
  class: 'implausible-value',
  basis: '年度报告的数据应为本年度数据（《政府信息公开条例》第五十条）',
  check: (input) => ({ drafts: [...copiedTable(input), ...copiedRows(input)] }),
});

/** Table 二 as a whole: every number in it that is not 0 is that of the year before. */
function copiedTable(input: YearInput): YearDraft[] {
  const { now, past } = input;
  if (now.form !== past.form) return [];
  const own = counting(now, 'disclosure.');
  if (own.length < LEAST_CELLS || !isSame(own, counting(past, 'disclosure.'))) return [];
  if (!own.every((fact) => isEqual(input, fact))) return [];
  const ofTheYear = own.filter((fact) => !IS_STOCK.test(fact));
  if (ofTheYear.length < LEAST_OF_THE_YEAR) return [];
  const against = heldAgainst(input);
  const list = ofTheYear.map((fact) => printedIn(now, fact)).join('、');
  return [
    {
      severity: digitsOf(now, ofTheYear) >= LEAST_DIGITS ? 'warning' : 'info',
      facts: own,
      earlierFacts: own,
      message: {
        zh: `${now.year}年表二的${own.length}个非零数字与${past.year}年完全相同（${list}等），请核对是否沿用了上年数据。${against.zh}`,
        en: `All ${own.length} numbers in table 2 of ${now.year} that are not 0 are those of ${past.year} (${list} …); check whether last year’s were left standing. ${against.en}`,
      },
    },
  ];
}

/** Rows of table 三 with several numbers, each that of the year before. */
function copiedRows(input: YearInput): YearDraft[] {
  const { now, past } = input;
  const rows = groupBy(counting(now, 'requests.'), rowOf);
  const before = groupBy(counting(past, 'requests.'), rowOf);
  const copied = [...rows].filter(([row, facts]) => {
    if (facts.length < LEAST_IN_ROW || !isSame(facts, before.get(row) ?? [])) return false;
    const parts = facts.filter((fact) => !fact.endsWith('.total'));
    return facts.every((fact) => isEqual(input, fact)) && digitsOf(now, parts) >= LEAST_DIGITS_IN_ROW;
  });
  if (copied.length === 0) return [];
  const facts = copied.flatMap(([, own]) => own);
  const names = copied.map(([, own]) => nameOf(now, own));
  const against = heldAgainst(input);
  const isDoubt = facts.some((fact) => isBroken(now, fact) || isBroken(past, fact));
  const doubt = isDoubt
    ? { zh: '其中有的数字所在的勾稽关系不成立，仅作提示。', en: 'Some of them stand in sums that are broken; a note. ' }
    : { zh: '', en: '' };
  return [
    {
      ...(isDoubt && { severity: 'info' }),
      facts,
      earlierFacts: facts,
      message: {
        zh: `${now.year}年表三${names.map(({ zh }) => zh).join('；')}，各列与${past.year}年完全相同，请核对是否沿用了上年数据。${doubt.zh}${against.zh}`,
        en: `In table 3 of ${now.year} every column of ${names.map(({ en }) => en).join('; ')} is that of ${past.year}; check whether last year’s were left standing. ${doubt.en}${against.en}`,
      },
    },
  ];
}

/** Cells of a table that certainly hold a number and not 0. */
function counting(record: ReportRecord, prefix: string): string[] {
  return Object.keys(record.facts).filter((fact) => {
    const value = fact.startsWith(prefix) && cellIn(record.form, fact) ? numberIn(record, fact) : null;
    return value !== null && !isZero(value);
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return a.length === b.length && a.every((fact) => other.has(fact));
}

function isEqual({ now, past }: YearInput, fact: string): boolean {
  const [a, b] = [numberIn(now, fact), numberIn(past, fact)];
  return a !== null && b !== null && compare(a, b) === 0;
}

function printedIn({ facts }: ReportRecord, fact: string): string {
  return facts[fact]?.value ?? '';
}

function digitsOf(record: ReportRecord, facts: readonly string[]): number {
  return facts.reduce((sum, fact) => sum + printedIn(record, fact).replace(/\D/g, '').length, 0);
}

function rowOf(fact: string): string {
  return fact.slice(0, fact.lastIndexOf('.'));
}

/** 一、本年新收政府信息公开申请数量（自然人32、商业企业5、总计37） */
function nameOf(record: ReportRecord, facts: readonly string[]): Sentence {
  const cells = facts.flatMap((fact) => {
    const cell = cellIn(record.form, fact);
    return cell ? [{ ...cell, value: printedIn(record, fact) }] : [];
  });
  const row = cells[0]?.row ?? { zh: '', en: '' };
  return {
    zh: `“${row.zh}”（${cells.map(({ column, value }) => `${column.zh}${value}`).join('、')}）`,
    en: `“${row.en}” (${cells.map(({ column, value }) => `${column.en} ${value}`).join(', ')})`,
  };
}
