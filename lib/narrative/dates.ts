/** 二〇二四, 二零二四, and 二0二四 or 二O二四 as hurried hands type it. */
const ZEROS = /[零0Oo]/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_YEAR = '二[〇零0Oo][〇零0Oo一二三四五六七八九]{2}';
/** 2021年1月22日, 2021-01-22, 2021/1/22, 2021.1.22; a time may follow, in compact text without a space. */
const DATE = /(?<!\d)(20\d\d)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?=\d\d:\d\d|\D|$)日?/;
const CHINESE_DATE = new RegExp(
  `(${CHINESE_YEAR}|(?<!\\d)20\\d\\d)年(\\d{1,2}|[元一二三四五六七八九十]{1,2})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日`,
);
/** 20210122 in metadata. */
const PLAIN_DATE = /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?:\d{6})?(?!\d)/;

export interface FoundDate {
  iso: string;
  /** [start, end) in the searched text. */
  start: number;
  end: number;
}

/** The first date in a compact text. */
export function findDate(text: string): FoundDate | null {
  const match = DATE.exec(text);
  const found = match ?? CHINESE_DATE.exec(text);
  if (!found) return null;
  const [year, month, day] = match ? found.slice(1).map(Number) : found.slice(1).map(chineseNumber);
  const iso = isoDate(year as number, month as number, day as number);
  return iso ? { iso, start: found.index, end: found.index + found[0].length } : null;
}

/** A date of the page's metadata, which may be bare digits: `20210122103000`. */
export function readMetaDate(content: string): string | null {
  const plain = PLAIN_DATE.exec(content);
  return findDate(content)?.iso ?? (plain ? isoDate(Number(plain[1]), Number(plain[2]), Number(plain[3])) : null);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 二〇二一 → 2021, 二十一 → 21; 12 in a date of both kinds of digits is 12. */
function chineseNumber(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const digits = numeral.replace(ZEROS, '〇').replace('元', '一');
  if (!digits.includes('十')) return Number([...digits].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''));
  const [tens = '', units = ''] = digits.split('十');
  return (tens ? CHINESE_DIGITS.indexOf(tens) : 1) * 10 + (units ? CHINESE_DIGITS.indexOf(units) : 0);
}

const YEAR = new RegExp(`(?<!\\d)(20\\d\\d)年?度?(?!\\d)|(${CHINESE_YEAR})年?度?`);

/** A year as a title names it: 2020年度, 二〇二〇年, 2020. */
export function findYear(text: string): { value: number; start: number; end: number } | null {
  const match = YEAR.exec(text);
  if (!match) return null;
  const value = match[1] ? Number(match[1]) : chineseNumber(match[2] ?? '');
  return { value, start: match.index, end: match.index + match[0].length };
}
