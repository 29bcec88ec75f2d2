import { describe, expect, it } from 'vitest';
import { formYear } from '../../../lib/rules/document/form-year.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const titled = (year: string) => reportWith({ 清河镇人民政府2023年: `清河镇人民政府${year}` });

describe('form-year', () => {
  it.each([
    ['foi-2019', '2019年'],
    ['foi-2019', '2020年度'],
    ['foi-2021', '2021年'],
    ['foi-2021', '2025年度'],
  ] as const)('passes %s in a report of %s', (formId, year) => {
    expect(check(formYear, { formId, article: titled(year), facts: tablesOf(formId, ['disclosure']) })).toEqual([]);
  });

  it.each([
    ['foi-2019', '2021年', '2019年印发的格式'],
    ['foi-2019', '2022年度', '2019年印发的格式'],
    ['foi-2021', '2020年', '2021年印发的格式'],
  ] as const)('reports %s in a report of %s', (formId, year, words) => {
    const [finding, ...rest] = check(formYear, {
      formId,
      article: titled(year),
      facts: tablesOf(formId, ['disclosure']),
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([year]);
    expect(finding?.message.zh).toContain(`表格却是${words}`);
  });

  it('cannot tell without a year', () => {
    expect(
      check(formYear, {
        formId: 'foi-2019',
        article: articleOf('一、总体情况\n二、主动公开政府信息情况'),
        facts: tablesOf('foi-2019', ['disclosure']),
      }),
    ).toEqual([]);
  });

  it('does not take the year of an address for the report’s', () => {
    const article = articleOf('一、总体情况\n二、主动公开政府信息情况', {
      pageUrl: 'http://www.example.gov.cn/2022/1.html',
    });
    expect(check(formYear, { formId: 'foi-2019', article, facts: tablesOf('foi-2019', ['disclosure']) })).toEqual([]);
  });

  it('cannot tell where only tables were read that both forms share', () => {
    const facts = tablesOf('foi-2021', ['review']);
    expect(check(formYear, { formId: 'foi-2021', article: titled('2020年'), facts })).toEqual([]);
    const requests = tablesOf('foi-2021', ['requests']);
    expect(check(formYear, { formId: 'foi-2021', article: titled('2020年'), facts: requests })).toHaveLength(1);
  });
});
