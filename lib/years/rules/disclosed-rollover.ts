import { add, compare, type Decimal, formatDecimal } from '../../grid/decimal.ts';
import { numberIn, termOf } from '../record-cells.ts';
import { defineYearRule, type YearDraft, type YearInput, type YearRelation } from '../year-rule.ts';
import { cellIn, heldAgainst } from '../year-words.ts';

const ROWS = ['rules', 'normative'];

const totalOf = (row: string) => `disclosure.${row}.total`;
const publishedOf = (row: string) => `disclosure.${row}.published`;

export const disclosedRollover = defineYearRule({
  id: 'disclosed-rollover',
  group: 'years',
  severity: 'warning',
  class: 'implausible-value',
  basis: '表二“对外公开总数量”为累计数，不多于上年总数量加“本年新公开数量”',
  check: (input) => {
    const rows = ROWS.filter((row) => input.now.facts[totalOf(row)] && input.past.facts[totalOf(row)]);
    return {
      drafts: rows.flatMap((row) => draftOf(input, row) ?? []),
      relations: rows.map((row) => relationOf(input, row)),
    };
  },
});

interface Disclosed {
  before: Decimal;
  published: Decimal;
  total: Decimal;
}

/** The three numbers of a row; null where one of them is not certain. */
function disclosedOf({ now, past }: YearInput, row: string): Disclosed | null {
  const before = numberIn(past, totalOf(row));
  const [published, total] = [numberIn(now, publishedOf(row)), numberIn(now, totalOf(row))];
  return before && published && total ? { before, published, total } : null;
}

const isTooMany = ({ before, published, total }: Disclosed) => compare(total, add(before, published)) > 0;
const isFewer = ({ before, total }: Disclosed) => compare(total, before) < 0;

function relationOf(input: YearInput, row: string): YearRelation {
  const { now, past } = input;
  const disclosed = disclosedOf(input, row);
  return {
    id: `disclosed-rollover:${row}`,
    rule: 'disclosed-rollover',
    state: disclosed === null ? 'undecided' : isTooMany(disclosed) || isFewer(disclosed) ? 'broken' : 'held',
    left: [termOf(past, totalOf(row)), termOf(now, publishedOf(row))],
    right: [termOf(now, totalOf(row))],
  };
}

function draftOf(input: YearInput, row: string): YearDraft | null {
  const { now, past } = input;
  const disclosed = disclosedOf(input, row);
  if (!disclosed) return null;
  const { before, published, total } = disclosed;
  const [b, p, t, s] = [before, published, total, add(before, published)].map(formatDecimal);
  const name = cellIn(now.form, totalOf(row))?.row ?? { zh: row, en: row };
  const against = heldAgainst(input);
  const cells = { facts: [totalOf(row), publishedOf(row)], earlierFacts: [totalOf(row)] };
  if (isTooMany(disclosed)) {
    return {
      ...cells,
      message: {
        zh: `${name.zh}${past.year}年“对外公开总数量” ${b}＋${now.year}年“本年新公开数量” ${p}＝${s}，少于${now.year}年“对外公开总数量” ${t}，请核对。${against.zh}`,
        en: `${name.en}: ${b} disclosed in all in ${past.year} + ${p} newly disclosed in ${now.year} = ${s}, less than the ${t} disclosed in all in ${now.year}; check. ${against.en}`,
      },
    };
  }
  if (!isFewer(disclosed)) return null;
  return {
    ...cells,
    severity: 'info',
    message: {
      zh: `${name.zh}${now.year}年“对外公开总数量” ${t}，少于${past.year}年的 ${b}；有文件废止的，可能属实。${against.zh}`,
      en: `${name.en}: ${t} disclosed in all in ${now.year}, fewer than the ${b} of ${past.year}; true where documents were repealed. ${against.en}`,
    },
  };
}
