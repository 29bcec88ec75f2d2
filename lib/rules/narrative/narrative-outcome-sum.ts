import { add, compare, type Decimal, formatDecimal, isZero, subtract, ZERO } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { BreakdownClaim, Claim, CountClaim, OutcomeClaim } from '../../narrative/claims/claim.ts';
import type { Passage } from '../../page/source.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { outcomesSaid } from './narrative-outcome.ts';
import { GROUPS, type OutcomeCells, outcomeCells, sumOf } from './outcome-cells.ts';

type Counted = OutcomeClaim & { value: Decimal };
const FEWEST_GROUPS = 4;

export const narrativeOutcomeSum = defineRule({
  id: 'narrative-outcome-sum',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '各类办理结果之和＋结转下年度＝本年新收＋上年结转（表三勾稽关系，正文所列数字亦应成立）',
  check: ({ facts, claims }) => {
    if (outcomesSaid(claims).length === 0) return [];
    const paragraphs = groupBy(
      claims.filter((claim) => 'paragraph' in claim),
      ({ paragraph }) => paragraph,
    );
    const table = outcomeCells(facts);
    return [...paragraphs.values()].flatMap((own) => judge(own, table));
  },
});

function judge(claims: readonly Claim[], table: OutcomeCells): FindingDraft[] {
  const list = outcomesSaid(claims).filter((claim): claim is Counted => claim.value !== null);
  const groups = list.flatMap((claim) => claim.groups);
  // A group named twice is told apart once more, nobody can tell how.
  if (new Set(groups).size !== groups.length || groups.length < FEWEST_GROUPS) return [];
  if (isJudgedAsBreakdown(claims, list)) return [];
  const sum = sumOf(list.map(({ value }) => value));
  const wholes = wholesOf(claims);
  const [whole] = wholes;
  if (!whole || wholes.some((own) => compare(sum, own.value) === 0)) return [];
  // The text leaves out what was carried in, and the table has it.
  if (table.handled && compare(sum, table.handled) === 0 && !statesHandled(claims)) return [];
  return isExplainedByTable(list, sum, wholes, table) ? [] : [finding(list, sum, whole)];
}

/** The breakdown rule has the list already. */
function isJudgedAsBreakdown(claims: readonly Claim[], list: readonly Counted[]): boolean {
  const [first] = list;
  return claims.some(
    (claim): claim is BreakdownClaim =>
      claim.kind === 'breakdown' &&
      claim.isExhaustive &&
      first !== undefined &&
      claim.quote.block === first.quote.block &&
      claim.quote.start <= first.quote.start &&
      claim.quote.end >= first.quote.end,
  );
}

function statesHandled(claims: readonly Claim[]): boolean {
  return claims.some(({ kind }) => kind === 'handled');
}

interface Whole {
  value: Decimal;
  /** 859＋18－72 */
  zh: string;
  quotes: readonly Passage[];
}

/** What the outcomes may add up to, by the numbers that the text itself gives; the likeliest first. */
function wholesOf(claims: readonly Claim[]): Whole[] {
  const one = (kind: CountClaim['kind']) => claims.find((claim): claim is CountClaim => claim.kind === kind) ?? null;
  const [received, handled, processed] = [one('received'), one('handled'), one('processed')];
  const [carriedIn, carriedOut] = [one('carried-in'), one('carried-out')];
  const term = (claim: CountClaim | null, sign: '＋' | '－') =>
    claim && !isZero(claim.value) ? `${sign}${formatDecimal(claim.value)}` : '';
  const plus = (base: CountClaim | null, isIn: boolean, out: -1 | 0 | 1): Whole[] => {
    if (!base) return [];
    let value = base.value;
    if (isIn && carriedIn) value = add(value, carriedIn.value);
    if (out && carriedOut) value = out < 0 ? subtract(value, carriedOut.value) : add(value, carriedOut.value);
    const zh = `${formatDecimal(base.value)}${isIn ? term(carriedIn, '＋') : ''}${out ? term(carriedOut, out < 0 ? '－' : '＋') : ''}`;
    const quotes = [base, isIn ? carriedIn : null, out ? carriedOut : null].flatMap((claim) => claim?.quote ?? []);
    return [{ value, zh, quotes }];
  };
  return [
    ...plus(handled, false, 0),
    ...plus(received, true, -1),
    ...plus(received, false, -1),
    ...plus(received, true, 0),
    ...plus(received, false, 0),
    ...plus(processed, false, 0),
    ...plus(processed, false, -1),
    ...plus(handled, true, 0),
    ...plus(handled, false, -1),
  ];
}

/** Groups that the text leaves out hold the difference in the table. */
function isExplainedByTable(
  list: readonly Counted[],
  sum: Decimal,
  wholes: readonly Whole[],
  table: OutcomeCells,
): boolean {
  const named = list.flatMap(({ groups }) => groups);
  const rest = GROUPS.filter((group) => !named.includes(group)).map((group) => table.groups[group]);
  const left = rest.reduce((total, cells) => add(total, sumOf(cells?.values() ?? [])), ZERO);
  return !isZero(left) && wholes.some(({ value }) => compare(add(sum, left), value) === 0);
}

function finding(list: readonly Counted[], sum: Decimal, whole: Whole): FindingDraft {
  const terms = list.map(({ value }) => formatDecimal(value));
  const added = `${terms.join('＋')}＝${formatDecimal(sum)}`;
  const total = whole.zh === formatDecimal(whole.value) ? whole.zh : `${whole.zh}＝${formatDecimal(whole.value)}`;
  return {
    quotes: [...whole.quotes, ...list.map(({ quote }) => quote)],
    message: {
      zh: `正文所列办理结果之和与件数不符：${added}，按正文应为${total}件，请核对。`,
      en: `The outcomes listed in the text do not add up to its own numbers: ${terms.join(' + ')} = ${formatDecimal(sum)}, not ${total}; check both.`,
    },
  };
}
