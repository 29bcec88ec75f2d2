import { describe, expect, it } from 'vitest';
import type { FindingDocument } from '../../lib/audit/document.ts';
import { parseDocument } from '../dom.ts';
import { fuzzCases } from '../fuzz-runs.ts';
import { auditDocument, findingsOf } from './audit-file.ts';
import { type GeneratedReport, generateReport } from './generated-report.ts';

const REPORTS = fuzzCases(200);

/** Hundreds of pages are parsed; more where more are asked for. */
const TIMEOUT = 120_000 + REPORTS * 200;

/** One document for all: making one is dearer than the audit. */
const page = parseDocument('<body></body>');

function grave({ html }: GeneratedReport): FindingDocument[] {
  page.body.innerHTML = html.replace(/^<title>.*<\/title>/, '');
  page.title = /^<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
  return findingsOf(auditDocument(page).document).filter(({ severity }) => severity !== 'info');
}

/** The first count of the organ's own requests in the narrative, made one more. */
function withOneMore(paragraph: string): string {
  if (!paragraph.startsWith('（二）依申请公开')) return paragraph;
  return paragraph.replace(/(?<!全市[^。]*)(\d+)件/, (_, count) => `${Number(count) + 1}件`);
}

describe(`${REPORTS} consistent reports with a narrative written from their own numbers`, () => {
  const seeds = Array.from({ length: REPORTS }, (_, i) => i + 1);

  it(
    'raise no error and no warning',
    () => {
      const alarms = seeds.flatMap((seed) => {
        const report = generateReport(seed);
        return grave(report).map(({ rule, message }) => `${seed} ${report.agency} ${report.year} ${rule}: ${message}`);
      });
      expect(alarms).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'are caught when the narrative says one request more',
    () => {
      const changed = seeds
        .slice(0, Math.min(REPORTS, 200))
        .map((seed) => ({ before: generateReport(seed), after: generateReport(seed, withOneMore) }))
        .filter(({ before, after }) => before.html !== after.html);
      const caught = changed.filter(({ after }) => grave(after).some(({ rule }) => rule.startsWith('narrative-')));
      expect(changed.length).toBeGreaterThan(0);
      expect(caught.length / changed.length).toBeGreaterThan(0.9);
    },
    TIMEOUT,
  );
});
