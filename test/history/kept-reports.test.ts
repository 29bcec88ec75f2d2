import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withHistory } from '../../lib/history/history-database.ts';
import { exportHistory, importHistory } from '../../lib/history/history-file.ts';
import { findOrgans, historySize, organPage } from '../../lib/history/kept-organs.ts';
import {
  deleteOrgan,
  deleteReports,
  emptyHistory,
  keepReports,
  keyOf,
  reportsAt,
  reportsOf,
} from '../../lib/history/kept-reports.ts';
import { quickReport } from './kept.ts';

// In the order of their names.
const BUREAU = '临江县民政局';
const TOWN = '临江县清河镇';

const organs = () => withHistory(async (database) => (await organPage(database)).organs);
const reports = (organ: string) => withHistory(async (database) => (await reportsOf(database, organ)).reports);

beforeEach(emptyHistory);

describe('the history', () => {
  it('keeps reports by organ and year', async () => {
    await keepReports([quickReport(TOWN, 2022), quickReport(BUREAU, 2021), quickReport(TOWN, 2021)]);
    expect(await organs()).toMatchObject([
      { key: BUREAU, years: [2021], count: 1 },
      { key: TOWN, name: TOWN, years: [2021, 2022], count: 2 },
    ]);
    expect((await reports(TOWN)).map(({ year }) => year)).toEqual([2021, 2022]);
    const [first] = await withHistory((database) => reportsAt(database, quickReport(TOWN, 2022).address));
    expect(first?.record).toEqual(quickReport(TOWN, 2022).record);
  });

  it('knows a report again, with the times at which it was seen first and last', async () => {
    const report = quickReport(TOWN, 2022);
    const later = {
      ...report,
      firstAt: '2027-01-02T00:00:00.000Z',
      record: { ...report.record, auditedAt: '2027-01-02T00:00:00.000Z' },
    };
    await keepReports([report]);
    await keepReports([later]);
    expect(await reports(TOWN)).toMatchObject([
      { firstAt: report.firstAt, record: { auditedAt: later.record.auditedAt } },
    ]);
  });

  it('deletes one report, one organ, or all', async () => {
    await keepReports([quickReport(TOWN, 2021), quickReport(TOWN, 2022), quickReport(BUREAU, 2021)]);
    await deleteReports([keyOf(quickReport(TOWN, 2021))]);
    expect(await organs()).toMatchObject([{ key: BUREAU }, { key: TOWN, years: [2022] }]);
    await deleteReports([keyOf(quickReport(TOWN, 2022))]);
    expect(await organs()).toMatchObject([{ key: BUREAU }]);
    await keepReports([quickReport(TOWN, 2021)]);
    await deleteOrgan(BUREAU);
    expect(await organs()).toMatchObject([{ key: TOWN }]);
    await emptyHistory();
    expect(await organs()).toEqual([]);
    expect(await reports(TOWN)).toEqual([]);
  });

  it('is searched by name and year, a stretch at a time', async () => {
    await keepReports([quickReport(TOWN, 2021), quickReport(BUREAU, 2021), quickReport(BUREAU, 2022)]);
    const found = (wanted: string) =>
      withHistory(async (database) => (await findOrgans(database, wanted)).organs.map(({ key }) => key));
    expect(await found('民政')).toEqual([BUREAU]);
    expect(await found(' 临江  2022 ')).toEqual([BUREAU]);
    expect(await found('2021')).toHaveLength(2);
    expect(await found('无此单位')).toEqual([]);
    expect(await withHistory((database) => organPage(database, 1))).toMatchObject({ organs: [{}], hasMore: true });
  });

  it('says how much it holds', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5000, quota: 9000 }) } });
    await keepReports([quickReport(TOWN, 2021), quickReport(BUREAU, 2021), quickReport(BUREAU, 2022)]);
    expect(await withHistory(historySize)).toEqual({ organs: 2, reports: 3, bytes: 5000, allowed: 9000 });
  });

  it('says that it is full and loses nothing', async () => {
    await keepReports([quickReport(TOWN, 2021)]);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if ((value as { year?: number }).year === 2022) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await keepReports([quickReport(BUREAU, 2021), quickReport(TOWN, 2022)])).toBe('full');
    vi.restoreAllMocks();
    expect(await organs()).toMatchObject([{ key: TOWN, years: [2021], count: 1 }]);
  });

  it('leaves out what it cannot read, and counts it', async () => {
    const broken = { ...quickReport(TOWN, 2022), firstAt: 'yesterday' };
    await withHistory(async (database) => void (await database.put('reports', broken)));
    await keepReports([quickReport(TOWN, 2021)]);
    expect(await withHistory((database) => reportsOf(database, TOWN))).toMatchObject({
      reports: [{ year: 2021 }],
      damaged: 1,
    });
  });
});

describe('a town of a name that many have', () => {
  it('lies under its site', () => {
    expect(quickReport('城关镇', 2021).organ).toBe('城关镇@linjiang.gov.cn');
    expect(quickReport('城关镇', 2021, 'https://www.other.gov.cn/x.html').organ).toBe('城关镇@other.gov.cn');
  });
});

describe('the file of a history', () => {
  const file = async () => (await exportHistory('2026-11-30T00:00:00.000Z')).text();

  it('holds everything, and taken in twice changes nothing', async () => {
    await keepReports([quickReport(TOWN, 2021), quickReport(TOWN, 2022), quickReport(BUREAU, 2021)]);
    const content = await file();
    await emptyHistory();
    expect(await importHistory(content)).toEqual({ kind: 'imported', reports: 3, added: 3 });
    expect(await file()).toBe(content);
    expect(await importHistory(content)).toEqual({ kind: 'imported', reports: 3, added: 0 });
    expect(await file()).toBe(content);
  });

  it('of nothing is a file too', async () => {
    expect(await importHistory(await file())).toEqual({ kind: 'imported', reports: 0, added: 0 });
  });

  it('is put together from more than one stretch', async () => {
    const many = Array.from({ length: 450 }, (_, at) => quickReport(`临江县第${at}镇`, 2021));
    await keepReports(many);
    expect(JSON.parse(await file()).reports).toHaveLength(450);
  });

  const CELL = ['record', 'facts', 'requests.new.total'];

  it.each<[string, string[], unknown]>([
    ['a number that is none', [...CELL, 'value'], 'viele'],
    ['a place that is none', [...CELL, 'at', 'row'], -1],
    ['an address that would run', ['record', 'url'], 'javascript:alert(1)'],
    ['an address that would run', ['address'], 'javascript:alert(1)'],
    ['an unknown form', ['record', 'form'], 'foi-1999'],
    ['no time', ['record', 'auditedAt'], 'gestern'],
    ['another version', ['record', 'version'], 2],
    ['a part that is missing', ['record', 'texts', 'problems'], undefined],
    ['no cells', ['record', 'facts'], null],
    ['null where words belong', ['record', 'title'], null],
    ['evidence for another number of findings', ['evidence'], []],
  ])('is refused whole with the place of %s: %j', async (_, path, value) => {
    await keepReports([quickReport(TOWN, 2021), quickReport(TOWN, 2022)]);
    const content = JSON.parse(await file());
    const parent = path.slice(0, -1).reduce((inner, key) => inner[key], content.reports[1]);
    parent[path.at(-1) as string] = value;
    await emptyHistory();
    const refused = { kind: 'refused', path: ['reports', 1, ...path].join('.') };
    expect(await importHistory(JSON.stringify(content))).toMatchObject(refused);
    expect(await organs()).toEqual([]);
  });

  it.each([
    ['{"format":', ''],
    ['[]', ''],
    ['{"format":"gouji/audit@1","reports":[]}', 'format'],
    ['{"format":"gouji/history@1"}', 'reports'],
    ['{"format":"gouji/history@1","reports":[7]}', 'reports.0.organ'],
  ])('is refused where it is none: %s', async (content, path) => {
    expect(await importHistory(content)).toMatchObject({ kind: 'refused', path });
  });

  it('puts no report where it does not belong', async () => {
    await keepReports([quickReport(TOWN, 2021)]);
    const content = JSON.parse(await file());
    Object.assign(content.reports[0], { organ: BUREAU, id: 'x', year: 1999 });
    await emptyHistory();
    await importHistory(JSON.stringify(content));
    expect(await organs()).toMatchObject([{ key: TOWN, years: [2021] }]);
  });
});
