import type { Passage } from '../page/source.ts';
import { passageOf } from './compact-text.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Identity } from './report-identity.ts';

/** 自2020年1月1日起至2020年12月31日止, 2020年1月1日—12月31日, 2020.1.1-2020.12.31; the year as printed, even 202020年. */
const PERIOD =
  /(\d{2,6}(?=年)|(?<!\d)20\d\d(?=[-/.]))(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?(?:\d{1,2}(?:时|:00))?(?:起|开始)?[，、]?(?:至|到|-+|~)(?:(\d{2,6}(?=年)|20\d\d(?=[-/.]))(?:年|[-/.]))?(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?(?:止|为止)?/g;
/** What makes a stretch of time the period of the figures: 统计期限, 所列数据, 报告期. */
const OF_FIGURES = /统计|数据|期限|时限|报告期|起止/;

/** The printed 统计期限. Years and days are given as printed, so that a wrong period can be shown. */
export function readPeriod(paragraphs: readonly Paragraph[]): Identity['period'] {
  for (const { block, words } of paragraphs) {
    if (!OF_FIGURES.test(words.text)) continue;
    for (const match of words.text.matchAll(PERIOD)) {
      const sentence = words.text.slice(
        words.text.lastIndexOf('。', match.index) + 1,
        match.index + match[0].length + 12,
      );
      if (!OF_FIGURES.test(sentence)) continue;
      const [, year = '', month = '', day = '', endYear = year, endMonth = '', endDay = ''] = match;
      const value = { from: isoLike(year, month, day), to: isoLike(endYear, endMonth, endDay) };
      return { value, source: 'body', passage: passageOf(block, words, match.index, match.index + match[0].length) };
    }
  }
  return null;
}

function isoLike(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 统计期限 and the like, with the dates behind it as far as they are digits, marks and the words of dates. */
const STATED =
  /(?:统计期|统计(?:时限|周期|时间|区间|年限|时段)|数据的?(?:起止|期限|时限|统计期))[^\d。;]{0,8}?(\d[\d年月日号时自度起至到止底末为开始、，.:/~-]*)/g;
const YEAR = '20\\d\\d(?:年|[-/.])';
const DAY = '\\d{1,2}(?:月|[-/.])\\d{1,2}[日号]?(?:\\d{1,2}(?:时|:00))?';
/** A period, a stretch of months, a year or a day alone (截至2023年12月31日), as a person writes them without a slip. */
const WELL_FORMED = new RegExp(
  `^(?:(?:${YEAR})?${DAY}(?:起|开始)?[，、]?(?:至|到|-+|~)(?:${YEAR})?${DAY}|(?:20\\d\\d年)?\\d{1,2}(?:月(?:\\d{1,2}日)?)?起?(?:至|到|-+|~)(?:20\\d\\d年)?\\d{1,2}月(?:底|末|\\d{1,2}日)?|20\\d\\d年度?|${YEAR}${DAY}起?|20\\d{6}(?:至|到|-+|~)20\\d{6})(?:为?止)?(?:期间)?[，、.:]*$`,
);
/** A day that says 月 but not 日: 12月31止. */
const DAY_WITHOUT_WORD = /月\d{1,2}(?![\d日号时:])/;
const ENOUGH_DIGITS = /\d\D*\d\D*\d\D*\d\D*\d\D*\d/;
/** A telephone number behind 统计期间 is no date. */
const OF_DAYS = /^20\d\d|[年月]/;

/** A line that begins in the middle of a date: the line above was cut there. */
const REST_OF_DATE = /^(?:\d{1,4}[年月日]|[年月日至止])/;

/** Dates behind 统计期限 that are no dates: 201911日起至20191231日止; or that lack a word: 12月31止. */
export function findGarbledPeriod(paragraphs: readonly Paragraph[]): Passage | null {
  for (const [i, { block, words }] of paragraphs.entries()) {
    for (const match of words.text.matchAll(STATED)) {
      const isCut = match.index + match[0].length === words.text.length;
      if (isCut && REST_OF_DATE.test(paragraphs[i + 1]?.words.text ?? '')) continue;
      const dates = (match[1] ?? '').replace(/[，、.:]+$/, '');
      if (
        !ENOUGH_DIGITS.test(dates) ||
        !OF_DAYS.test(dates) ||
        (WELL_FORMED.test(dates) && !DAY_WITHOUT_WORD.test(dates))
      )
        continue;
      const from = match.index + match[0].indexOf(match[1] ?? '');
      return passageOf(block, words, from, from + dates.length);
    }
  }
  return null;
}
