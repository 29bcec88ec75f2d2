import { compare, type Decimal, formatDecimal } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Claim, CountClaim, CountKind } from '../../narrative/claim.ts';

/** The counts of one kind that the narrative states. */
export function countsOf(claims: readonly Claim[], ...kinds: readonly CountKind[]): CountClaim[] {
  return claims.filter((claim): claim is CountClaim => (kinds as readonly string[]).includes(claim.kind));
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
    said.some(agrees) ? [] : said.filter(({ isOneOfSeveral }) => !isOneOfSeveral).slice(0, 1),
  );
}

/** A count as a sentence prints it: 62, and 62件 with its measure word. */
export function withUnit({ value, unit }: CountClaim): string {
  return `${formatDecimal(value)}${unit ?? '件'}`;
}
