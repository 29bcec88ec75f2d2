import { describe, expect, it } from 'vitest';
import { feeNotice } from '../../../lib/rules/disclosure/fee-notice.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const PART_SIX = '2023年未发出收费通知，未收取信息处理费。';
const run = (unpaid: string, partSix: string) =>
  check(feeNotice, {
    formId: 'foi-2021',
    facts: factsOf('foi-2021', { 'requests.other.unpaidFee.total': unpaid }),
    article: reportWith({ [PART_SIX]: partSix }),
  });

describe('fee-notice', () => {
  it.each([
    ['2', '2023年发出收费通知2件，均未缴纳。'],
    ['2', '本年度收取信息处理费0元。'],
    ['0', '无。'],
  ])('passes %s unpaid with “%s”', (unpaid, partSix) => {
    expect(run(unpaid, partSix)).toEqual([]);
  });

  it('reports unpaid fees that part six does not speak of', () => {
    const [finding, ...rest] = run('2', '无其他需要报告的事项。');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'completeness',
      facts: ['requests.other.unpaidFee.total'],
    });
    expect(finding?.message.zh).toContain('缴纳费用”2件，第六部分却未报告');
  });

  it.each(['', '/', '若干'])('cannot tell from %j unpaid', (unpaid) => {
    expect(run(unpaid, '无。')).toEqual([]);
  });

  it('cannot tell when part six was not found', () => {
    const facts = factsOf('foi-2021', { 'requests.other.unpaidFee.total': '2' });
    expect(
      check(feeNotice, { formId: 'foi-2021', facts, article: articleOf('一、总体情况\n二、主动公开政府信息情况') }),
    ).toEqual([]);
  });
});
