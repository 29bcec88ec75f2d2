import { describe, expect, it } from 'vitest';
import { listLens } from '../../../components/history/history-lens.ts';
import type { AuditedState } from '../../../components/surface/surface-state.ts';
import { listFindings } from '../../../lib/audit/listed-findings.ts';
import { withDismissal } from '../../../lib/dismissals/apply-dismissals.ts';
import { compareYears } from '../../../lib/years/compare-years.ts';
import { type ReportRecord, recordsOf } from '../../../lib/years/report-record.ts';
import { auditHtml } from '../../audit/audit-file.ts';
import { generateSeries, pageOf, recordOf, withCells, type YearReport } from '../../years/series.ts';
import { STATUS } from '../surface-fixture.ts';

const [LAST, THIS] = generateSeries(5, { from: 2022, to: 2023 }) as [YearReport, YearReport];
/** Broken against the year before, and one sum of its own is broken too. */
const WRONG = withCells(THIS, {
  'requests.carriedIn.research': '1',
  'requests.carriedIn.total': String(Number(THIS.cells['requests.carriedIn.total']) + 1),
  'requests.carriedOut.research': String(Number(THIS.cells['requests.carriedOut.research'] ?? 0) + 1),
  'requests.carriedOut.total': String(Number(THIS.cells['requests.carriedOut.total']) + 1),
  'review.reconsideration.total': '5',
});

const { document, readings } = auditHtml(pageOf(WRONG));
const [record] = recordsOf({ document, readings }) as [ReportRecord];
const comparison = compareYears(record, [recordOf(LAST)]);
const note = { kind: 'known', keeping: 'kept', reports: [] } as const;

const state = (part: Partial<AuditedState> = {}): AuditedState => ({
  kind: 'audited',
  document,
  relations: [],
  status: STATUS,
  dismissals: [],
  ...part,
});
const lens = () => listLens('', note, [{ kept: null, comparison, recheck: null }]);
const atRule = (of: AuditedState['document'], rule: string) =>
  listFindings(of).find(({ finding }) => finding.rule === rule)?.index ?? -1;
const withCurrent = (current: number | null) => state({ status: { ...STATUS, current } });

describe('a result with what other years say of it', () => {
  const seen = lens().view(state());
  // A note: it stands behind what is graver.
  const own = listFindings(document).length - 1;
  const inList = listFindings(seen.document).length - 1;
  const ofYears = atRule(seen.document, 'carry-over');

  it('has both in its list, and the page’s own result beside it', () => {
    expect(seen.own).toBe(document);
    expect(listFindings(document)[own]?.finding.severity).toBe('info');
    expect(ofYears).toBeLessThan(inList);
    expect(listFindings(seen.document)).toHaveLength(listFindings(document).length + comparison.findings.length);
  });

  it('goes to the page’s own by their place on the page', () => {
    expect(lens().request(state(), inList)).toEqual({ ask: 'go', finding: own });
    expect(lens().view(withCurrent(own)).status.current).toBe(inList);
    expect(lens().view(withCurrent(null)).status.current).toBeNull();
  });

  it('shows a finding of other years by the cell that it names, and has it in focus until the page goes on', () => {
    const looking = lens();
    expect(looking.request(withCurrent(own), ofYears)).toEqual({
      ask: 'inspect',
      report: 0,
      fact: comparison.findings[0]?.facts[0],
    });
    const status = { ...STATUS, current: own, isCurrentLocated: false };
    expect(looking.view(state({ status })).status).toMatchObject({ current: ofYears, isCurrentLocated: true });
    expect(looking.view(withCurrent(null)).status.current).toBeNull();
    looking.request(withCurrent(own), inList);
    expect(looking.view(withCurrent(own)).status.current).toBe(inList);
  });

  it('shows it set aside, where it was', () => {
    const dismissals = withDismissal(
      seen.document,
      ofYears,
      { reason: '口径说明', at: '2026-11-30T00:00:00.000Z' },
      [],
    );
    const set = lens().view(state({ dismissals }));
    expect(listFindings(set.document)[ofYears]?.finding.dismissed?.reason).toBe('口径说明');
  });
});
