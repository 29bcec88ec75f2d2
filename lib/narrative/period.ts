import type { Identity } from './article.ts';
import { passageOf } from './compact-text.ts';
import type { Paragraph } from './paragraphs.ts';

/** 自2020年1月1日起至2020年12月31日止, 2020年1月1日—12月31日; the year as printed, even 202020年. */
const PERIOD =
  /(\d{2,6})年(\d{1,2})月(\d{1,2})日?(?:起|开始)?[，、]?(?:至|到|-+|~)(?:(\d{2,6})年)?(\d{1,2})月(\d{1,2})日?(?:止|为止)?/g;
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
