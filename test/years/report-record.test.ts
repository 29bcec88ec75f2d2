import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../lib/years/report-record.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { generateSeries, pageOf, recordOf, withCells, type YearReport } from './series.ts';

const [report] = generateSeries(11, { from: 2022, to: 2022 }) as [YearReport];

describe('the record of a report', () => {
  const record = recordOf(report);

  it('survives JSON and structuredClone', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(structuredClone(record)).toEqual(record);
  });

  it('keeps organ, year, words and every cell with its place', () => {
    expect(record).toMatchObject({ organ: report.organ, organKey: '临江县清河镇', year: 2022, isYearCertain: true });
    expect(record.texts.overview.split('\n')).toEqual(report.overview);
    expect(record.texts.problems.split('\n')).toEqual(report.problems);
    expect(record.facts['requests.new.total']).toMatchObject({
      value: report.cells['requests.new.total'],
      at: { frame: 0, table: 1 },
    });
    expect(record.brokenFacts).toEqual([]);
  });

  it('has the hash of what is printed, whenever and wherever it was audited', () => {
    expect(recordOf({ ...report, url: 'https://a.gov.cn/2.html' }, '2027-01-01T00:00:00.000Z').hash).toBe(record.hash);
    expect(recordOf(withCells(report, { 'disclosure.coercion.decisions': '31' })).hash).not.toBe(record.hash);
  });

  it('names the cells of broken sums', () => {
    const broken = recordOf(withCells(report, { 'requests.carriedIn.total': '40' }));
    expect(broken.brokenFacts).toContain('requests.carriedIn.total');
    expect(broken.findings[0]).toMatchObject({ rule: 'row-total', severity: 'error' });
    expect(broken.findings[0]?.parts).not.toEqual([]);
  });

  it('is none where the report names no organ', () => {
    const page = pageOf({ ...report, title: '2022年政府信息公开工作年度报告', organ: '' });
    expect(recordsOf(auditHtml(page))).toEqual([null]);
  });
});
