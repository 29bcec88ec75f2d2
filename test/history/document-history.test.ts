import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { toText } from '../../lib/export/plain-text.ts';
import { historiesOf, historyOfKept } from '../../lib/history/document-history.ts';
import { documentWithHistory } from '../../lib/history/document-with-history.ts';
import { withHistory } from '../../lib/history/history-database.ts';
import { emptyHistory, keepReports } from '../../lib/history/kept-reports.ts';
import { organYears } from '../../lib/history/organ-years.ts';
import { relatingRules, relationsBetween } from '../../lib/history/relations-between.ts';
import { reportsToKeep } from '../../lib/history/reports-to-keep.ts';
import { seriesValue } from '../../lib/history/series.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { generateSeries, pageOf, withCells, type YearReport } from '../years/series.ts';

const SERIES = generateSeries(5, { from: 2019, to: 2025 });
const ORGAN = '临江县清河镇';

const ofYear = (year: number) => SERIES.find((report) => report.year === year) as YearReport;

function auditOf(report: YearReport, auditedAt = '2026-11-20T08:00:00.000Z') {
  const { document, readings } = auditHtml(pageOf(report), { auditedAt });
  const placed = { ...document, page: { ...document.page, url: report.url } };
  return { document: placed, kept: reportsToKeep({ document: placed, readings }) };
}

async function keep(...reports: YearReport[]): Promise<void> {
  await keepReports(reports.flatMap((report) => auditOf(report).kept.filter((each) => each !== null)));
}

/** Keeps a report as an audit does, and holds it against the history. */
async function held(report: YearReport, auditedAt?: string) {
  const { document, kept } = auditOf(report, auditedAt);
  await keepReports(kept.filter((each) => each !== null));
  const [history] = await historiesOf(kept, document, DEFAULT_RULE_SETTINGS);
  if (!history) throw new Error('the document has no report');
  return { document, history };
}

beforeEach(emptyHistory);

describe('a report and the history', () => {
  it('has nothing to be held against where the year before is missing', async () => {
    await keep(ofYear(2021));
    const { history } = await held(ofYear(2023));
    expect(history).toMatchObject({
      recheck: null,
      comparison: { earlier: null, uncompared: { reason: 'no-record', year: 2022 } },
    });
  });

  it('agrees with the year before, over the change of forms too', async () => {
    for (const year of [2020, 2021, 2023]) {
      await keep(ofYear(year - 1));
      const { comparison } = (await held(ofYear(year))).history;
      expect(comparison).toMatchObject({ earlier: { year: year - 1 }, broken: 0, findings: [] });
    }
  });

  it('is found under a name that differs as those of one organ do', async () => {
    await keep({ ...ofYear(2022), organ: '临江县清河镇政府办公室' });
    const { comparison } = (await held(ofYear(2023))).history;
    expect(comparison?.earlier).toMatchObject({ year: 2022 });
  });

  it('is not held against another organ of the county', async () => {
    await keep({ ...ofYear(2022), organ: '临江县清水镇人民政府', url: 'https://www.linjiang.gov.cn/qsz/2022.html' });
    expect((await held(ofYear(2023))).history.comparison?.earlier).toBeNull();
  });

  it('has its document with findings, the other report and what was corrected; the page’s own findings in their order', async () => {
    await keep(ofYear(2022));
    const wrong = withCells(ofYear(2023), { 'requests.carriedIn.total': '77', 'review.reconsideration.total': '5' });
    await held(wrong, '2026-11-21T08:00:00.000Z');
    const { document, history } = await held(
      withCells(wrong, { 'review.reconsideration.total': '0' }),
      '2026-11-22T08:00:00.000Z',
    );
    const whole = documentWithHistory(document, [history]);
    const [report] = whole.reports;
    expect(parseAuditDocument(JSON.parse(JSON.stringify(whole)))).toMatchObject({ ok: true });
    expect(report?.years).toEqual({ year: 2022, form: ofYear(2022).form, url: ofYear(2022).url });
    expect(report?.recheck).toMatchObject({
      since: '2026-11-21T08:00:00.000Z',
      corrected: [{ rule: 'review-total' }],
      added: [],
    });
    expect(report?.findings.filter(({ earlier }) => !earlier)).toEqual(document.reports[0]?.findings);
    expect(report?.findings.some(({ rule, earlier }) => rule === 'carry-over' && earlier)).toBe(true);
    const text = toText(whole, { language: 'zh-CN', timeZone: 'UTC' });
    expect(text).toContain('与 2026-11-21 08:00:00 (UTC) 的核查相比：已更正 1，');
    // One group behind the report's own.
    expect(text.indexOf('与往年对照发现的问题')).toBeGreaterThan(text.indexOf('1. ['));
    expect(text.match(/与往年对照发现的问题/g)).toHaveLength(1);
  });

  it('is found again by its audit, without being judged anew', async () => {
    const { document } = await held(ofYear(2023));
    expect(await historyOfKept(document, DEFAULT_RULE_SETTINGS)).toMatchObject([
      { kept: { organ: ORGAN, year: 2023 } },
    ]);
    const other = { ...document, page: { ...document.page, auditedAt: '2026-11-21T00:00:00.000Z' } };
    expect(await historyOfKept(other, DEFAULT_RULE_SETTINGS)).toBeNull();
  });
});

describe('the years of an organ', () => {
  const read = (key = ORGAN) => withHistory((database) => organYears(database, key, DEFAULT_RULE_SETTINGS));

  it('stand side by side, a missing one too, with what relates them', async () => {
    const broken = withCells(ofYear(2023), { 'requests.carriedIn.total': '77' });
    await keep(ofYear(2019), ofYear(2020), ofYear(2022), broken);
    const years = await read();
    expect(years?.columns.map(({ year, reports }) => [year, reports.length])).toEqual([
      [2019, 1],
      [2020, 1],
      [2021, 0],
      [2022, 1],
      [2023, 1],
    ]);
    const comparisons = years?.columns.map(({ comparison }) => comparison) ?? [];
    expect(relatingRules(comparisons)).toContain('carry-over');
    const carried = comparisons.map((comparison) => relationsBetween(comparison, 'carry-over'));
    expect(carried.map((each) => each && [each.held, each.broken.length])).toEqual([null, [7, 0], null, null, [6, 1]]);
  });

  it('take the report that says most of two at two addresses, and list both', async () => {
    await keep(ofYear(2023), { ...ofYear(2023), url: 'https://www.linjiang.gov.cn/copy.html' });
    const [column] = (await read())?.columns ?? [];
    expect(column?.reports).toHaveLength(2);
    expect(column?.comparison?.findings).toMatchObject([{ rule: 'versions-differ', severity: 'info' }]);
  });

  it('show an address as it was audited last, and say that there were others', async () => {
    await held(withCells(ofYear(2023), { 'review.reconsideration.total': '5' }), '2026-11-01T00:00:00.000Z');
    await held(ofYear(2023), '2026-11-02T00:00:00.000Z');
    const [column] = (await read())?.columns ?? [];
    expect(column?.reports).toMatchObject([
      { earlierAudits: 1, kept: { record: { auditedAt: '2026-11-02T00:00:00.000Z' } } },
    ]);
  });

  it('are none of an organ that nothing is kept of', async () => {
    expect(await read('无此单位')).toBeNull();
  });
});

describe('a series', () => {
  const fact = (value: string | null, kind: 'number' | 'blank' | 'unreadable' = 'number') => ({
    value,
    kind,
    text: value ?? '',
    unit: null,
    at: { frame: 0, table: 0, row: 0, column: 0 },
  });

  it('adds the leaves of a group, a portal’s subtotals left out', () => {
    const facts = {
      'requests.denied.process.total': fact('3'),
      'requests.denied.caseFile.total': fact('4'),
      'requests.denied.caseFile.person': fact('4'),
      'requests.denied.subtotal.total': fact('7'),
      'requests.denied.adminQuery.total': fact(null, 'blank'),
    };
    expect(seriesValue({ facts }, 'denied')).toBe('7');
    expect(seriesValue({ facts }, 'unavailable')).toBeNull();
  });

  it('has no sum where a part cannot be read', () => {
    const facts = {
      'requests.denied.process.total': fact('3'),
      'requests.denied.caseFile.total': fact(null, 'unreadable'),
    };
    expect(seriesValue({ facts }, 'denied')).toBeNull();
  });
});
