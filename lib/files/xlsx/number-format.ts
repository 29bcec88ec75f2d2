import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isInteger,
  isZero,
  multiply,
  negate,
  parseDecimal,
} from '../../grid/decimal.ts';
import { BUILTIN_FORMATS } from './builtin-formats.ts';
import { type FormatPiece, type FormatSection, sectionsOf } from './format-sections.ts';
import { type Calendar, shownDate } from './shown-date.ts';

/** How a workbook shows what its cells hold; null where only the program knows. */
export interface NumberFormat {
  number: (value: number) => string | null;
  words: (text: string) => string;
}

/** The format of a code, or of one of the formats that have numbers alone. */
export function openFormat(code: string | number, calendar: Calendar): NumberFormat {
  const written = typeof code === 'number' ? BUILTIN_FORMATS[code] : code;
  if (written === undefined) return UNKNOWN;
  const sections = sectionsOf(written.startsWith(LONG_DATE) ? 'yyyy"年"m"月"d"日"' : written);
  return {
    number: (value) => shownNumber(value, sections, calendar),
    words: (text) => (sections.length === 4 && sections[3]?.length === 0 ? '' : text),
  };
}

/** The day as the machine writes it at length. */
const LONG_DATE = '[$-F800]';
const UNKNOWN: NumberFormat = { number: () => null, words: (text) => text };

function shownNumber(value: number, sections: readonly FormatSection[], calendar: Calendar): string | null {
  const exact = decimalOf(value);
  if (!exact) return null;
  const isNegative = exact.units < 0n;
  const [first = null] = sections;
  if (isNegative && sections.length > 1) {
    const shown = shownIn(sections[1] ?? null, negate(exact), calendar);
    // A colour that stands for the sign is nothing that words could say.
    return shown !== null && (shown === '' || /[-−(（△▲]/.test(shown)) ? shown : null;
  }
  if (isZero(exact) && sections.length > 2) return shownIn(sections[2] ?? null, exact, calendar);
  const shown = shownIn(first, isNegative ? negate(exact) : exact, calendar);
  return shown !== null && isNegative && shown !== '' ? `-${shown}` : shown;
}

/** A workbook reckons with fifteen digits, and never shows what stands behind them. */
const DIGITS = 15;
const LARGEST = 1e15;
const SMALLEST = 1e-6;

function decimalOf(value: number): Decimal | null {
  const kept = Number(value.toPrecision(DIGITS));
  const size = Math.abs(kept);
  if (!Number.isFinite(kept) || size >= LARGEST || (size > 0 && size < SMALLEST)) return null;
  return parseDecimal(String(kept));
}

function shownIn(section: FormatSection, value: Decimal, calendar: Calendar): string | null {
  if (!section) return null;
  const signs = section.filter(({ kind }) => kind === 'signs').map(({ text }) => text);
  const around = (shown: string | null) => (shown === null ? null : withWords(section, shown));
  if (signs.length === 0) return withWords(section, '');
  if (signs.some((text) => /[yYmMdD]/.test(text))) return shownDate(section, value, calendar);
  if (signs.length > 1 && !isPercent(signs)) return null;
  const [sign = ''] = signs;
  return around(sign === 'General' || sign === '@' ? general(value) : inDigits(signs.join(''), value));
}

/** Words may stand between the digits and their percent sign. */
function isPercent([, second, ...rest]: readonly string[]): boolean {
  return second === '%' && rest.length === 0;
}

/** The shown digits stand where the first signs stand. */
function withWords(section: readonly FormatPiece[], shown: string): string {
  let isPlaced = false;
  const parts = section.map(({ kind, text }) => {
    if (kind === 'words') return text;
    const part = isPlaced ? '' : shown;
    isPlaced = true;
    return part;
  });
  return parts.join('').trim();
}

/** A cell of usual width has room for as many characters. */
const ROOM = 11;

/** As it is shown where nobody has chosen a format. */
function general(value: Decimal): string | null {
  const whole = formatDecimal(divide(value, decimal(1), 0));
  if (whole.length > ROOM) return null;
  const places = Math.max(0, ROOM - whole.length - 1);
  const shown = formatDecimal(divide(value, decimal(1), places));
  return shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown;
}

const PATTERN = /^([#0?,]*)(?:(\.)([#0?]*))?(%?)$/;

/** Signs for digits: `0` is always shown, `#` and `?` where there is one. */
function inDigits(signs: string, value: Decimal): string | null {
  const [, front = '', point = '', behind = '', percent = ''] = PATTERN.exec(signs) ?? [];
  if (!PATTERN.test(signs) || front.endsWith(',') || (front === '' && point === '')) return null;
  // A count that is no whole number must not look like one.
  if (behind === '' && percent === '' && !isInteger(value)) return null;
  const scaled = percent === '' ? value : multiply(value, decimal(100));
  const [whole = '', fraction = ''] = formatDecimal(divide(scaled, decimal(1), behind.length)).split('.');
  const least = front.replace(/[^0]/g, '').length;
  const digits = whole.replace(/^0+/, '').padStart(least, '0');
  const grouped = front.includes(',') ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
  return grouped + point + shownFraction(fraction, behind) + percent;
}

/** Zeros at the end go where the format does not ask for them. */
function shownFraction(fraction: string, signs: string): string {
  let length = fraction.length;
  while (length > 0 && fraction[length - 1] === '0' && signs[length - 1] !== '0') length--;
  return fraction.slice(0, length);
}
