import { describe, expect, it } from 'vitest';
import { staleYear } from '../../../lib/rules/document/stale-year.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PLAN = '2024年，我镇将继续加强业务培训。';
const OPENING = '2023年，我镇主动公开政府信息218条。';
const IMPROVED = '（二）改进情况。2023年，我镇针对上年的不足增加了图解和短视频。2024年，我镇将继续加强业务培训。';
const run = (changes: Record<string, string>) => check(staleYear, { formId: 'foi-2021', article: reportWith(changes) });

describe('stale-year', () => {
  it.each([
    '2024年，我镇将继续加强业务培训。',
    '2024年，清河镇将围绕中心工作进一步拓展公开渠道。',
    '2023年，我镇将政府信息公开工作纳入年度考核。',
    '2023年，我镇将建立健全公开制度作为重点任务。',
    '按照《2023年政务公开工作要点》，我镇将继续加强业务培训。',
    '下一步，我镇将继续加强业务培训。',
    '到2022年将全面建成的政务公开专区已经启用。',
  ])('passes the plan “%s”', (plan) => {
    expect(run({ [PLAN]: plan })).toEqual([]);
  });

  it.each([
    ['2023年，我镇将采取有效措施。', ['2023年，我镇将采取有效措施']],
    ['2023年清河镇将进一步加强培训，力争走在前列。', ['2023年清河镇将进一步加强培训']],
    ['2022年，我们将在巩固成绩的基础上继续努力。', ['2022年，我们将在巩固成绩的基础上继续努力']],
    [
      '针对2022年公开内容不细等问题。2023年，我镇将采取有效措施。',
      ['针对2022年公开内容不细等问题', '2023年，我镇将采取有效措施'],
    ],
  ])('reports the plan “%s”', (plan, quotes) => {
    const [finding, ...rest] = run({ [PLAN]: plan });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(quotes);
  });

  it('reports measures to come under the report’s own year', () => {
    const words = '（二）整改措施。为进一步加大公开力度，2023年我镇加大贯彻落实新《条例》的工作力度，完善联动机制。';
    const [finding, ...rest] = run({ [IMPROVED]: words });
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['2023年我镇加大贯彻落实新《条例》的工作力度']);
    expect(finding?.message.zh).toContain('应指向2024年');
  });

  it.each([
    '（二）改进情况。为进一步加大公开力度，2023年我镇加大培训力度，全员参训。',
    '（二）整改措施。为进一步加大公开力度，2023年我镇加强了业务培训，取得实效。',
    '（二）整改措施。为进一步加大公开力度，2024年我镇加强业务培训。',
  ])('passes the measures “%s”', (words) => {
    expect(run({ [IMPROVED]: words })).toEqual([]);
  });

  it.each([
    '2022年，我镇主动公开政府信息196条，2023年为218条。',
    '与2022年相比，我镇主动公开政府信息增加22条。',
    '2022年我镇主动公开政府信息196条，同比有所下降。',
    '2022年，县政府公开信息4000条。',
  ])('passes the figures “%s”', (words) => {
    expect(run({ [OPENING]: words })).toEqual([]);
  });

  it('reports figures under another year', () => {
    const [finding, ...rest] = run({ [OPENING]: '2022年，我镇主动公开政府信息218条。' });
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['2022年，我镇主动公开政府信息218条']);
  });

  it('reports two places in two findings', () => {
    expect(
      run({ [OPENING]: '2022年，我镇主动公开政府信息218条。', [PLAN]: '2023年，我镇将采取有效措施。' }),
    ).toHaveLength(2);
  });

  it('cannot tell while the form and the text speak against the title', () => {
    const article = reportWith({
      清河镇人民政府2023年政府信息公开工作年度报告: '清河镇人民政府2020年政府信息公开工作年度报告',
      自2023年1月1日起至2023年12月31日止: '为全年',
      [PLAN]: '2020年，我镇将采取有效措施。',
    });
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });

  it('cannot tell while the title and the reporting period disagree', () => {
    const article = reportWith({
      清河镇人民政府2023年: '清河镇人民政府2024年',
      [PLAN]: '2024年，我镇将继续加强业务培训。',
    });
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });

  it('cannot tell without a year', () => {
    const article = articleOf('一、总体情况\n2020年，我镇将采取有效措施。\n二、主动公开政府信息情况');
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });
});
