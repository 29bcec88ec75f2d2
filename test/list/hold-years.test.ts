import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { heldDocument, holdYears } from '../../components/list/hold-years.ts';
import { openRunStore, type RunStore } from '../../lib/collect/run-store.ts';
import { emptyHistory, keepReports } from '../../lib/history/kept-reports.ts';
import { type EntryOutcome, reportOutcome } from '../../lib/list/entry-outcome.ts';
import { stateOfDocument } from '../../lib/list/judge-entry.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { recordsOf } from '../../lib/years/report-record.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { keptAt } from '../history/kept.ts';
import { generateSeries, pageOf, withCarriedIn, type YearReport } from '../years/series.ts';

const LIST = 'https://www.linjiang.gov.cn/nb/';
const AT = '2026-11-20T08:00:00.000Z';

const [LAST, THIS] = generateSeries(21, { from: 2022, to: 2023 }) as [YearReport, YearReport];
/** Its own sums hold; only the year before knows better. */
const BROKEN = withCarriedIn(THIS, 'person', 44);
/** Another town, in which two years agree. */
const [BESIDE_LAST, BESIDE] = generateSeries(5, { organ: '临江县白石镇人民政府', from: 2022, to: 2023 }).map(
  (report) => ({ ...report, url: report.url.replace('qhz', 'bsz') }),
) as [YearReport, YearReport];

/** A run that is done, as the store has it. */
async function runOver(...reports: YearReport[]) {
  const store = await openRunStore(LIST, false);
  await store.forget();
  const outcomes = new Map<string, EntryOutcome>();
  for (const report of reports) outcomes.set(report.url, await keep(store, report));
  const hold = (hasHistory = false) => holdYears({ store, outcomes, settings: DEFAULT_RULE_SETTINGS, hasHistory });
  return { store, outcomes, hold };
}

async function keep(store: RunStore, report: YearReport): Promise<EntryOutcome> {
  const { document: audited, readings } = auditHtml(pageOf(report), { auditedAt: AT });
  const document = { ...audited, page: { ...audited.page, url: report.url } };
  const own = reportOutcome(document, []);
  const outcome = { state: stateOfDocument(document), at: AT, ...(own && { report: own }) };
  await store.keep(report.url, { outcome, document, records: recordsOf({ document, readings }) });
  return outcome;
}

beforeEach(() => emptyHistory());

describe('the reports of a list, held against other years', () => {
  it('show a carry-over that breaks between two of them, in the row and in the document that is shown and exported', async () => {
    const { store, outcomes, hold } = await runOver(BROKEN, LAST, BESIDE, BESIDE_LAST);
    const before = outcomes.get(BROKEN.url)?.report;
    expect(before).toMatchObject({ counts: { error: 0 } });
    expect(before?.rules).not.toHaveProperty('carry-over');

    const held = await hold();
    expect(held.get(BROKEN.url)?.outcome).toMatchObject({
      state: 'findings',
      report: { counts: { error: 1 }, rules: { 'carry-over': 1 } },
    });
    const document = await heldDocument(store, held, BROKEN.url);
    expect(document?.reports[0]?.findings[0]).toMatchObject({ rule: 'carry-over', earlier: { url: LAST.url } });
    expect(document?.summary.error).toBe(1);
    expect(held.get(BESIDE.url)?.outcome.report?.counts.error).toBe(0);
    // Nothing is before the first year, and the store keeps what each report says by itself.
    expect(held.has(LAST.url)).toBe(false);
    expect((await store.document(BROKEN.url))?.summary.error).toBe(0);
    expect(await heldDocument(store, held, LAST.url)).toEqual(await store.document(LAST.url));
  });

  it('count what the history keeps of their organs, where there is one', async () => {
    await keepReports([keptAt(LAST, '2026-01-01T00:00:00.000Z'), keptAt(BESIDE_LAST, '2026-01-01T00:00:00.000Z')]);
    const { hold } = await runOver(BROKEN);
    expect((await hold(false)).size).toBe(0);
    expect((await hold(true)).get(BROKEN.url)?.outcome.report?.rules).toMatchObject({ 'carry-over': 1 });
  });

  it('are forgotten with the list', async () => {
    const { store, hold } = await runOver(BROKEN, LAST);
    await store.forget();
    expect((await store.records()).size).toBe(0);
    expect((await hold()).size).toBe(0);
  });
});
