import type { Facts } from '../../facts/facts.ts';
import { add, compare, type Decimal, formatDecimal, isZero, subtract, ZERO } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Claim, OutcomeClaim, OutcomeGroup } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { GROUP_NAMES, GROUPS, type OutcomeCells, outcomeCells, restOf, sumOf } from './outcome-cells.ts';
import { isOfTable } from './stated-counts.ts';

type Counted = OutcomeClaim & { value: Decimal };

export const narrativeOutcome = defineRule({
  id: 'narrative-outcome',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '表三“三、本年度办理结果（一）予以公开……（六）其他处理”；《政府信息公开条例》第五十条第（二）项：收到和处理政府信息公开申请的情况',
  check: ({ facts, claims }) => {
    const said = outcomesSaid(claims);
    if (said.length === 0) return [];
    const paragraphs = groupBy(said, ({ paragraph }) => paragraph);
    const cells = outcomeCells(facts);
    return [...paragraphs.values()].flatMap((own) => [...judgeCounts(own, facts, cells), ...judgeAllEnded(own, cells)]);
  },
});

export function outcomesSaid(claims: readonly Claim[]): OutcomeClaim[] {
  return claims.filter((claim): claim is OutcomeClaim => claim.kind === 'outcome');
}

/** One finding a group and paragraph; where one number of a group is the table's, the others are of some requests. */
function judgeCounts(said: readonly OutcomeClaim[], facts: Facts, table: OutcomeCells): FindingDraft[] {
  const counted = said.filter((claim): claim is Counted => claim.value !== null);
  const byGroup = groupBy(counted, ({ groups }) => [...groups].sort().join('+'));
  // 予以公开或部分公开1件，已通过网站公开1件: nobody can tell what is counted where.
  const isApart = ([first]: readonly Counted[]) =>
    !counted.some(
      ({ groups }) => groups.length !== first?.groups.length && groups.some((one) => first?.groups.includes(one)),
    );
  return [...byGroup.values()].filter(isApart).flatMap((own) => {
    const judged = own.map((claim) => ({ claim, accepted: acceptedFor(claim, counted, facts, table) }));
    const isKnown = judged.every(({ accepted }) => accepted.length > 0);
    const together = sumOf(own.map(({ value }) => value));
    const isSplit = own.length > 1 && judged[0]?.accepted.some((value) => compare(value, together) === 0);
    const agrees =
      isSplit || judged.some(({ claim, accepted }) => accepted.some((value) => compare(value, claim.value) === 0));
    const wrong = judged.find(({ claim, accepted }) => isOfTable(claim, accepted));
    return isKnown && !agrees && wrong && !isOfThisYearAlone(counted, facts) ? [finding(wrong.claim, table)] : [];
  });
}

/** What the words may count: the named groups, a single row of one, or those groups of which the text says nothing. */
function acceptedFor(
  { groups, isOneReason }: Counted,
  said: readonly Counted[],
  facts: Facts,
  table: OutcomeCells,
): Decimal[] {
  const cells = groups.map((group) => table.groups[group]);
  if (cells.some((own) => own === null)) return [];
  const sum = cells.reduce((total, own) => add(total, sumOf(own?.values() ?? [])), ZERO);
  const also: Decimal[] = [];
  const isNamed = (group: (typeof GROUPS)[number]) => said.some((claim) => claim.groups.includes(group));
  const plus = (group: (typeof GROUPS)[number]) => {
    const own = table.groups[group];
    if (own && !isNamed(group)) also.push(add(sum, sumOf(own.values())));
  };
  if (isOneReason) also.push(...(cells[0]?.values() ?? []));
  if (groups.includes('granted')) plus('partial');
  // A reason of the law for not disclosing is none for not having.
  if (groups.includes('denied') && !isOneReason) plus('unavailable');
  if (groups.length === 1 && groups[0] === 'other') {
    const rest = restOf(
      table,
      GROUPS.filter((group) => group !== 'other' && isNamed(group)),
    );
    const out = printedNumber(facts, 'requests.carriedOut.total');
    if (rest) also.push(rest, ...(out ? [add(rest, out)] : []));
  }
  return [sum, ...also];
}

/** The text counts the outcomes of this year's requests, the table those of last year's too. */
function isOfThisYearAlone(said: readonly Counted[], facts: Facts): boolean {
  const handled = printedNumber(facts, 'requests.handled.total');
  const carriedIn = printedNumber(facts, 'requests.carriedIn.total');
  if (!handled || !carriedIn || isZero(carriedIn) || said.length < 2) return false;
  return compare(sumOf(said.map(({ value }) => value)), subtract(handled, carriedIn)) === 0;
}

/** What 均予以公开 may hold besides, and 不予公开 where no reason is told. */
const HELD_TOO: Readonly<Partial<Record<OutcomeGroup, readonly OutcomeGroup[]>>> = {
  granted: ['partial'],
  denied: ['unavailable', 'unprocessed'],
  unavailable: ['denied'],
  unprocessed: ['other'],
};

function judgeAllEnded(said: readonly OutcomeClaim[], table: OutcomeCells): FindingDraft[] {
  const all = said.find(({ value, circle }) => value === null && circle !== 'unsure');
  const [group] = all?.groups ?? [];
  if (!all || !group) return [];
  const held = [group, ...(HELD_TOO[group] ?? [])];
  const rest = restOf(table, held);
  if (!rest || compare(rest, ZERO) <= 0) return [];
  const names = held.map((own) => GROUP_NAMES[own]);
  const count = formatDecimal(rest);
  return [
    {
      facts: [...held.flatMap((own) => [...(table.groups[own]?.keys() ?? [])]), 'requests.handled.total'],
      quotes: [all.quote],
      message: {
        zh: `正文称“${all.quote.text}”，表中办理结果另有${count}件不是${names.map(({ zh }) => zh).join('或')}，两处不一致，请核对。`,
        en: `The text says that every request was ${names.map(({ en }) => en).join(' or ')} (“${all.quote.text}”); in the table ${count} ended otherwise; check both.`,
      },
    },
  ];
}

function finding(claim: Counted, table: OutcomeCells): FindingDraft {
  const cells = new Map(claim.groups.flatMap((group) => [...(table.groups[group] ?? [])]));
  const names = claim.groups.map((group) => GROUP_NAMES[group]);
  const label = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(' or ') };
  const total = formatDecimal(sumOf(cells.values()));
  const terms = [...cells.values()].filter((value) => !isZero(value)).map(formatDecimal);
  const arithmetic = terms.length > 1 ? `${terms.join('＋')}＝${total}` : total;
  return {
    facts: [...cells.keys()],
    quotes: [claim.quote],
    message: {
      zh: `正文称${label.zh}${formatDecimal(claim.value)}${claim.unit}，表中${label.zh}总计为${arithmetic}件，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(claim.value)} request(s) ${label.en}, the table of ${terms.length > 1 ? `${terms.join(' + ')} = ` : ''}${total}; check both.`,
    },
  };
}
