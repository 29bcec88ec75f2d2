import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/facts/facts.ts';
import { judgeRelation } from '../../../lib/facts/relations.ts';
import { formById } from '../../../lib/forms/form-by-id.ts';
import { explainBroken } from '../../../lib/repair/explain.ts';
import { blankMissing } from '../../../lib/rules/values/blank-missing.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

/** 嘉兴港区 2020: 62 new, 7 carried in, 59 disclosed, 10 partly; everything else blank. */
const REQUESTS = {
  'requests.new.person': '62',
  'requests.new.total': '62',
  'requests.carriedIn.person': '7',
  'requests.carriedIn.total': '7',
  'requests.granted.person': '59',
  'requests.granted.total': '59',
  'requests.partial.person': '10',
  'requests.partial.total': '10',
  'requests.handled.person': '69',
  'requests.handled.total': '69',
};

function run(changes: Record<string, string>) {
  const facts: Facts = tablesOf('foi-2019', ['requests', 'review'], { ...REQUESTS, ...changes }, '');
  const form = formById('foi-2019');
  const outcomes = form.relations.map((relation) => judgeRelation(relation, facts));
  return check(blankMissing, { facts, components: explainBroken({ outcomes, facts }) });
}

describe('blank-missing', () => {
  it('passes blanks that the relations hold without', () => {
    expect(run({})).toEqual([]);
  });

  it('says which cell was left out and what belongs there', () => {
    const [finding, ...rest] = run({ 'requests.carriedIn.person': '' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'completeness',
      facts: ['requests.carriedIn.person'],
      suspects: [{ changes: [{ fact: 'requests.carriedIn.person', from: null, to: '7' }] }],
    });
    expect(finding?.relations?.map(({ relation }) => relation.id)).toEqual(['row-total:carriedIn', 'balance:person']);
    expect(finding?.message.zh).toBe(
      '表三“二、上年结转政府信息公开申请数量”的“自然人”空白，按0计有2条关系不成立（空白≠7），应为漏填，填7后全部成立。',
    );
  });

  it('reports a total that was left out', () => {
    const [finding] = run({ 'requests.handled.total': '' });
    expect(finding?.facts).toEqual(['requests.handled.total']);
    expect(finding?.message.zh).toContain('填69后全部成立');
  });

  it('leaves a printed 0 to the totals rules: it is a contradiction, not a blank', () => {
    expect(run({ 'requests.carriedIn.person': '0' })).toEqual([]);
  });

  it('cannot tell which blank was left out, and says only that', () => {
    const [finding, ...rest] = run({ 'review.reconsideration.total': '3' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.suspects).toBeUndefined();
    expect(finding?.message.zh).toContain('不止一种填法，无法判断');
  });

  it('reports two cells in two findings where nothing ties them together', () => {
    const findings = run({
      'requests.carriedIn.person': '',
      'review.reconsideration.upheld': '1',
      'review.reconsideration.corrected': '2',
    });
    expect(findings.map(({ facts }) => facts)).toEqual([
      ['requests.carriedIn.person'],
      ['review.reconsideration.total'],
    ]);
  });
});
