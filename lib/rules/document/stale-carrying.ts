import type { Facts } from '../../facts/facts.ts';
import { compare, decimal, isZero } from '../../grid/decimal.ts';
import type { Article } from '../../narrative/article.ts';
import { printedNumber } from '../printed-number.ts';
import type { FindingDraft } from '../rule.ts';
import { findAll } from '../text-search.ts';

/** 1件结转至2021年办理, 有1件于12月28日收到，结转至2022年: how many, and into which year. */
const CARRIED = /(\d+)[件条份宗](?![^。;]{0,30}\d[件条份宗])[^。;]{0,30}?(?:结转|顺延|延续|转)(?:到|至|入)(20\d\d)年/gu;
const FROM_EARLIER = /上一?年|去年|往年|20\d\d年度?[^，。;\d]{0,6}(?:结转|转结|遗留)(?![到至入])/u;

/** Requests that the table carries into the next year, said to be carried into this or an earlier one. */
export function staleCarrying({ parts, paragraphs }: Article, facts: Facts, year: number): FindingDraft[] {
  const out = printedNumber(facts, 'requests.carriedOut.total');
  const into = printedNumber(facts, 'requests.carriedIn.total');
  // As many carried in as out: the words may speak of those of last year.
  if (!out || !into || isZero(out) || compare(out, into) === 0) return [];
  const plans = new Set(parts.filter(({ part }) => part === 'problems').flatMap((own) => own.paragraphs));
  return findAll(
    paragraphs.filter((paragraph) => !plans.has(paragraph)),
    CARRIED,
  )
    .filter(({ match }) => compare(decimal(Number(match[1])), out) === 0)
    .filter(({ match }) => Number(match[2]) <= year && !FROM_EARLIER.test(match[0]))
    .map(({ match, passage }) => ({
      facts: ['requests.carriedOut.total'],
      quotes: [passage],
      message: {
        zh: `${year}年度报告写“${passage.text}”：表中结转下年度继续办理${match[1]}件，应结转至${year + 1}年，却写${match[2]}年，疑为上年报告残留，请核对。`,
        en: `A report of ${year} says “${passage.text}”; the table carries ${match[1]} request(s) into ${year + 1}, not ${match[2]}.`,
      },
    }));
}
