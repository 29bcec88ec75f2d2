import type { FormId } from '../forms/form.ts';
import { formOfYear } from '../forms/form-by-id.ts';
import type { Article } from './article.ts';

/** The year that the report's text names most often; the first of them where two are equal. */
export function mostNamedYear({ blocks }: Pick<Article, 'blocks'>): number | null {
  const uses = new Map<number, number>();
  for (const { text } of blocks) {
    for (const [, digits] of text.matchAll(/(?<!\d)(20\d\d)\s*年/gu)) {
      uses.set(Number(digits), (uses.get(Number(digits)) ?? 0) + 1);
    }
  }
  return [...uses].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * The year whose work the narrative speaks of: the stated one, unless the tables' form belongs to other years and the
 * text speaks mostly of a year that fits the form. Then the title is what is wrong, not every sentence.
 */
export function spokenYear(article: Pick<Article, 'blocks' | 'identity'>, form: FormId): number | null {
  const stated = article.identity.year?.value ?? null;
  if (stated === null || formOfYear(stated) === form) return stated;
  const named = mostNamedYear(article);
  return named !== null && formOfYear(named) === form ? named : stated;
}
