import type { FormId } from '../forms/form.ts';
import { formOfYear } from '../forms/form-by-id.ts';
import type { Article } from '../narrative/article.ts';
import { mostNamedYear } from '../narrative/spoken-year.ts';
import { wholeYear } from './document/reporting-period.ts';

/** The year that the title states; an address or a date of publication is no statement of the report's year. */
export function statedYear({ identity: { year } }: Article): number | null {
  return year && year.source !== 'url' && year.source !== 'meta' ? year.value : null;
}

/**
 * The report's year where it is beyond doubt. If the reporting period is another year, or the tables' form belongs to
 * other years and the text speaks mostly of another year too, the title may be what is wrong: null, and no rule may
 * measure the text by it.
 */
export function settledYear(article: Article, form: FormId): number | null {
  const year = statedYear(article);
  const { period } = article.identity;
  const ofPeriod = period && wholeYear(period.value);
  if (year === null || (ofPeriod !== null && ofPeriod !== year)) return null;
  if (ofPeriod === year || formOfYear(year) === form) return year;
  const spokenOf = mostNamedYear(article);
  return spokenOf === null || spokenOf === year ? year : null;
}
