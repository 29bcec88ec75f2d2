import { add, compare, type Decimal, formatDecimal, isZero, subtract, ZERO } from '../../grid/decimal.ts';
import type { Sentence } from '../../rules/rule.ts';
import { numberIn, termOf } from '../record-cells.ts';
import type { ReportRecord } from '../report-record.ts';
import { defineYearRule, type YearDraft, type YearInput, type YearRelation } from '../year-rule.ts';
import { cellIn, heldAgainst } from '../year-words.ts';

const ROWS = ['rules', 'normative'];

const inForceOf = (row: string) => `disclosure.${row}.inForce`;
const issuedOf = (row: string) => `disclosure.${row}.issued`;
const repealedOf = (row: string) => `disclosure.${row}.repealed`;

export const inForceRollover = defineYearRule({
  id: 'in-force-rollover',
  group: 'years',
  severity: 'warning',
  class: 'implausible-value',
  basis: '表二“现行有效件数”为上年末现行有效件数加本年制发件数、减本年废止件数',
  check: (input) => {
    const rows = ROWS.filter((row) => input.now.facts[inForceOf(row)] && input.past.facts[inForceOf(row)]);
    const relations = rows.map((row) => relationOf(input, row));
    const broken = rows.filter((_, i) => relations[i]?.state === 'broken');
    return { drafts: broken.length > 0 ? [draftOf(input, broken)] : [], relations };
  },
});

interface Documents {
  base: Decimal;
  issued: Decimal;
  repealed: Decimal;
  printed: Decimal;
  /** What is in force beyond what the others make. */
  rest: Decimal;
}

/** The four numbers of a row; null where one of them is not certain. */
function documentsOf(now: ReportRecord, past: ReportRecord, row: string): Documents | null {
  const base = numberIn(past, inForceOf(row));
  const [issued, repealed, printed] = [issuedOf, repealedOf, inForceOf].map((key) => numberIn(now, key(row)));
  if (!base || !issued || !repealed || !printed) return null;
  return { base, issued, repealed, printed, rest: subtract(printed, subtract(add(base, issued), repealed)) };
}

function relationOf({ now, past }: YearInput, row: string): YearRelation {
  const documents = documentsOf(now, past, row);
  return {
    id: `in-force-rollover:${row}`,
    rule: 'in-force-rollover',
    state: documents === null ? 'undecided' : isZero(documents.rest) ? 'held' : 'broken',
    left: [termOf(past, inForceOf(row)), termOf(now, issuedOf(row)), termOf(now, repealedOf(row))],
    right: [termOf(now, inForceOf(row))],
  };
}

function draftOf(input: YearInput, rows: readonly string[]): YearDraft {
  const { now, past } = input;
  const all = rows.map((row) => ({ row, ...(documentsOf(now, past, row) as Documents) }));
  const sums = all.map(({ row, base, issued, repealed, printed }) => {
    const name = cellIn(now.form, inForceOf(row))?.row ?? { zh: row, en: row };
    const sum = subtract(add(base, issued), repealed);
    const [b, i, r, s, p] = [base, issued, repealed, sum, printed].map(formatDecimal);
    return {
      zh: `${name.zh}${past.year}年现行有效${b}＋${now.year}年制发${i}－废止${r}＝${s}≠${now.year}年现行有效${p}`,
      en: `${name.en}: ${b} in force in ${past.year} + ${i} issued − ${r} repealed in ${now.year} = ${s} ≠ ${p} in force`,
    };
  });
  const isLess = all.some(({ rest }) => compare(rest, ZERO) < 0);
  const excuse = excuseOf(input, rows);
  const hint = excuse ?? hintOf(isLess);
  const against = heldAgainst(input);
  return {
    severity: excuse ? 'info' : 'warning',
    facts: rows.flatMap((row) => [issuedOf(row), repealedOf(row), inForceOf(row)]),
    earlierFacts: rows.map(inForceOf),
    quotes: now.documentNotes,
    message: {
      zh: `${sums.map(({ zh }) => zh).join('；')}。${hint.zh}${against.zh}`,
      en: `${sums.map(({ en }) => en).join('; ')}. ${hint.en} ${against.en}`,
    },
  };
}

/** What makes it a note: the report explains it, or the organ has always counted in this way. */
function excuseOf({ now, past, before }: YearInput, rows: readonly string[]): Sentence | null {
  if (now.documentNotes.length > 0) {
    return {
      zh: '正文提到清理、失效或统计口径，可能与此有关，仅作提示。',
      en: 'The text speaks of documents cleared, lapsed or counted otherwise, which may explain it; a note.',
    };
  }
  const brokeBefore = rows.some((row) => {
    const documents = before && documentsOf(past, before, row);
    return documents && !isZero(documents.rest);
  });
  if (!brokeBefore) return null;
  return {
    zh: `${past.year}年与${past.year - 1}年之间也不成立，可能是该机关一贯的统计方法，仅作提示。`,
    en: `It did not hold between ${past.year - 1} and ${past.year} either: perhaps the way in which this organ counts; a note.`,
  };
}

function hintOf(isLess: boolean): Sentence {
  return isLess
    ? {
        zh: '现行有效件数少了，请核对是否漏填废止件数。',
        en: 'Fewer are in force; check whether repeals were left out.',
      }
    : {
        zh: '现行有效件数多了，请核对是否补计以前的文件。',
        en: 'More are in force; check whether older documents were added.',
      };
}
