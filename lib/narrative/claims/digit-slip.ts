import { type Decimal, formatDecimal } from '../../grid/decimal.ts';

/** How a hurried hand turns one number into another: one wrong digit, two digits in each other's place. */
export type DigitSlip = 'wrong digit' | 'swapped';

/** The slip between two numbers of equally many digits, null where there is none or more than one. */
export function digitSlip(one: Decimal, other: Decimal): DigitSlip | null {
  const [a, b] = [formatDecimal(one), formatDecimal(other)];
  if (a.length !== b.length) return null;
  const unlike = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = unlike;
  if (first === undefined) return null;
  if (second === undefined) return 'wrong digit';
  const isSwapped = unlike.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwapped ? 'swapped' : null;
}
