import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../lib/years/compare-years.ts';
import { compared, found, generateSeries, recordOf, withCarriedIn, withCells, type YearReport } from '../series.ts';

const [past, now, next] = generateSeries(13, { from: 2022, to: 2024 }) as [YearReport, YearReport, YearReport];
const KEY = 'disclosure.licensing.decisions';
const other: YearReport = { ...withCells(now, { [KEY]: '7' }), url: 'https://www.linjiang.gov.cn/zwgk/9.html' };

describe('versions-differ', () => {
  it('finds a report that stands at two addresses with different numbers', () => {
    const comparison = compared(now, other);
    expect(found(comparison)).toEqual(['versions-differ warning']);
    const [finding] = comparison.findings;
    expect(finding?.facts).toEqual([KEY]);
    expect(finding?.earlier).toMatchObject({ year: 2023, url: other.url, facts: [{ fact: KEY, value: '7' }] });
    expect(finding?.message).toContain(`7≠${now.cells[KEY]}`);
    expect(finding?.message).toContain(other.url);
  });

  it('notes a copy with the same numbers', () => {
    const copy = { ...now, url: other.url };
    const comparison = compared(now, copy);
    expect(found(comparison)).toEqual(['versions-differ info']);
    expect(comparison.findings[0]?.message).toContain('数字一致');
  });

  it('notes that the page showed other numbers when it was audited before', () => {
    const before = recordOf(withCells(now, { [KEY]: '7' }), '2026-01-05T00:00:00.000Z');
    const after = recordOf(now, '2026-03-05T00:00:00.000Z');
    expect(found(compareYears(after, [before, after]))).toEqual(['versions-differ info']);
    expect(compareYears(after, [before]).findings[0]?.message).toContain('2026-01-05检查时数字不同');
    expect(found(compareYears(before, [after]))).toEqual([]);
  });

  it('notes two reports of the year on one page, and holds the next year against neither', () => {
    const [first, second] = [recordOf(now), recordOf({ ...other, url: now.url })];
    expect(compareYears(first, [first, second]).findings[0]?.message).toContain('本页面有两份2023年度报告');
    const comparison = compareYears(recordOf(withCarriedIn(next, 'person', 50)), [first, second]);
    expect(comparison.uncompared?.reason).toBe('several-versions');
  });

  it('says nothing of a report of the own level beside the summary, nor where a year is in doubt', () => {
    const title = `${now.organ}（本级）2023年政府信息公开工作年度报告`;
    expect(compared(now, { ...other, title }).findings).toEqual([]);
    const introduction = now.introduction.replaceAll('2023年', '2022年');
    expect(compared(now, { ...other, introduction }).findings).toEqual([]);
    expect(compared({ ...now, introduction }, other).findings).toEqual([]);
  });

  it('says nothing of the report itself, audited once or twice', () => {
    const record = recordOf(now);
    expect(compareYears(record, [record, recordOf(now, '2027-01-05T00:00:00.000Z')]).findings).toEqual([]);
  });

  it('only notes two reports with different words: there may be two organs of one name', () => {
    const [namesake, later] = generateSeries(99, { from: 2023, to: 2024 }) as [YearReport, YearReport];
    const words = { overview: later.overview.slice(2), problems: later.problems };
    const comparison = compared(now, { ...namesake, ...words, url: other.url });
    expect(found(comparison)).toEqual(['versions-differ info']);
    expect(comparison.findings[0]?.message).toContain('可能是同名的两个机关');
  });

  it('keeps the next year from being held against one of them', () => {
    const comparison = compared(withCarriedIn(next, 'person', 50), now, other);
    expect(comparison.findings).toEqual([]);
    expect(comparison.uncompared).toMatchObject({ reason: 'several-versions', year: 2023 });
    expect(comparison.uncompared?.message.zh).toContain('几个版本');
  });

  it('lets the next year be held against copies, and against what a page shows now', () => {
    const wrong = recordOf(withCarriedIn(next, 'person', 50));
    const copies = [recordOf(now), recordOf({ ...now, url: other.url })];
    expect(found(compareYears(wrong, copies))).toEqual(['carry-over error']);
    const corrected = [recordOf(withCarriedIn(now, 'person', 9), '2026-01-05T00:00:00.000Z'), recordOf(now)];
    expect(found(compareYears(wrong, corrected))).toEqual(['carry-over error']);
    expect(compareYears(recordOf(now), [recordOf(past)]).findings).toEqual([]);
  });
});
