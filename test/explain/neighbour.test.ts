import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { neighbourOf } from '../../lib/explain/neighbour.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { readDetails } from '../../lib/verdict/packed-details.ts';
import type { ReportDetails } from '../../lib/verdict/page-verdict.ts';
import { writeVerdicts } from '../../lib/verdict/write-verdict.ts';
import { parseDocument } from '../dom.ts';
import { type Layout, reportTables } from '../report-html.ts';

function readingOf(layout: Layout = {}): ReportDetails {
  const html = `<h1>某某镇人民政府2021年政府信息公开工作年度报告</h1>${reportTables('foi-2021', {}, layout)}`;
  const [verdict] = writeVerdicts(auditPage(readPage(parseDocument(html)), { auditedAt: '2026-11-20T08:00:00.000Z' }));
  if (!verdict) throw new Error('the report was not read');
  return readDetails(verdict.details);
}

describe('the neighbour of a cell', () => {
  it('is the next term in the same row or column, none beyond the edge', () => {
    const reading = readingOf();
    const from = 'requests.granted.business';
    expect(neighbourOf(reading, from, 'right')).toBe('requests.granted.research');
    expect(neighbourOf(reading, from, 'left')).toBe('requests.granted.person');
    expect(neighbourOf(reading, from, 'up')).toBe('requests.carriedIn.business');
    expect(neighbourOf(reading, from, 'down')).toBe('requests.partial.business');
    expect(neighbourOf(reading, 'requests.granted.person', 'left')).toBeNull();
    expect(neighbourOf(reading, 'requests.granted.total', 'right')).toBeNull();
    expect(neighbourOf(reading, 'requests.new.person', 'up')).toBeNull();
    expect(neighbourOf(reading, 'requests.carriedOut.person', 'down')).toBeNull();
  });

  it('stays within its table', () => {
    const reading = readingOf();
    expect(neighbourOf(reading, 'review.reconsideration.total', 'right')).toBe('review.litigationDirect.upheld');
    expect(neighbourOf(reading, 'review.reconsideration.total', 'up')).toBeNull();
    expect(neighbourOf(reading, 'disclosure.licensing.decisions', 'down')).toBeNull();
  });

  it('keeps its column where rows pasted from Word stand one column off', () => {
    const reading = readingOf({ shortSpans: true });
    const columns = ['other.unpaidFee', 'other.rest', 'handled'].map(
      (row) => reading.report.facts[`requests.${row}.charity`]?.at.column,
    );
    expect(new Set(columns).size).toBeGreaterThan(1);
    expect(neighbourOf(reading, 'requests.other.unpaidFee.charity', 'down')).toBe('requests.other.rest.charity');
    expect(neighbourOf(reading, 'requests.other.rest.charity', 'down')).toBe('requests.handled.charity');
    expect(neighbourOf(reading, 'requests.handled.charity', 'up')).toBe('requests.other.rest.charity');
  });

  it('skips subtotals that the report does not print and reaches those that it prints', () => {
    const reading = readingOf({ subtotals: { denied: ['0', '0', '0', '0', '0', '0', '0'] } });
    expect(neighbourOf(reading, 'requests.partial.legal', 'down')).toBe('requests.denied.subtotal.legal');
  });
});
