import { collectFacts } from '../facts/collect-facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { RelationOutcome } from '../facts/relations.ts';
import { chooseForm } from '../forms/choose-form.ts';
import type { Form } from '../forms/form.ts';
import { type Article, readArticleSteps } from '../narrative/article.ts';
import type { Claim } from '../narrative/claims/claim.ts';
import { readClaimsSteps } from '../narrative/claims/read-claims.ts';
import { spokenYear } from '../narrative/spoken-year.ts';
import type { PageSource, TextBlock } from '../page/source.ts';
import type { ComponentExplanation } from '../repair/repair.ts';
import type { ReportPart } from './report-table.ts';
import type { Finding } from './run-rules.ts';

/** One report as it was read and judged. Plain data. */
export interface ReportReading {
  form: Form;
  facts: Facts;
  outcomes: readonly RelationOutcome[];
  components: readonly ComponentExplanation[];
  article: Article;
  claims: readonly Claim[];
  findings: readonly Finding[];
}

/** Everything that is known of one report before anything is judged. */
export type ReadReport = Pick<ReportReading, 'form' | 'facts' | 'article' | 'claims'>;

/** Reads a report from its tables and from the text blocks that may belong to it; a long text is put down between. */
export function* readReportSteps(
  { title, url, meta, frames }: PageSource,
  parts: readonly ReportPart[],
  blocks: readonly TextBlock[],
): Generator<undefined, ReadReport> {
  const { form, readings } = chooseForm(parts.map((part) => part.choices));
  const facts = collectFacts(form, readings, (part, cell) => (parts[part] as ReportPart).table.place(cell));
  yield;
  const article = yield* readArticleSteps({
    blocks,
    reportTables: parts.map(({ table }) => ({
      frame: table.frame.index,
      path: table.source.path,
      order: table.source.order,
    })),
    pageTitle: title,
    pageUrl: url,
    meta,
    inserts: frames.flatMap(({ inserts = [] }) => inserts),
  });
  const claims = yield* readClaimsSteps(article, spokenYear(article, form.id));
  return { form, facts, article, claims };
}
