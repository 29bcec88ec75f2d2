import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  formatDecimal,
  isInteger,
  multiply,
  parseDecimal,
  subtract,
} from '../../lib/grid/decimal.ts';

const value = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => decimal(units, scale));

describe('decimals', () => {
  it('come back as they were written', () => {
    for (const text of ['0', '72235.00', '-8', '0.05', '-0.5', '126337813.74'])
      expect(formatDecimal(parseDecimal(text))).toBe(text);
  });

  it('refuse what is no decimal', () => {
    for (const text of ['', '1.', '.5', '+1', '1e3', '1,000'])
      expect(() => parseDecimal(text)).toThrow('not a decimal');
  });

  it('add and subtract exactly whatever their scales', () => {
    expect(formatDecimal(add(parseDecimal('0.1'), parseDecimal('0.2')))).toBe('0.3');
    fc.assert(fc.property(value, value, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });

  it('divide half away from zero', () => {
    expect(formatDecimal(divide(decimal(4400), decimal(438), 1))).toBe('10.0');
    expect(formatDecimal(divide(decimal(5200), decimal(438), 1))).toBe('11.9');
    expect(formatDecimal(divide(decimal(1), decimal(2), 0))).toBe('1');
    expect(formatDecimal(divide(decimal(-1), decimal(2), 0))).toBe('-1');
    fc.assert(
      fc.property(
        value,
        value.filter(({ units }) => units !== 0n),
        (a, b) => {
          const quotient = divide(a, b, 4);
          const error = subtract(multiply(quotient, b), a);
          const half = multiply(b, decimal(1, 4));
          const size = (x: typeof error) => (x.units < 0n ? { ...x, units: -x.units } : x);
          return compare(multiply(size(error), decimal(2)), size(half)) <= 0;
        },
      ),
    );
  });

  it('know a whole number by its value, not its writing', () => {
    expect(isInteger(parseDecimal('3.0'))).toBe(true);
    expect(isInteger(parseDecimal('4.5'))).toBe(false);
  });
});
