import { formatDecimal } from '../grid/decimal.ts';
import type { Claim } from '../narrative/claims/claim.ts';
import { isDoubtful } from '../narrative/claims/supported-numbers.ts';

/** What a text counts and two years can be compared by. */
export type ComparedKind = 'received' | 'handled' | 'disclosed';

/** Numbers are decimal strings. */
export type ComparedStatement =
  /** The year's own number: 主动公开政府信息1376条. */
  | { says: 'count'; kind: ComparedKind; value: string; quote: string }
  /** The number of the year before: 去年36件. */
  | { says: 'last-year'; kind: ComparedKind; value: string; unit: string; quote: string }
  /** 41件，同比增长13.9%, 较上年增加5件. */
  | {
      says: 'growth';
      kind: ComparedKind;
      now: string;
      unit: string;
      isUp: boolean;
      percent: string | null;
      change: string | null;
      quote: string;
    };

const KINDS: readonly string[] = ['received', 'handled', 'disclosed'] satisfies ComparedKind[];

/** The statements that the report of the year before can be held against. */
export function comparedStatements(claims: readonly Claim[]): ComparedStatement[] {
  return claims.flatMap((claim): ComparedStatement[] => {
    if (!('value' in claim) || claim.kind === 'outcome' || !KINDS.includes(claim.kind) || isDoubtful(claim)) return [];
    const { kind, value, quote } = claim;
    return [{ says: 'count', kind: kind as ComparedKind, value: formatDecimal(value), quote: quote.text }];
  });
}
