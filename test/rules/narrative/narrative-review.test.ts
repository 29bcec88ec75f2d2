import { describe, expect, it } from 'vitest';
import { narrativeReview } from '../../../lib/rules/narrative/narrative-review.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'review.reconsideration.upheld': '1',
  'review.reconsideration.corrected': '2',
  'review.reconsideration.total': '3',
  'review.litigationDirect.upheld': '1',
  'review.litigationDirect.total': '1',
  'review.litigationAfterReview.upheld': '1',
  'review.litigationAfterReview.total': '1',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeReview, sentences, cells);

describe('narrative-review', () => {
  it.each([
    ['2023年因政府信息公开引发行政复议2件。', 'review.reconsideration.total'],
    ['全年发生政府信息公开行政复议4件。', 'review.reconsideration.total'],
    ['政府信息公开行政诉讼3件。', 'review.litigationDirect.total'],
    ['因政府信息公开申请引发行政诉讼1件。', 'review.litigationDirect.total'],
    ['政府信息公开行政复议3件，其中2件结果维持，1件结果纠正。', 'review.reconsideration.upheld'],
    ['全年因政府信息公开被申请行政复议五件。', 'review.reconsideration.total'],
    ['全年发生政府信息公开行政复议2起。', 'review.reconsideration.total'],
    ['全年涉及政府信息公开的行政复议案件6件。', 'review.reconsideration.total'],
    ['涉及政府信息公开的行政诉讼案件5件。', 'review.litigationDirect.total'],
    ['政府信息公开行政复议1件，行政诉讼2件。', 'review.reconsideration.total'],
  ])('objects to %j', (sentence, fact) => {
    const findings = run(sentence);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(findings.flatMap(({ facts }) => facts)).toContain(fact);
  });

  it.each([
    '2023年因政府信息公开引发行政复议3件。',
    '政府信息公开行政复议3件，其中1件结果维持，2件结果纠正。',
    '政府信息公开行政诉讼2件。',
    '行政复议3件，行政诉讼2件。',
    '2022年因政府信息公开引发行政复议1件。',
    '因2022年度的政府信息公开申请引发行政复议1件。',
    '全市共办理行政复议案件540件。',
    '全年受理行政复议案件86件，办结80件。',
    '开展行政复议法宣传活动2次。',
    '邀请市行政复议局领导开展培训1次。',
    '举办行政诉讼庭审观摩1场。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it.each([
    ['全年新增政府信息公开行政复议2件，上年结转1件。', '3'],
    ['全年新增政府信息公开行政复议2件，上年结转1件。', '2'],
    ['全年新增政府信息公开行政复议2件，2022年结转4件。', '6'],
  ])('lets the table hold the cases carried in, or not: %j beside %s', (sentence, total) => {
    expect(run(sentence, { ...CELLS, 'review.reconsideration.total': total })).toEqual([]);
  });

  it.each([
    ['全年新增政府信息公开行政复议2件，上年结转1件。', '4'],
    ['全年新增政府信息公开行政复议2件，上年结转1件。', '1'],
    ['全年新增政府信息公开行政复议2件，上年结转1件，另有上年结转行政诉讼1件。', '5'],
  ])('objects where neither is in the table: %j beside %s', (sentence, total) => {
    const facts = run(sentence, { ...CELLS, 'review.reconsideration.total': total }).flatMap(({ facts: of }) => of);
    expect(facts).toContain('review.reconsideration.total');
  });

  it('cannot tell where the cell is blank', () => {
    expect(run('政府信息公开行政复议2件。', { ...CELLS, 'review.reconsideration.total': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['政府信息公开行政复议2件。', '政府信息公开行政诉讼5件。'])).toHaveLength(2);
  });

  it.each([
    ['政府信息公开行政复议3件（维持1件、纠正1件、未审结1件）。', 'review.reconsideration.corrected'],
    ['政府信息公开行政复议3件（1件维持，2件其他结果）。', 'review.reconsideration.other'],
    ['因政府信息公开被申请行政复议3件，均被纠正。', 'review.reconsideration.upheld'],
    ['有2起政府信息公开行政诉讼案件，法院判决驳回原告诉讼请求；有1起行政复议案件。', 'review.reconsideration.total'],
  ])('reads how the cases ended in “%s”', (sentence, fact) => {
    expect(run(sentence).flatMap(({ facts }) => facts)).toContain(fact);
  });

  it.each([
    '政府信息公开行政复议3件（维持1件、纠正2件），行政诉讼2件。',
    '政府信息公开行政复议3件（其中2件为上年申请），行政诉讼2件。',
    '政府信息公开行政复议3件，反映的问题均已纠正。',
    '有2起政府信息公开行政诉讼案件，法院判决驳回原告诉讼请求；有3起行政复议案件。',
    '我局作为复议机关驳回复议申请5件；办理行政复议9件。',
  ])('has nothing to say of the ends in %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });
});
