import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  formatDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  subtract,
} from '../../lib/grid/decimal.ts';
import { readCell, readChange } from '../../lib/grid/number.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { cellText } from './words.ts';

const anyText = fc.oneof(cellText, fc.string({ unit: 'binary', maxLength: 40 }));
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** −1234.0500 and the like, as text. */
const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^\d{0,8}$/))
  .map(([isNegative, whole, fraction]) => `${isNegative ? '-' : ''}${whole}${fraction && `.${fraction}`}`);

describe('the text of a cell', () => {
  it(
    'is a number exactly when it has one, and never a fault',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          for (const reading of [readCell(text), readChange(text)]) {
            expect(reading.kind === 'number').toBe(reading.value !== null);
            expect(reading.kind === 'unreadable').toBe(reading.reason !== null);
            if (reading.value) expect(formatDecimal(reading.value)).toMatch(PLAIN);
          }
        }),
        fuzzRuns(4500),
      );
    },
    fuzzTime(10_000),
  );

  it('gives back every number that is written plainly, with separators or in full width', () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (value) => {
        const plain = String(value);
        const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
        for (const text of [plain, grouped, wide(plain), ` ${plain}\u00a0`, `${plain}件`, `+${plain}`]) {
          expect(readCell(text).value && formatDecimal(readCell(text).value as never)).toBe(plain);
        }
      }),
      fuzzRuns(1000),
    );
  });
});

describe('decimals', () => {
  it('are exact: what is added can be taken away, and no order or scale matters', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (left, right) => {
        const [a, b] = [parseDecimal(left), parseDecimal(right)];
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(multiply(a, b), multiply(b, a))).toBe(0);
        expect(isZero(add(a, negate(a)))).toBe(true);
        expect(compare(parseDecimal(formatDecimal(a)), a)).toBe(0);
      }),
      fuzzRuns(2000),
    );
  });
});
