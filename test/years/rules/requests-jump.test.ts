import { describe, expect, it } from 'vitest';
import { compared, found, pairOf, withCells, type YearReport } from '../series.ts';

const { past, now } = pairOf(8, 2023);

/** The report with so many new requests of persons, all granted, so that its own sums hold. */
function withNew(report: YearReport, total: number): YearReport {
  const number = (key: string) => Number(report.cells[key] ?? 0);
  const more = total - number('requests.new.total');
  const keys = ['new', 'granted', 'handled'].flatMap((row) => [`requests.${row}.person`, `requests.${row}.total`]);
  const overview = report.overview.slice(2);
  return { ...withCells(report, Object.fromEntries(keys.map((key) => [key, String(number(key) + more)]))), overview };
}

const before = Number(past.cells['requests.new.total']);

describe('requests-jump', () => {
  it('notes five times as many', () => {
    const comparison = compared(withNew(now, before * 5), past);
    expect(found(comparison)).toEqual(['requests-jump info']);
    expect(comparison.findings[0]?.facts).toEqual(['requests.new.total']);
    expect(comparison.findings[0]?.earlier.facts).toEqual([{ fact: 'requests.new.total', value: String(before) }]);
  });

  it('says nothing of less, nor where either number stands in a broken sum', () => {
    expect(found(compared(withNew(now, before * 5 - 1), past))).toEqual([]);
    const broken = withCells(now, { 'requests.new.total': String(before * 9) });
    expect(found(compared(broken, past))).toEqual([]);
  });

  it('says nothing of a few', () => {
    expect(found(compared(withNew(now, 19), withNew(past, 0)))).not.toContain('requests-jump info');
  });
});
