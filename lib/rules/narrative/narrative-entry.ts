import type { Facts } from '../../facts/facts.ts';
import { add, compare, type Decimal, decimal, formatDecimal, multiply, subtract, ZERO } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { Claim, CountClaim } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

const NEW = 'requests.new.total';
const CARRIED_IN = 'requests.carriedIn.total';
const HANDLED = 'requests.handled.total';
/** Three of the four ways, or 线上 and 线下, leave no other way to come in. */
const ALL_WAYS = 3;

export const narrativeEntry = defineRule({
  id: 'narrative-entry',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis:
    '正文所列网络、信函、当面、传真各渠道收到的申请之和应等于其所称或表中收到的申请数；《政府信息公开条例》第二十九条（提交申请的方式）',
  check: ({ claims, facts }) => {
    const paragraphs = groupBy(
      claims.filter((claim): claim is CountClaim => 'value' in claim && claim.kind !== 'outcome'),
      ({ paragraph }) => paragraph,
    );
    return [...paragraphs.values()].flatMap((own) => [...judge(own, claims), ...judgeByTable(own, facts)]);
  },
});

function judge(own: readonly CountClaim[], claims: readonly Claim[]): FindingDraft[] {
  const ways = own.filter(({ kind }) => kind.startsWith('entry-'));
  const received = own.filter(({ kind }) => kind === 'received');
  const [whole, ...more] = received;
  // Two numbers received, or a way named twice: nobody can tell what belongs to what.
  if (!whole || more.length > 0 || ways.length < 2) return [];
  if (new Set(ways.map(({ kind }) => kind)).size < ways.length) return [];
  const sum = ways.reduce((total, { value }) => add(total, value), ZERO);
  const order = compare(sum, whole.value);
  // 收到9件，上年结转1件，其中网络申请5件，信函申请5件
  const carriedIn = own.find(({ kind }) => kind === 'carried-in')?.value ?? ZERO;
  if (order === 0 || compare(sum, add(whole.value, carriedIn)) === 0 || isJudgedAsBreakdown(claims, ways)) return [];
  const isWhole = order > 0 || namesAllWays(ways) || nearlyReaches(sum, whole.value);
  return [finding(ways, sum, whole, isWhole)];
}

/** 网络51件、信函20件、当面3件, with no number received in the text: the table has it. */
function judgeByTable(own: readonly CountClaim[], facts: Facts): FindingDraft[] {
  const ways = own.filter(({ kind }) => kind.startsWith('entry-'));
  const isDoubtful = ways.some(({ circle }) => circle !== undefined && circle !== 'own');
  if (ways.length < 2 || isDoubtful || own.some(({ kind }) => kind === 'received')) return [];
  const [received, carriedIn] = [printedNumber(facts, NEW), printedNumber(facts, CARRIED_IN)];
  if (!received || new Set(ways.map(({ kind }) => kind)).size < ways.length) return [];
  const sum = ways.reduce((total, { value }) => add(total, value), ZERO);
  const accepted = [received, ...(carriedIn ? [add(received, carriedIn)] : []), ...handledOf(facts)];
  if (accepted.some((value) => compare(value, sum) === 0)) return [];
  const isOver = accepted.every((value) => compare(sum, value) > 0);
  return isOver || namesAllWays(ways) ? [tableFinding(ways, sum, received)] : [];
}

function handledOf(facts: Facts): Decimal[] {
  const handled = printedNumber(facts, HANDLED);
  return handled ? [handled] : [];
}

function namesAllWays(ways: readonly CountClaim[]): boolean {
  const kinds = ways.map(({ kind }) => kind);
  return ways.length >= ALL_WAYS || (kinds.includes('entry-online') && kinds.includes('entry-offline'));
}

/** Two ways that leave out less than a tenth were meant to leave out none. */
function nearlyReaches(sum: Decimal, whole: Decimal): boolean {
  return compare(multiply(subtract(whole, sum), decimal(10)), whole) <= 0;
}

function isJudgedAsBreakdown(claims: readonly Claim[], ways: readonly CountClaim[]): boolean {
  return claims.some(
    (claim) =>
      claim.kind === 'breakdown' &&
      (claim.isExhaustive || compare(claim.sum, claim.whole) > 0) &&
      !claim.mayOverlap &&
      ways.every(
        ({ quote }) =>
          claim.quote.block === quote.block && claim.quote.start <= quote.start && claim.quote.end >= quote.end,
      ),
  );
}

function tableFinding(ways: readonly CountClaim[], sum: Decimal, received: Decimal): FindingDraft {
  const terms = ways.map(({ value }) => formatDecimal(value));
  const [added, total] = [formatDecimal(sum), formatDecimal(received)];
  return {
    facts: [NEW],
    quotes: ways.map(({ quote }) => quote),
    message: {
      zh: `正文各渠道收到的申请之和为${terms.join('＋')}＝${added}，表中本年新收为${total}件，两处不一致，请核对。`,
      en: `The requests by the ways they came in add up to ${terms.join(' + ')} = ${added}; the table has ${total} new ones; check both.`,
    },
  };
}

function finding(ways: readonly CountClaim[], sum: Decimal, whole: CountClaim, isWhole: boolean): FindingDraft {
  const terms = ways.map(({ value }) => formatDecimal(value));
  const [added, total] = [formatDecimal(sum), formatDecimal(whole.value)];
  return {
    ...(isWhole ? {} : { severity: 'info' as const }),
    quotes: [whole.quote, ...ways.map(({ quote }) => quote)],
    message: {
      zh: `正文各渠道收到的申请之和与收到数不符：${terms.join('＋')}＝${added}，正文称收到${total}件${isWhole ? '，请核对' : '，是否另有其他渠道，请核对'}。`,
      en: `The requests by the ways they came in add up to ${terms.join(' + ')} = ${added}; the text speaks of ${total} received${isWhole ? '' : ', so other ways may not be named'}; check both.`,
    },
  };
}
