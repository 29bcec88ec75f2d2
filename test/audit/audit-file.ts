import { readFileSync } from 'node:fs';
import { type AuditOptions, type AuditResult, auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument, FindingDocument } from '../../lib/audit/document.ts';
import { openPlaces } from '../../lib/page/places.ts';
import { readPageSteps } from '../../lib/page/read-page.ts';
import { readText } from '../../lib/page/read-text.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { parseDocument, parseInert } from '../dom.ts';
import { mustBePlain } from '../one-sentence.ts';

export const AUDITED_AT = '2026-11-20T08:00:00.000Z';

const TEST = new URL('../', import.meta.url);

/** The page names of the five seeds, by seed file. */
export const PAGE_OF_SEED: Readonly<Record<string, string>> = {
  '000_1feac183b5673ebd.txt': 'youchegang-2020',
  '001_76c8ceb17d7780b8.txt': 'ciqiu-2020',
  '002_05520833ef73d01c.txt': 'dalan-2020',
  '003_a92a32fafe21a486.txt': 'jiaxing-port-2020',
  '004_67150ac4e5dd74a1.txt': 'dushangang-2021',
};

export function fixture(path: string): string {
  return readFileSync(new URL(path, TEST), 'utf8');
}

/** An audit with the way back to the elements of its page. */
export interface LocatedResult extends AuditResult {
  locateFact(report: number, key: string): Element | Range | null;
  locateQuotes(report: number, finding: number): Range[];
}

export function auditHtml(html: string, options: Partial<AuditOptions> = {}): LocatedResult {
  return auditDocument(parseInert(html), options);
}

export function auditDocument(document: Document, options: Partial<AuditOptions> = {}): LocatedResult {
  const { source, traces } = runToEnd(readPageSteps(document));
  const places = openPlaces(traces);
  const result = auditPage(source, { auditedAt: AUDITED_AT, ...options });
  return {
    ...result,
    locateFact: (report, key) => {
      const place = result.placeOfFact(report, key);
      return place && places(place);
    },
    locateQuotes: (report, finding) =>
      (result.readings[report]?.findings[finding]?.quotes ?? []).flatMap(
        (quote) => (places(quote) as Range | null) ?? [],
      ),
  };
}

export function auditText(text: string): AuditResult {
  return auditPage(readText(text, 'file:///report.txt'), { auditedAt: AUDITED_AT });
}

/** A seed page as a document that may be changed, and the cell of a fact in it. */
export function openSeedPage(seed: string): { document: Document; cell: (fact: string) => Element } {
  const document = parseDocument(fixture(`pages/${PAGE_OF_SEED[seed]}.html`));
  const { locateFact } = auditDocument(document);
  return { document, cell: (fact) => locateFact(0, fact) as Element };
}

/** The findings of all reports, each of which is one plain sentence. */
export function findingsOf(document: AuditDocument): FindingDocument[] {
  const findings = document.reports.flatMap((report) => report.findings);
  mustBePlain(findings);
  return findings;
}

/** Every broken relation that any finding lists, with its difference. */
export function brokenRelations(document: AuditDocument): Record<string, number> {
  const relations = findingsOf(document).flatMap((finding) => finding.relations);
  return Object.fromEntries(relations.map(({ id, difference }) => [id, Number(difference)]));
}
