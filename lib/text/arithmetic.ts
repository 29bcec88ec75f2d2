import type { RelationDocument, TermDocument } from '../audit/document.ts';
import { add, type Decimal, formatDecimal, isZero, parseDecimal, ZERO } from '../grid/decimal.ts';

/** A sum as it is shown to the inspector. */
export interface EquationText {
  /** `62 + 7 = 69 ≠ 59 + 0`, or `62 + 7 = 69 = 69 + 0` where it holds. */
  equation: string;
  /** Σ left − Σ right with its sign: `+10`, `−3`, `0`. */
  difference: string;
  /** Terms left out of a long sum: printed zeros, and cells without a number. */
  zeros: number;
  blanks: number;
}

/** Up to this many terms a sum is written out whole, zeros and all. */
const WHOLE_SUM = 3;

/** Writes a relation with its live numbers; `blank` is the word for a cell without a number. */
export function equationText({ left, right, difference }: RelationDocument, blank: string): EquationText {
  const shownLeft = shownTerms(left);
  const shownRight = shownTerms(right);
  const leftOut = [...left, ...right].filter((term) => !shownLeft.includes(term) && !shownRight.includes(term));
  const sum = withMinus(formatDecimal(sumOf(left)));
  const leftText = joinTerms(shownLeft, blank);
  const rightText = joinTerms(shownRight, blank);
  const computed = leftText === sum ? sum : `${leftText} = ${sum}`;
  const holds = isZero(parseDecimal(difference));
  const printed = holds && rightText === sum && computed !== sum ? '' : ` ${holds ? '=' : '≠'} ${rightText}`;
  return {
    equation: computed + printed,
    difference: holds ? '0' : signed(difference),
    zeros: leftOut.filter(({ value }) => value !== null).length,
    blanks: leftOut.filter(({ value }) => value === null).length,
  };
}

/** Σ of the terms, a blank as 0. */
export function sumOf(terms: readonly TermDocument[]): Decimal {
  return terms.reduce((total, term) => add(total, termValue(term)), ZERO);
}

/** A long sum keeps only the terms that count; one that is all zero keeps its first term. */
function shownTerms(terms: readonly TermDocument[]): readonly TermDocument[] {
  if (terms.length <= WHOLE_SUM) return terms;
  const counting = terms.filter((term) => !isZero(termValue(term)));
  return counting.length > 0 ? counting : terms.slice(0, 1);
}

function joinTerms(terms: readonly TermDocument[], blank: string): string {
  return terms.map(({ value }) => (value === null ? blank : withBrackets(value))).join(' + ');
}

function withBrackets(value: string): string {
  return value.startsWith('-') ? `(${withMinus(value)})` : value;
}

function termValue({ value }: TermDocument): Decimal {
  return value === null ? ZERO : parseDecimal(value);
}

function signed(value: string): string {
  return value.startsWith('-') ? withMinus(value) : `+${value}`;
}

/** A hyphen becomes a true minus sign, which no font hides. */
export function withMinus(value: string): string {
  return value.replace('-', '−');
}
