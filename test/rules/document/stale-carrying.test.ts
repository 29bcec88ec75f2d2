import { describe, expect, it } from 'vitest';
import { staleYear } from '../../../lib/rules/document/stale-year.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = { 'requests.new.total': '5', 'requests.carriedIn.total': '2', 'requests.carriedOut.total': '1' };
const run = (sentence: string, cells: Record<string, string> = CELLS) => checkNarrative(staleYear, sentence, cells);

describe('stale-year: the year that requests are carried into', () => {
  it.each([
    '1件因需征求第三方意见结转至2023年办理。',
    '另有1件于2023年12月28日收到，结转至2022年办理。',
    '剩余1件转入2021年继续办理。',
  ])('objects to %j in a report of 2023', (sentence) => {
    const [finding, ...more] = run(sentence);
    expect(more).toEqual([]);
    expect(finding?.facts).toEqual(['requests.carriedOut.total']);
    expect(finding?.message.zh).toContain('应结转至2024年');
  });

  it.each([
    '1件因需征求第三方意见结转至2024年办理。',
    '2022年结转至2023年2件。',
    '2件由2022年结转至2023年办理。',
    '1件为上年结转至2023年办理的申请。',
    '2件结转至2023年，均已办结。',
    '收到申请1件，上年2件结转至2023年办理。',
  ])('passes %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('cannot tell where as many were carried in as out', () => {
    expect(run('1件结转至2023年办理。', { ...CELLS, 'requests.carriedIn.total': '1' })).toEqual([]);
  });
});
