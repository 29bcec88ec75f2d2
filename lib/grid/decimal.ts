/** An exact decimal: `units` × 10^-`scale`. Nothing passes through binary floating point. */
export interface Decimal {
  units: bigint;
  scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Reads `-?\d+(\.\d+)?`; throws on anything else, as the callers have checked the grammar. */
export function parseDecimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a decimal: ${text}`);
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

export function decimal(value: bigint | number, scale = 0): Decimal {
  return { units: BigInt(value), scale };
}

/** The same value with more decimals. */
function rescale(value: Decimal, scale: number): bigint {
  return value.scale === scale ? value.units : value.units * 10n ** BigInt(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale) + rescale(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function negate(a: Decimal): Decimal {
  return { units: -a.units, scale: a.scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, 0 or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [rescale(a, scale), rescale(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Decimal): boolean {
  return a.units === 0n;
}

export function isInteger(a: Decimal): boolean {
  return a.scale === 0 || a.units % 10n ** BigInt(a.scale) === 0n;
}

/** a ÷ b rounded half away from zero to `scale` decimals; b must not be 0. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const numerator = a.units * 10n ** BigInt(b.scale + scale);
  const denominator = b.units * 10n ** BigInt(a.scale);
  const twice = (numerator * 2n) / denominator;
  const away = twice >= 0n ? 1n : -1n;
  return { units: (twice + away) / 2n, scale };
}

/** Plain decimal notation with the value's own decimals: `72235.00`, `-8`. */
export function formatDecimal(a: Decimal): string {
  const sign = a.units < 0n ? '-' : '';
  const digits = (a.units < 0n ? -a.units : a.units).toString().padStart(a.scale + 1, '0');
  return a.scale === 0 ? sign + digits : `${sign}${digits.slice(0, -a.scale)}.${digits.slice(-a.scale)}`;
}
