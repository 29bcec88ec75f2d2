import { describe, expect, it } from 'vitest';
import { periodMissing } from '../../../lib/rules/document/period-missing.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PERIOD = '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。';
const run = (words: string) => check(periodMissing, { article: reportWith({ [PERIOD]: words }) });

describe('period-missing', () => {
  it.each([
    PERIOD,
    '本年度报告所列数据的统计时限为2023年1月1日至2023年12月31日。',
    '数据统计时间：2023年1月1日—12月31日。',
    '本报告统计时间跨度为全年。',
    '内容涵盖全镇2023年1月1日至12月31日期间的政府信息公开工作情况。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it('notes that no period is given', () => {
    const [finding, ...rest] = run('');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.message.zh).toBe('全文未说明所列数据的统计期限（2023年1月1日至12月31日）。');
  });

  it('does not take other dates for the period', () => {
    expect(run('2023年1月1日至2023年6月30日开展了专项行动。')).toHaveLength(1);
  });

  it('cannot tell when the text was not found', () => {
    expect(check(periodMissing, { article: articleOf('清河镇2023年政府信息公开工作年度报告\n详见附件。') })).toEqual(
      [],
    );
  });
});
