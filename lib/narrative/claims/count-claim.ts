import { isZero, ZERO } from '../../grid/decimal.ts';
import type { Passage } from '../../page/source.ts';
import type { CountClaim, CountKind } from './claim.ts';
import { quoteOf } from './clauses.ts';
import type { Statement } from './context.ts';
import type { Quantity } from './quantities.ts';

/** Words of time and order at the start of a clause, which a quote can do without. */
const LEAD =
  /^(?:其中|另外?|此外|同时|一是|二是|三是|四是|五是|截至[^，]{0,12}[日底末]|20\d\d年度?(?:以来)?|今年(?:以来)?|本年度?|全年|一年来|年内|内|，|:)+/;

/** A claim of what a quantity counts, quoted from the start of its clause to its unit. */
export function countClaim(kind: CountKind, statement: Statement, quantity: Quantity, paragraph: number): CountClaim {
  return {
    kind,
    value: quantity.value,
    unit: quantity.unit,
    isNone: isZero(quantity.value),
    paragraph,
    quote: spanQuote(statement, 0, quantity.end),
    ...circleOf(statement),
  };
}

/** The circle of a claim, where it is not the organ's own. */
export function circleOf({ circle }: Statement): Pick<CountClaim, 'circle'> {
  return circle === 'own' ? {} : { circle };
}

/** A claim that there was none, quoted from `from` to the end of its clause. */
export function noneClaim(kind: CountKind, statement: Statement, paragraph: number, from: number): CountClaim {
  const quote = spanQuote(statement, from, statement.text.length);
  return { kind, value: ZERO, unit: null, isNone: true, paragraph, quote, ...circleOf(statement) };
}

/** [from, to) of a clause in the raw text, words of time at its start left out. */
export function spanQuote(statement: Statement, from: number, to: number): Passage {
  const lead = LEAD.exec(statement.text.slice(from, to))?.[0].length ?? 0;
  return quoteOf(statement, from + lead, to);
}
