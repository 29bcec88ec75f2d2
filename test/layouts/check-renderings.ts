import fc from 'fast-check';
import { expect } from 'vitest';
import type { AuditDocument, FindingDocument, ReportDocument } from '../../lib/audit/document.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { auditDocument } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { fuzzRuns, fuzzTime } from '../fuzz-runs.ts';
import { PLAIN, type Rendering, render, renderings, type Source, sourceOf, titleOf } from './rendering.ts';

/** Reports of each form, each in ten renderings. */
export const RUNS = fuzzRuns(20);
export const EACH = 10;
export const TIMEOUT = fuzzTime(300_000);

/** One document for all: making one is dearer than the audit. */
const page = parseDocument('<body></body>');

export function auditRendering(source: Source, rendering: Rendering): AuditDocument {
  page.body.innerHTML = render(source, rendering);
  page.title = titleOf(source.report);
  return auditDocument(page).document;
}

/** Holds every rendering of consistent reports to the plain one, and that one to what the generator printed. */
export function checkRenderings(form: FormId): void {
  const reports = fc.record({
    report: fc.integer({ min: 1, max: 1_000_000 }),
    mixes: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
    ways: fc.array(renderings, { minLength: EACH, maxLength: EACH }),
  });
  fc.assert(
    fc.property(reports, ({ report, mixes, ways }) => {
      const source = sourceOf(form, report, mixes);
      const plain = auditRendering(source, PLAIN).reports[0] as ReportDocument;
      expect(valuesOf(plain)).toEqual(truth(source));
      for (const way of ways) checkRendering(source, way, plain);
    }),
    // A failure is shown as it came: looking for a smaller one would take as long as the whole run.
    { ...RUNS, endOnFailure: true },
  );
}

function checkRendering(source: Source, way: Rendering, plain: ReportDocument): void {
  const document = auditRendering(source, way);
  const found = document.reports[0] as ReportDocument;
  const place = JSON.stringify(way);
  expect([document.unrecognised, document.reports.length], place).toEqual([[], 1]);
  expect(valuesOf(found), place).toEqual(truth(source));
  expect(substance(found), place).toEqual(substance(plain));
}

/** What a report says, without what its layout alone decides. */
function substance({ form, agency, year, findings }: ReportDocument) {
  const accusations = findings.filter((finding) => !isOfLayout(finding)).map(accusation);
  return { form, agency, year, findings: accusations.sort() };
}

/** A row that slipped, and that a value was taken from a field: what the values are is not its matter. */
function isOfLayout({ rule, severity }: FindingDocument): boolean {
  return rule === 'layout-shift' || (rule === 'not-a-number' && severity === 'info');
}

function accusation({ rule, severity, facts, relations, suspects, quotes }: FindingDocument): string {
  return JSON.stringify({ rule, severity, facts, relations, suspects, quotes });
}

function valuesOf({ facts }: ReportDocument): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([key, { kind, value }]) => [key, value ?? kind]));
}

/** The numbers that the generator printed. */
function truth({ values }: Source): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, text.replace(/^\+|元$/g, '') || 'blank']),
  );
}
