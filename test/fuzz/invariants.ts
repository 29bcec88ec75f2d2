import { expect } from 'vitest';
import { type AuditResult, auditPage } from '../../lib/audit/audit-page.ts';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { toJson } from '../../lib/export/json.ts';
import type { gravestOf } from '../../lib/marks/marks-for.ts';
import { paintMarks, paintTerms, type Target } from '../../lib/marks/paint.ts';
import { verdictOf } from '../../lib/messages/verdict.ts';
import { readPage, readPageSteps } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { PageSource } from '../../lib/page/source.ts';
import { holdVerdict } from '../../lib/session/held-verdict.ts';
import type { ReportVerdict } from '../../lib/verdict/page-verdict.ts';
import { headOf, writeVerdicts } from '../../lib/verdict/write-verdict.ts';
import { AUDITED_AT } from '../audit/audit-file.ts';
import { mustBePlain } from '../one-sentence.ts';

/** What holds for every page, whatever stands on it. */
export function auditSoundly(read: () => PageSource): AuditResult {
  const source = read();
  // What was read crosses from one place to another: it must be plain.
  expect(JSON.parse(JSON.stringify(source))).toEqual(structuredClone(source));
  const result = auditPage(source, { auditedAt: AUDITED_AT });
  const { document } = result;
  expect(document.failedRules).toBeUndefined();
  const text = JSON.stringify(document);
  expect(parseAuditDocument(JSON.parse(text))).toMatchObject({ ok: true });
  expect(JSON.parse(toJson(document))).toEqual(JSON.parse(text));
  expect(JSON.stringify(auditPage(read(), { auditedAt: AUDITED_AT }).document)).toBe(text);
  const severities = document.reports.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  for (const severity of ['error', 'warning', 'info'] as const) {
    expect(document.summary[severity]).toBe(severities.filter((each) => each === severity).length);
  }
  for (const { facts, findings } of document.reports) {
    mustBePlain(findings);
    const named = findings.flatMap((finding) => [...finding.facts, ...finding.suspects.flat().map(({ fact }) => fact)]);
    for (const fact of named) expect(Object.keys(facts)).toContain(fact);
  }
  return result;
}

/** The same of a document, which an audit must not change and marks must give back as it was. */
export function auditDomSoundly(document: Document): AuditResult {
  const before = document.documentElement.outerHTML;
  const result = auditSoundly(() => readPage(document));
  expect(document.documentElement.outerHTML).toBe(before);
  const marks = marksOf(result, document);
  const painting = paintMarks(marks);
  const terms = paintTerms([...marks.keys()], 'error');
  expect(JSON.stringify(auditPage(readPage(document), { auditedAt: AUDITED_AT }).document)).toBe(
    JSON.stringify(result.document),
  );
  terms.clear();
  painting.clear();
  expect(document.documentElement.outerHTML).toBe(before);
  return result;
}

/** What a page would paint, by the way that the verdict takes to it. */
function marksOf(result: AuditResult, document: Document): ReturnType<typeof gravestOf<Target>> {
  const read = runToEnd(readPageSteps(document));
  const reports = JSON.parse(JSON.stringify([...writeVerdicts(result)])) as ReportVerdict[];
  const judged = { head: headOf(result.document), verdict: verdictOf(result.document), reports };
  return runToEnd(holdVerdict(document, read, judged)).marksOf(() => true);
}
