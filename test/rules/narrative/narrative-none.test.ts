import { describe, expect, it } from 'vitest';
import { narrativeNone } from '../../../lib/rules/narrative/narrative-none.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'requests.new.total': '3',
  'review.reconsideration.total': '1',
  'review.litigationDirect.total': '1',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeNone, sentences, cells);

describe('narrative-none', () => {
  it.each([
    ['2023年，我镇未收到政府信息公开申请。', 'requests.new.total'],
    ['2023年度没有收到依申请公开政府信息。', 'requests.new.total'],
    ['全年依申请公开政府信息的数量为零。', 'requests.new.total'],
    ['2023年收到政府信息公开申请0件。', 'requests.new.total'],
    ['本年度无政府信息公开申请。', 'requests.new.total'],
    ['全年未发生因政府信息公开引起的行政复议。', 'review.reconsideration.total'],
    ['2023年没有政府信息公开行政复议。', 'review.reconsideration.total'],
    ['全年行政复议0件。', 'review.reconsideration.total'],
    ['全年未发生政府信息公开行政诉讼。', 'review.litigationDirect.total'],
    ['2023年因政府信息公开引发的行政诉讼为零。', 'review.litigationDirect.total'],
  ])('objects to %j', (sentence, fact) => {
    const findings = run(sentence);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(findings.flatMap(({ facts }) => facts)).toContain(fact);
  });

  it.each([
    '全年未发生行政复议、行政诉讼败诉案件。',
    '2022年未收到政府信息公开申请。',
    '未发生因公开不当引发的舆情。',
    '全年没有收取任何费用。',
    '没有发现涉密信息上网。',
    '全年未发生责任追究情况。',
    '收到政府信息公开申请3件，无超期答复。',
    '未收到公众对公开目录的意见。',
    '2023年收到政府信息公开申请3件，行政复议1件。',
    '政府信息公开申请未发生超期未答复的情况。',
    '无政府信息公开收费情况。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('passes where the table says 0 as well, and cannot tell where it is blank', () => {
    const said = '2023年，我镇未收到政府信息公开申请。';
    expect(run(said, { 'requests.new.total': '0' })).toEqual([]);
    expect(run(said, { 'requests.new.total': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['未收到政府信息公开申请。', '全年未发生政府信息公开行政复议。'])).toHaveLength(2);
  });
});
