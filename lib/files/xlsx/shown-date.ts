import { type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { FormatPiece } from './format-sections.ts';

/** The count of days begins at another day in workbooks of old Macs. */
export interface Calendar {
  isFrom1904: boolean;
}

const DAY_MS = 86_400_000;
/** The last day that a workbook knows: 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Every workbook believes in a 29 February 1900. */
const FALSE_DAY = 60;

/** A day in a format of years, months and days; null where there is more in it. */
export function shownDate(section: readonly FormatPiece[], value: Decimal, calendar: Calendar): string | null {
  const date = dayOf(Math.floor(Number(formatDecimal(value))), calendar);
  if (!date) return null;
  const parts = section.map(({ kind, text }) => (kind === 'words' ? text : inDate(text, date)));
  return parts.includes(null) ? null : parts.join('').trim();
}

function dayOf(days: number, { isFrom1904 }: Calendar): Date | null {
  if (days < 1 || days > LAST_DAY || (!isFrom1904 && days === FALSE_DAY)) return null;
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < FALSE_DAY ? 31 : 30);
  return new Date(first + days * DAY_MS);
}

function inDate(signs: string, date: Date): string | null {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(String) as [
    string,
    string,
    string,
  ];
  const known: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(-2),
    m: month,
    mm: month.padStart(2, '0'),
    d: day,
    dd: day.padStart(2, '0'),
    '.': '.',
    ',': ',',
  };
  const parts = (signs.toLowerCase().match(/y+|m+|d+|./gu) ?? []).map((sign) => known[sign] ?? null);
  return parts.includes(null) ? null : parts.join('');
}
