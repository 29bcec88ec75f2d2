import type { Fact, Facts } from '../../facts/facts.ts';
import { isImpossible, judgeRelation } from '../../facts/relations.ts';
import type { FactKey, Relation } from '../../forms/form.ts';
import { add, type Decimal, formatDecimal, subtract, ZERO } from '../../grid/decimal.ts';
import { cellAddress, type FormulaResult, isExact } from './sheet.ts';

/** Where a fact stands in a sheet, from 0. */
export interface SheetPlace {
  row: number;
  column: number;
}

/** A formula of a spreadsheet and what it gives on the printed numbers. */
export interface WorkedFormula {
  formula: string;
  result: FormulaResult;
}

/** Both sides of an equality and their difference, as formulas over the cells of the sheet. */
export interface RelationFormulas {
  left: WorkedFormula;
  right: WorkedFormula;
  difference: WorkedFormula;
}

/**
 * Writes a relation as formulas. SUM takes a blank or a text for 0, as the audit does. A difference that the audit
 * cannot judge says so as long as the cells in its way are not mended: no number, or no possible count.
 */
export function relationFormulas(
  relation: Relation,
  facts: Facts,
  places: ReadonlyMap<FactKey, SheetPlace>,
  words: { undecided: string; isReported: boolean },
): RelationFormulas {
  const side = (keys: readonly FactKey[]) => sumOf(keys.map((key) => places.get(key) as SheetPlace));
  const left = side(relation.left);
  const right = side(relation.right);
  const [leftSum, rightSum] = [total(relation.left, facts), total(relation.right, facts)];
  const difference = `${left}-${right}`;
  const doubts = doubtsOf(relation, facts, places, words.isReported, difference);
  return {
    left: worked(left, leftSum),
    right: worked(right, rightSum),
    difference:
      doubts.length === 0
        ? worked(difference, subtract(leftSum, rightSum))
        : {
            formula: `IF(OR(${doubts.join(',')}),"${words.undecided.replaceAll('"', '""')}",${difference})`,
            result: { kind: 'text', value: words.undecided },
          },
  };
}

/**
 * Conditions under which nothing can be said: a term that is no number or no possible count; and, unless a finding
 * rests on the sum, a blank that alone keeps it from holding.
 */
function doubtsOf(
  relation: Relation,
  facts: Facts,
  places: ReadonlyMap<FactKey, SheetPlace>,
  isReported: boolean,
  difference: string,
): string[] {
  const terms = [...relation.left, ...relation.right];
  const addresses = (keys: readonly FactKey[]) => keys.map((key) => addressOf(places.get(key) as SheetPlace));
  const impossible = addresses(terms.filter((key) => isImpossibleNumber(facts.get(key))));
  const noNumbers = addresses(terms.filter((key) => isInTheWay(facts.get(key))));
  const outcome = judgeRelation(relation, facts);
  const hangsOnBlanks = outcome.state === 'broken' && outcome.blanks.length > 0 && !isReported;
  return [
    ...(noNumbers.length > 0 ? [`COUNT(${noNumbers.join(',')})<${noNumbers.length}`] : []),
    ...impossible.flatMap((address) => [`${address}<0`, `${address}<>INT(${address})`]),
    ...(hangsOnBlanks ? [`AND(${difference}<>0,COUNT(${addresses(terms).join(',')})<${terms.length})`] : []),
  ];
}

/** Missing, unreadable, or too long to stand as a number: nothing that SUM could add. */
function isInTheWay(fact: Fact | undefined): boolean {
  return !fact || fact.kind === 'unreadable' || isTooLong(fact);
}

const isImpossibleNumber = (fact: Fact | undefined) => Boolean(fact && !isTooLong(fact) && isImpossible(fact));

const isTooLong = (fact: Fact) => fact.value !== null && !isExact(formatDecimal(fact.value));

const addressOf = ({ row, column }: SheetPlace) => cellAddress(row, column);

/** `SUM(D5:I5,D7)`: neighbours in a row or a column as ranges. */
export function sumOf(places: readonly SheetPlace[]): string {
  const ranges: SheetPlace[][] = [];
  for (const place of places) {
    const range = ranges.at(-1);
    if (range && continues(range, place)) range.push(place);
    else ranges.push([place]);
  }
  const parts = ranges.map((range) => {
    const [first, last] = [range[0] as SheetPlace, range.at(-1) as SheetPlace];
    return range.length === 1 ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`;
  });
  return `SUM(${parts.join(',')})`;
}

function continues(range: readonly SheetPlace[], { row, column }: SheetPlace): boolean {
  const [first, last] = [range[0] as SheetPlace, range.at(-1) as SheetPlace];
  const isRight = row === last.row && column === last.column + 1 && first.row === row;
  const isBelow = column === last.column && row === last.row + 1 && first.column === column;
  return isRight || isBelow;
}

function worked(formula: string, result: Decimal): WorkedFormula {
  return { formula, result: { kind: 'number', value: formatDecimal(result) } };
}

function total(keys: readonly FactKey[], facts: Facts): Decimal {
  return keys.reduce((sum, key) => add(sum, facts.get(key)?.value ?? ZERO), ZERO);
}
