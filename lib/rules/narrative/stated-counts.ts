import type { Facts } from '../../facts/facts.ts';
import {
  add,
  compare,
  type Decimal,
  decimal,
  formatDecimal,
  isZero,
  multiply,
  subtract,
  ZERO,
} from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Claim, CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { digitSlip } from '../../narrative/claims/digit-slip.ts';
import { CELLS_STATED, isDoubtful } from '../../narrative/claims/supported-numbers.ts';
import { printedNumber } from '../printed-number.ts';
import type { RuleInput } from '../rule.ts';

/**
 * The counts of one kind that the narrative states. One that may count for another circle than the tables is taken for
 * theirs where its paragraph shows it: another number of the same circle stands in the table.
 */
export function countsOf(
  { claims, facts }: Pick<RuleInput, 'claims' | 'facts'>,
  ...kinds: readonly CountKind[]
): CountClaim[] {
  const wanted = claims.filter((claim): claim is CountClaim => (kinds as readonly string[]).includes(claim.kind));
  if (!wanted.some(isDoubtful)) return wanted;
  const shown = circlesShown(claims, facts);
  return wanted.map((claim) => (shown.has(placeOf(claim)) ? { ...claim, circle: 'own' } : claim));
}

/** Paragraphs and circles of which a number stands in the table; small numbers agree by chance. */
function circlesShown(claims: readonly Claim[], facts: Facts): Set<string> {
  const shown = new Set<string>();
  for (const claim of claims) {
    if (!('value' in claim) || claim.kind === 'outcome') continue;
    if (!isDoubtful(claim) || compare(claim.value, decimal(5)) < 0) continue;
    const cell = CELLS_STATED[claim.kind];
    const printed = cell && printedNumber(facts, cell);
    if (printed && compare(printed, claim.value) === 0) shown.add(placeOf(claim));
  }
  return shown;
}

/** Cases that are the organ's own do not make the requests spoken of beside them its own. */
function placeOf({ paragraph, circle, kind }: CountClaim): string {
  return `${paragraph} ${circle} ${/^(?:reconsideration|litigation)/.test(kind) ? 'cases' : 'other'}`;
}

/**
 * The counts that no accepted value explains, one a paragraph. Where one number of a paragraph agrees with the
 * table, the others speak of a part or of a wider circle.
 */
export function contradicted(
  counts: readonly CountClaim[],
  accepted: (count: CountClaim) => readonly Decimal[],
): CountClaim[] {
  const agrees = (count: CountClaim) => accepted(count).some((value) => compare(value, count.value) === 0);
  const byParagraph = groupBy(counts, ({ paragraph }) => paragraph);
  return [...byParagraph.values()].flatMap((said) =>
    said.some(agrees) || makeTogether(said, accepted)
      ? []
      : said.filter((count) => !count.isOneOfSeveral && isOfTable(count, accepted(count))).slice(0, 1),
  );
}

/** 各部门收到18件，办公室收到12件: the numbers of a paragraph together are the table's. */
function makeTogether(said: readonly CountClaim[], accepted: (count: CountClaim) => readonly Decimal[]): boolean {
  const [first] = said;
  if (!first || said.length < 2) return false;
  const sum = said.reduce((total, { value }) => add(total, value), ZERO);
  return accepted(first).some((value) => compare(value, sum) === 0);
}

/**
 * Whether a number is the table's own matter: of its own circle; or of a wider one and yet less than the table has; or
 * so near to it that it can hardly be another's.
 */
export function isOfTable(
  { circle, value }: Pick<CountClaim, 'circle' | 'value'>,
  accepted: readonly Decimal[],
): boolean {
  if (!isDoubtful({ ...(circle && { circle }) })) return true;
  if (circle === 'wider' && accepted.every((own) => compare(value, own) < 0)) return true;
  return !isZero(value) && accepted.some((own) => isNear(value, own));
}

/** Within a tenth; above it a wider circle may truly be so little wider, but not by a slip of the hand. */
function isNear(value: Decimal, own: Decimal): boolean {
  const difference = subtract(value, own);
  if (difference.units > 0n && digitSlip(value, own) === null) return false;
  const size = difference.units < 0n ? subtract(own, value) : difference;
  return compare(multiply(size, decimal(10)), own) <= 0;
}

/** A count as a sentence prints it: 62, and 62件 with its measure word. */
export function withUnit({ value, unit }: CountClaim): string {
  return `${formatDecimal(value)}${unit ?? '件'}`;
}
