import { describe, expect, it } from 'vitest';
import { compared, found, generateSeries, pairOf, withCells, type YearReport } from '../series.ts';

const KEY = 'disclosure.normative.inForce';
const { past, now } = pairOf(6, 2023);
const inForce = Number(now.cells[KEY]);

describe('in-force-rollover', () => {
  it('finds documents that are more or fewer than issued and repealed make', () => {
    const more = compared(withCells(now, { [KEY]: String(inForce + 600) }), past);
    expect(found(more)).toEqual(['in-force-rollover warning']);
    expect(more.findings[0]?.facts).toContain(KEY);
    expect(more.findings[0]?.earlier.facts).toEqual([{ fact: KEY, value: past.cells[KEY] }]);
    expect(more.findings[0]?.message).toContain(`＝${inForce}≠2023年现行有效${inForce + 600}`);
    expect(more.findings[0]?.message).toContain('多了');
    const fewer = compared(withCells(now, { [KEY]: String(inForce - 9) }), past);
    expect(fewer.findings[0]?.message).toContain('少了');
  });

  it('is a note where it did not hold the year before either', () => {
    const [first, second, third] = generateSeries(6, { from: 2021, to: 2023 }) as [YearReport, YearReport, YearReport];
    const shifted = (report: YearReport, by: number) =>
      withCells(report, { [KEY]: String(Number(report.cells[KEY]) + by) });
    const comparison = compared(shifted(third, 50), shifted(second, 20), first);
    expect(found(comparison)).toEqual(['in-force-rollover info']);
    expect(comparison.findings[0]?.message).toContain('2022年与2021年之间也不成立');
    expect(found(compared(shifted(second, 20), first))).toEqual(['in-force-rollover warning']);
  });

  it.each(['开展规范性文件清理工作，宣布失效12件。', '现行有效规范性文件按历年汇总数填报。'])(
    'is a note where the report explains it: %s',
    (sentence) => {
      const told = { ...now, overview: [...now.overview, sentence] };
      const comparison = compared(withCells(told, { [KEY]: String(inForce - 9) }), past);
      expect(found(comparison)).toEqual(['in-force-rollover info']);
      expect(comparison.findings[0]?.quotes).toEqual([sentence.replace('。', '')]);
    },
  );

  it('says nothing of blanks, and has no base in the form of 2019', () => {
    expect(found(compared(withCells(now, { 'disclosure.normative.repealed': '' }), past))).toEqual([]);
    const over = pairOf(6, 2021);
    expect(compared(over.now, over.past).relations.map(({ rule }) => rule)).not.toContain('in-force-rollover');
  });
});
