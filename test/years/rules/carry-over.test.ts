import { describe, expect, it } from 'vitest';
import { compareYears } from '../../../lib/years/compare-years.ts';
import { generateSeries, recordOf, type YearReport } from '../series.ts';

const [y2022, y2023] = generateSeries(3).slice(3, 5) as [YearReport, YearReport];

describe('carry-over', () => {
  it('holds in all seven columns of a consistent pair', () => {
    const { relations, findings } = compareYears(recordOf(y2023), [recordOf(y2022)]);
    expect(findings).toEqual([]);
    expect(relations.filter(({ rule, state }) => rule === 'carry-over' && state === 'held')).toHaveLength(7);
  });
});
