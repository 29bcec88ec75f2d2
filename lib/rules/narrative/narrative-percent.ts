import type { Facts } from '../../facts/facts.ts';
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  subtract,
  ZERO,
} from '../../grid/decimal.ts';
import type { Share, SharesClaim } from '../../narrative/claims/claim.ts';
import { printedNumber, printedSum } from '../printed-number.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { wrongGrowths } from './stated-growth.ts';

const HUNDRED = decimal(100);
/** Shares of the requests may be taken of the table’s total, which the text need not repeat. */
const TOTALS = ['requests.new.total', 'requests.handled.total'];

export const narrativePercent = defineRule({
  id: 'narrative-percent',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '占比＝该项数量÷总数，按所保留的小数位四舍五入',
  check: ({ facts, claims }) => {
    const totals = TOTALS.flatMap((key) => printedNumber(facts, key) ?? []);
    const shares = claims
      .filter((claim) => claim.kind === 'shares')
      .flatMap((claim) => {
        const ofTable = claim.isOfCases ? casesOf(facts) : totals;
        return judge({ ...claim, otherWholes: [...claim.otherWholes, ...ofTable] });
      });
    return [...shares, ...wrongGrowths(claims)];
  },
});

const CASE_KINDS = [['reconsideration'], ['litigationDirect', 'litigationAfterReview']];

/** The cases of the table by kind and together, with those still open and without. */
function casesOf(facts: Facts): Decimal[] {
  return [...CASE_KINDS, CASE_KINDS.flat()].flatMap((kinds) => {
    const of = (outcome: string) =>
      printedSum(
        facts,
        kinds.map((kind) => `review.${kind}.${outcome}`),
      );
    const [all, open] = [of('total'), of('pending')];
    return all ? [all, ...(open ? [subtract(all, open)] : [])] : [];
  });
}

function judge(claim: SharesClaim): FindingDraft[] {
  if (isZero(claim.whole)) return [];
  const isWrong = (item: Share) => !fits(item, claim, 'rounded');
  const wrong = claim.items.filter((item) => isWrong(item) && !fitsOtherWhole(item, claim));
  if (wrong.length === 0 || isEvenedOut(claim)) return [];
  const isAllCutOff = claim.items.every((item) => fits(item, claim, 'cut off'));
  return isAllCutOff ? [cutOffNote(wrong[0] as Share, claim)] : wrong.map((item) => finding(item, claim));
}

/** What 约 may leave out, in percent. */
const ABOUT = decimal(2);

type Way = 'rounded' | 'cut off';

/** Whether the printed percent is what part ÷ whole comes to, rounded or cut off at its decimals. */
function fits(
  { part, partSlack, percent, isAbout }: Share,
  { whole, wholeSlack }: Pick<SharesClaim, 'whole' | 'wholeSlack'>,
  way: Way,
): boolean {
  const place = decimal(1, percent.scale);
  const half = isAbout ? ABOUT : decimal(5, percent.scale + 1);
  const low = way === 'rounded' ? subtract(percent, half) : percent;
  const high = way === 'rounded' ? add(percent, half) : add(percent, place);
  // low ≤ 100·part/whole ≤ high, multiplied out so that nothing is divided.
  const most = multiply(add(part, partSlack), HUNDRED);
  const least = multiply(subtract(part, partSlack), HUNDRED);
  const isAboveLow = compare(most, multiply(low, subtract(whole, wholeSlack))) >= 0;
  const isBelowHigh = compare(least, multiply(high, add(whole, wholeSlack)));
  return isAboveLow && (way === 'rounded' ? isBelowHigh <= 0 : isBelowHigh < 0);
}

/** The share may be taken of another number said before: 占答复总数, 占受理总数. */
function fitsOtherWhole(item: Share, claim: SharesClaim): boolean {
  return claim.otherWholes.some(
    (whole) =>
      compare(whole, item.part) > 0 &&
      compare(whole, claim.whole) !== 0 &&
      (['rounded', 'cut off'] as const).some((way) => fits(item, { whole, wholeSlack: ZERO }, way)),
  );
}

/** Printed shares add up to 100 where rounded ones would not: last digits were moved on purpose. */
function isEvenedOut({ items, whole }: SharesClaim): boolean {
  const scale = Math.max(...items.map(({ percent }) => percent.scale));
  const rounded = items.map((item) => exactPercent(item, whole, item.percent.scale));
  const printedSum = items.reduce((sum, { percent }) => add(sum, percent), ZERO);
  const missing = subtract(HUNDRED, rounded.reduce(add, ZERO));
  if (compare(printedSum, HUNDRED) !== 0 || isZero(missing)) return false;
  const place = decimal(missing.units < 0n ? -1 : 1, scale);
  const moved = items.flatMap(({ percent }, i) => {
    const change = subtract(percent, rounded[i] as Decimal);
    return isZero(change) ? [] : [change];
  });
  return moved.every((change) => compare(change, place) === 0);
}

function exactPercent({ part }: Share, whole: Decimal, scale: number): Decimal {
  return divide(multiply(part, HUNDRED), whole, scale);
}

function finding(item: Share, claim: SharesClaim): FindingDraft {
  const { percent, quote } = item;
  const isCutOff = fits(item, claim, 'cut off');
  const { of, exact, right, printed } = numbersOf(item, claim);
  return {
    quotes: [quote],
    message: {
      zh: isCutOff
        ? `正文占比不准：${of.zh}的${exact}%，四舍五入应为${right}%，写成${printed}%。`
        : `正文占比错误：${of.zh}的${exact}%，应为${right}%，写成${printed}%。`,
      en: `${of.en} is ${exact} %, rounded ${right} %; the text says ${formatDecimal(percent)} %.`,
    },
  };
}

function cutOffNote(item: Share, claim: SharesClaim): FindingDraft {
  const { of, exact, right, printed } = numbersOf(item, claim);
  return {
    severity: 'info',
    quotes: claim.items.map(({ quote }) => quote),
    message: {
      zh: `正文占比为截尾所得：${of.zh}的${exact}%，写成${printed}%，四舍五入应为${right}%。`,
      en: `The shares in the text are cut off, not rounded: ${of.en} is ${exact} %, given as ${printed} %, rounded ${right} %.`,
    },
  };
}

/** With as many decimals as show which way it is rounded: 10.046, as 10.05 would be rounded up again. */
function tellingPercent(item: Share, whole: Decimal): Decimal {
  const { scale } = item.percent;
  const right = exactPercent(item, whole, scale);
  for (let more = scale + 1; more < scale + 12; more++) {
    const exact = exactPercent(item, whole, more);
    if (compare(divide(exact, decimal(1), scale), right) === 0) return exact;
  }
  return right;
}

function numbersOf(item: Share, { whole, unit }: SharesClaim) {
  const [part, total] = [formatDecimal(item.part), formatDecimal(whole)];
  return {
    of: { zh: `${part}${unit}占${total}${unit}`, en: `${part} of ${total}` },
    exact: formatDecimal(tellingPercent(item, whole)),
    right: formatDecimal(exactPercent(item, whole, item.percent.scale)),
    printed: formatDecimal(item.percent),
  };
}
