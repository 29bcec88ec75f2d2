import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isZero,
  multiply,
  negate,
  subtract,
} from '../../grid/decimal.ts';
import type { Claim, GrowthClaim } from '../../narrative/claims/claim.ts';
import type { FindingDraft } from '../rule.ts';

const HUNDRED = decimal(100);

/** Percentages of growth that do not follow from the two numbers said beside them. */
export function wrongGrowths(claims: readonly Claim[]): FindingDraft[] {
  return claims
    .filter((claim) => claim.kind === 'growth')
    .filter((claim) => [claim.now, ...claim.others].every((now) => !fits(claim, now)))
    .flatMap((claim) => finding(claim) ?? []);
}

/** What `now` is compared with: as printed, or as it follows from the change. */
function baseOf({ base, change, isUp }: GrowthClaim, now: Decimal): Decimal | null {
  if (base) return base;
  return change && (isUp ? subtract(now, change) : add(now, change));
}

/** Whether base, change and percent go together; one off in the last printed digit is how hands round. */
function fits(claim: GrowthClaim, now: Decimal): boolean {
  const base = baseOf(claim, now);
  // Nothing can be said of growth from nothing.
  if (!base || isZero(base) || base.units < 0n) return true;
  const { isUp, changeIsUp, percent, change } = claim;
  if (changeIsUp !== isUp) return false;
  const grown = isUp ? subtract(now, base) : subtract(base, now);
  if (change && compare(grown, change) !== 0) return false;
  const place = decimal(1, percent.scale);
  const size = multiply(grown, HUNDRED);
  const half = divide(place, decimal(2), percent.scale + 1);
  const slack = add(place, half);
  return (
    compare(size, multiply(subtract(percent, slack), base)) >= 0 &&
    compare(size, multiply(add(percent, slack), base)) <= 0
  );
}

function finding(claim: GrowthClaim): FindingDraft | null {
  const { now, change, changeIsUp, isUp, percent, unit, quote } = claim;
  const base = baseOf(claim, now);
  if (!base) return null;
  const grown = subtract(now, base);
  const isGrowth = grown.units >= 0n;
  const size = isGrowth ? grown : negate(grown);
  const [n, b, d] = [now, base, size].map(formatDecimal);
  const exact = formatDecimal(divide(multiply(size, HUNDRED), base, Math.max(percent.scale, 2)));
  const said = `${change ? `${changeIsUp ? '增加' : '减少'}${formatDecimal(change)}${unit}、` : ''}${isUp ? '增长' : '下降'}${formatDecimal(percent)}%`;
  const sum = claim.base
    ? `由${b}${unit}到${n}${unit}`
    : `${n}${unit}${isUp ? '减' : '加'}${formatDecimal(change as Decimal)}${unit}，上年应为${b}${unit}，`;
  return {
    quotes: [quote],
    message: {
      zh: `正文增减幅度不符：${sum}为${isGrowth ? '增加' : '减少'}${d}${unit}、${isGrowth ? '增长' : '下降'}${exact}%，写成${said}，请核对。`,
      en: `From ${b} to ${n} is ${isGrowth ? 'an increase' : 'a decrease'} of ${d}, or ${exact} %; the text says ${change ? `${changeIsUp ? 'up' : 'down'} ${formatDecimal(change)}, ` : ''}${isUp ? 'up' : 'down'} ${formatDecimal(percent)} %.`,
    },
  };
}
