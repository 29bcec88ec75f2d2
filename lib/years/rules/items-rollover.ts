import { add, compare, type Decimal, formatDecimal, subtract } from '../../grid/decimal.ts';
import { numberIn, termOf } from '../record-cells.ts';
import { defineYearRule, type YearDraft, type YearInput, type YearRelation } from '../year-rule.ts';
import { cellIn, heldAgainst } from '../year-words.ts';

const ROWS = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'];

const previousOf = (row: string) => `disclosure.${row}.previous`;
const changeOf = (row: string) => `disclosure.${row}.change`;

export const itemsRollover = defineYearRule({
  id: 'items-rollover',
  group: 'years',
  severity: 'warning',
  class: 'implausible-value',
  basis: '表二“上一年项目数量”即上一年度报告“上一年项目数量”加“本年增/减”',
  check: (input) => {
    const rows = ROWS.filter((row) => input.now.facts[previousOf(row)] && input.past.facts[previousOf(row)]);
    const relations = rows.map((row) => relationOf(input, row));
    const broken = rows.filter((_, i) => relations[i]?.state === 'broken');
    return { drafts: broken.length > 0 ? [draftOf(input, broken)] : [], relations };
  },
});

interface Items {
  previous: Decimal;
  change: Decimal;
  now: Decimal;
}

/** The three numbers of a row; null where one of them is not certain. */
function itemsOf({ now, past }: YearInput, row: string): Items | null {
  const [previous, change] = [numberIn(past, previousOf(row)), numberIn(past, changeOf(row))];
  const printed = numberIn(now, previousOf(row));
  return previous && change && printed ? { previous, change, now: printed } : null;
}

function relationOf(input: YearInput, row: string): YearRelation {
  const { now, past } = input;
  const items = itemsOf(input, row);
  const holds = items && compare(add(items.previous, items.change), items.now) === 0;
  return {
    id: `items-rollover:${row}`,
    rule: 'items-rollover',
    state: holds === null ? 'undecided' : holds ? 'held' : 'broken',
    left: [termOf(past, previousOf(row)), termOf(past, changeOf(row))],
    right: [termOf(now, previousOf(row))],
  };
}

/** One finding for all rows: a reform of the lists of powers moves several. */
function draftOf(input: YearInput, rows: readonly string[]): YearDraft {
  const { now, past } = input;
  const sums = rows.map((row) => {
    const { previous, change, now: printed } = itemsOf(input, row) as Items;
    const sum = add(previous, change);
    const name = cellIn(now.form, previousOf(row))?.row ?? { zh: row, en: row };
    const [p, c, s, n, d] = [previous, change, sum, printed, subtract(printed, sum)].map(formatDecimal) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const signed = c.startsWith('-')
      ? { zh: `－${c.slice(1)}`, en: `− ${c.slice(1)}` }
      : { zh: `＋${c}`, en: `+ ${c}` };
    const rest = d.startsWith('-') ? d : `+${d}`;
    return {
      zh: `${name.zh}${p}${signed.zh}＝${s}≠${n}（差${rest}）`,
      en: `${name.en} ${p} ${signed.en} = ${s} ≠ ${n} (${rest})`,
    };
  });
  const against = heldAgainst(input);
  return {
    facts: rows.map(previousOf),
    earlierFacts: rows.flatMap((row) => [previousOf(row), changeOf(row)]),
    message: {
      zh: `${past.year}年“上一年项目数量”加“本年增/减” ≠ ${now.year}年“上一年项目数量”：${sums.map(({ zh }) => zh).join('；')}。事项目录调整可能使其属实，请核对。${against.zh}`,
      en: `Items of ${past.year} plus their change ≠ “items last year” of ${now.year}: ${sums.map(({ en }) => en).join('; ')}. A reform of the lists of items can make it true; check. ${against.en}`,
    },
  };
}
