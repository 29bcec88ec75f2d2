import { expect } from 'vitest';
import { type AuditResult, auditPage } from '../../lib/audit/audit-page.ts';
import { listFindings } from '../../lib/audit/listed-findings.ts';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { toJson } from '../../lib/export/json.ts';
import { gravestOf } from '../../lib/marks/marks-for.ts';
import { paintMarks, paintTerms, type Target } from '../../lib/marks/paint.ts';
import { placesOf } from '../../lib/marks/places.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { PageSource } from '../../lib/page/source.ts';
import { AUDITED_AT } from '../audit/audit-file.ts';

/** What holds for every page, whatever stands on it. */
export function auditSoundly(read: () => PageSource): AuditResult {
  const result = auditPage(read(), { auditedAt: AUDITED_AT });
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
  const marks = marksOf(result);
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

function marksOf(result: AuditResult): ReturnType<typeof gravestOf<Target>> {
  const listed = listFindings(result.document);
  return gravestOf(
    listed.flatMap((each) => placesOf(each, result).map(({ target, state }) => [target, state] as const)),
  );
}
