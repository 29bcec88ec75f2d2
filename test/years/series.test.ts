import { describe, expect, it } from 'vitest';
import { compareYears } from '../../lib/years/compare-years.ts';
import { generateSeries, recordOf } from './series.ts';

describe('consistent series of seven years over both forms', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i gives no finding of years', (seed) => {
    const records = generateSeries(seed).map((report) => recordOf(report));
    // Each report itself is sound, so that nothing of what follows rests on its faults.
    expect(records.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
    const comparisons = records.map((record) => compareYears(record, records));
    expect(comparisons.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule} ${message}`))).toEqual(
      [],
    );
    expect(comparisons.map(({ earlier }) => earlier?.year ?? null)).toEqual([null, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(comparisons[0]?.uncompared).toMatchObject({ reason: 'no-record', year: 2018 });
    // Seven columns carried over each year; five rows of items and two of documents once; two rows in force four times.
    expect(comparisons.map(({ held }) => held)).toEqual([0, 14, 7, 9, 9, 9, 9]);
    expect(comparisons.flatMap(({ broken, undecided }) => [broken, undecided])).toEqual(Array(14).fill(0));
  });
});
