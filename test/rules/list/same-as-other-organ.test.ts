import { describe, expect, it } from 'vitest';
import type { ListedReport } from '../../../lib/rules/list/list-rule.ts';
import { sameAsOtherOrgan } from '../../../lib/rules/list/same-as-other-organ.ts';
import { wholeList } from './listed.ts';

/** A report of sentences of forty characters each, by their numbers. */
function report(position: number, unit: string, sentences: readonly number[], year = 2024): ListedReport {
  return {
    position,
    unit,
    agency: unit,
    year,
    sentences: sentences.map((hash) => ({ hash, length: 40, text: `第${hash}句` })),
  };
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
const check = (...reports: readonly ListedReport[]) => sameAsOtherOrgan.check(wholeList(reports));

describe('same-as-other-organ', () => {
  it('names two organs with the same text, the rate and words of it', () => {
    const [finding, ...others] = check(report(0, '甲镇', range(0, 10)), report(1, '乙镇', range(0, 10)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', positions: [0, 1], quotes: ['第0句', '第1句'] });
    expect(finding?.message.zh).toContain('甲镇与乙镇2024年度报告的正文有100%逐句相同');
  });

  it('is a note from three quarters on, and silent below', () => {
    const shared = (count: number) => [...range(0, count), ...range(100, 10 - count)];
    const severities = (count: number) =>
      check(report(0, '甲镇', range(0, 10)), report(1, '乙镇', shared(count))).map(({ severity }) => severity);
    expect(severities(9)).toEqual(['warning']);
    expect(severities(8)).toEqual(['info']);
    expect(severities(7)).toEqual([]);
  });

  it('leaves out what the whole county has', () => {
    const stock = range(0, 20);
    const county = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇'].map((unit, at) =>
      report(at, unit, [...stock, ...range(100 + at * 10, 6)]),
    );
    expect(check(...county)).toEqual([]);
  });

  it('finds two pairs', () => {
    const found = check(
      report(0, '甲镇', range(0, 10)),
      report(1, '乙镇', range(0, 10)),
      report(2, '丙镇', range(50, 10)),
      report(3, '丁镇', range(50, 10)),
    );
    expect(found.map(({ positions }) => positions)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('cannot tell of short texts, of other years and of what may be one organ', () => {
    expect(check(report(0, '甲镇', range(0, 4)), report(1, '乙镇', range(0, 4)))).toEqual([]);
    expect(check(report(0, '甲镇', range(0, 10)), report(1, '乙镇', range(0, 10), 2023))).toEqual([]);
    expect(check(report(0, '甲镇', range(0, 10)), report(1, '示例县甲镇人民政府', range(0, 10)))).toEqual([]);
    // One report, under two names of the list.
    expect(check(report(0, '甲镇', range(0, 10)), { ...report(1, '乙镇', range(0, 10)), agency: '甲镇' })).toEqual([]);
  });
});
