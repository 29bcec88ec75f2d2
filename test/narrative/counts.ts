import { pick, type Random } from '../repair/generate.ts';

/** Whole numbers and shares, written the ways reports write them. */

export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** Cuts a whole into parts of at least 1. */
export function partsOf(random: Random, whole: number, count: number): number[] {
  const cuts = new Set<number>();
  while (cuts.size < count - 1) cuts.add(between(random, 1, whole - 1));
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), whole];
  return bounds.slice(1).map((bound, i) => bound - (bounds[i] as number));
}

const DIGITS = '零一二三四五六七八九';

/** 23 as 23, now and then as 二十三, rarely with spaces or in full-width digits. */
export function written(random: Random, value: number): string {
  const way = random();
  if (way < 0.06 && value > 0 && value < 100) return inChinese(value);
  if (way < 0.1) return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (way < 0.18) return ` ${value} `;
  if (way < 0.22) return `\u00a0${value}`;
  return value >= 1000 && way < 0.4 ? String(value).replace(/(\d)(?=\d{3}$)/, '$1,') : String(value);
}

function inChinese(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return ten + (units > 0 ? DIGITS[units] : '');
}

export type Rounding = 'half up' | 'cut off';

/** part ÷ whole in percent; computed in integers, as 1.005 is not what it seems in binary. */
export function percent(part: number, whole: number, decimals: number, rounding: Rounding): string {
  const factor = 10 ** decimals;
  const scaled = rounding === 'half up' ? 2 * part * 100 * factor + whole : 2 * part * 100 * factor;
  const units = Math.floor(scaled / (2 * whole));
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? `${digits}%` : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}%`;
}

/** 比上年增加3件，增长42.9% and the like: last year's number beside this year's. */
export function besideLastYear(random: Random, value: number, unit: string, year: number): string {
  const last = Math.max(1, value + pick(random, [-7, -3, -1, 1, 2, 5, 12]));
  const change = Math.abs(value - last);
  const isMore = value >= last;
  const rate = percent(change, last, 1, 'half up');
  return pick(random, [
    `，比上年${isMore ? '增加' : '减少'}${change}${unit}`,
    `，较${year - 1}年的${last}${unit}${isMore ? '增长' : '下降'}${rate}`,
    `，同比${isMore ? '增长' : '下降'}${rate}`,
    `（${year - 1}年为${last}${unit}）`,
    `，与上年相比${isMore ? '多' : '少'}${change}${unit}`,
    `，${isMore ? '多于' : '少于'}去年同期的${last}${unit}`,
    '',
    '',
  ]);
}
