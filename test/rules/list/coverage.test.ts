import { describe, expect, it } from 'vitest';
import { canTellMissing, coverage } from '../../../lib/rules/list/coverage.ts';
import { listed, wholeList } from './listed.ts';

const THIS_YEAR = [
  ['甲镇人民政府', 2025],
  ['乙镇人民政府', 2025],
  ['丙街道办事处', 2025],
] as const;

describe('coverage', () => {
  it('names an organ of the year before that has no report now', () => {
    const [finding, ...others] = coverage.check(wholeList(listed(...THIS_YEAR, ['丁镇', 2024], ['丁镇', 2023])));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', positions: [3, 4] });
    expect(finding?.message.zh).toContain('丁镇2023、2024年度');
    expect(finding?.message.zh).toContain('没有2025年度');
  });

  it('is silent where every organ has its report, under a longer or a shorter name', () => {
    const reports = listed(...THIS_YEAR, ['示例县甲镇', 2024], ['丙街道', 2024], ['乙镇', 2023]);
    expect(coverage.check(wholeList(reports))).toEqual([]);
  });

  it('is a note before the day on which the report is due, and for organs seen long ago', () => {
    const due = coverage.check(wholeList(listed(...THIS_YEAR, ['丁镇', 2024]), '2026-01-31'));
    expect(due.map(({ severity }) => severity)).toEqual(['info']);
    const old = coverage.check(wholeList(listed(...THIS_YEAR, ['丁镇', 2022])));
    expect(old.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('finds two organs, each by itself', () => {
    const found = coverage.check(wholeList(listed(...THIS_YEAR, ['丁镇', 2024], ['财政局', 2024])));
    expect(found.map(({ positions }) => positions)).toEqual([[3], [4]]);
  });

  it('cannot tell where the list was not read whole, or a report may be any organ’s', () => {
    const missing = [...THIS_YEAR, ['丁镇', 2024]] as const;
    expect(canTellMissing(wholeList(listed(...missing)))).toBe(true);
    expect(canTellMissing(wholeList(listed(...THIS_YEAR)))).toBe(false);
    expect(canTellMissing({ ...wholeList(listed(...missing)), isWhole: false })).toBe(false);
    expect(coverage.check({ ...wholeList(listed(...missing)), isWhole: false })).toEqual([]);
    expect(coverage.check(wholeList(listed(...missing, [null, 2025])))).toEqual([]);
    expect(coverage.check(wholeList(listed(...missing, ['丁镇', null])))).toEqual([]);
    // Two organs are no county's year.
    expect(coverage.check(wholeList(listed(['甲镇', 2025], ['乙镇', 2025], ['丁镇', 2024])))).toEqual([]);
  });
});
