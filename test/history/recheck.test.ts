import { describe, expect, it } from 'vitest';
import type { KeptReport } from '../../lib/history/kept-report.ts';
import { baselineOf, recheckAgainst } from '../../lib/history/recheck.ts';
import { reportsToKeep } from '../../lib/history/reports-to-keep.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { generateSeries, pageOf, withCells, type YearReport } from '../years/series.ts';

const [REPORT] = generateSeries(5, { from: 2023, to: 2023 }) as [YearReport];
const FIRST = '2026-11-01T08:00:00.000Z';
const SECOND = '2026-11-20T08:00:00.000Z';

/** A report as an audit of its page would have it kept. */
function audited(report: YearReport, auditedAt: string, edit: (html: string) => string = (html) => html): KeptReport {
  const { document, readings } = auditHtml(edit(pageOf(report)), { auditedAt });
  const page = { ...document.page, url: report.url };
  const [kept] = reportsToKeep({ document: { ...document, page }, readings });
  if (!kept) throw new Error('the report cannot be kept');
  return kept;
}

/** A case more than there are in the table of reviews. */
const WRONG = withCells(REPORT, { 'review.reconsideration.total': '5' });
const OTHERWISE_WRONG = withCells(REPORT, { 'review.reconsideration.total': '7' });

/** What becomes of the findings of the first audit in the second, those of other rules left out. */
function outcome(then: KeptReport, now: KeptReport, rule: string, silenced: readonly string[] = []) {
  const baseline = baselineOf(now, [then, now]);
  if (!baseline) throw new Error('there is nothing to hold it against');
  const { since, ...outcomes } = recheckAgainst(baseline, now, silenced);
  const counts = Object.entries(outcomes).map(([name, found]) => [
    name,
    found.filter((each) => each.rule === rule).length,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0));
}

describe('an audit of a page that was audited before', () => {
  it('finds corrected what reads otherwise and is no longer found', () => {
    const now = audited(REPORT, SECOND);
    expect(outcome(audited(WRONG, FIRST), now, 'review-total')).toEqual({ corrected: 1 });
    expect(recheckAgainst({ past: audited(WRONG, FIRST), since: FIRST }, now, []).since).toBe(FIRST);
  });

  it('finds new what was not found before', () => {
    expect(outcome(audited(REPORT, FIRST), audited(WRONG, SECOND), 'review-total')).toEqual({ added: 1 });
  });

  it('does not take another wrong number for a correction', () => {
    expect(outcome(audited(WRONG, FIRST), audited(OTHERWISE_WRONG, SECOND), 'review-total')).toEqual({ remaining: 1 });
  });

  it('says that nothing was corrected where the page says the same', () => {
    const then = audited(WRONG, FIRST);
    const now = { ...audited(WRONG, SECOND), firstAt: FIRST };
    expect(now.id).toBe(then.id);
    expect(outcome(then, now, 'review-total')).toEqual({ remaining: 1 });
  });

  it('calls nothing corrected that a rule did not look at', () => {
    const silent = { ...audited(REPORT, SECOND) };
    expect(outcome(audited(WRONG, FIRST), silent, 'review-total', ['review-total'])).toEqual({ unclear: 1 });
  });

  it('calls nothing corrected whose table is gone', () => {
    const withoutReviews = audited(WRONG, SECOND, (html) =>
      html.replace(/(四、政府信息公开行政复议[^<]*<\/p>)<table.*?<\/table>/s, '$1'),
    );
    expect(Object.keys(withoutReviews.record.facts).some((key) => key.startsWith('review.'))).toBe(false);
    expect(outcome(audited(WRONG, FIRST), withoutReviews, 'review-total')).toEqual({ unclear: 1 });
  });

  it('calls nothing corrected where the cells say the same', () => {
    const past = audited(WRONG, FIRST);
    const now = audited(WRONG, SECOND);
    const without = (rule: string) => now.record.findings.filter((each) => each.rule !== rule);
    const later = { ...now, id: 'other', record: { ...now.record, findings: without('review-total') } };
    expect(outcome(past, later, 'review-total')).toEqual({ unclear: 1 });
  });

  it('finds words corrected that are no longer found, by the same version of the tool alone', () => {
    const typo = (html: string) =>
      html.replace('一、总体情况</p>', '一、总体情况</p><p>本年度严格落实公开的的要求。</p>');
    const past = audited(REPORT, FIRST, typo);
    const now = audited(REPORT, SECOND);
    const [rule] = past.record.findings.map((each) => each.rule).filter((each) => each === 'typo');
    expect(rule).toBe('typo');
    expect(outcome(past, now, 'typo')).toEqual({ corrected: 1 });
    expect(outcome({ ...past, tool: '0.0.1' }, now, 'typo')).toEqual({ unclear: 1 });
  });
});

describe('what an audit is held against', () => {
  const now = audited(REPORT, SECOND);

  it('is nothing where it is the first', () => {
    expect(baselineOf(now, [])).toBeNull();
    expect(baselineOf(now, [now])).toBeNull();
  });

  it('is the latest that said something else', () => {
    const earliest = audited(WRONG, '2026-10-01T00:00:00.000Z');
    const later = audited(OTHERWISE_WRONG, FIRST);
    expect(baselineOf(now, [earliest, later, now])).toMatchObject({ since: FIRST, past: { id: later.id } });
  });

  it('is no report of another organ or year, though it stands at the same address', () => {
    const other = audited(generateSeries(5, { from: 2022, to: 2022 })[0] as YearReport, FIRST);
    expect(baselineOf(now, [{ ...other, address: now.address }])).toBeNull();
    expect(baselineOf(now, [{ ...audited(WRONG, FIRST), organ: '临江县石桥镇' }])).toBeNull();
  });
});
