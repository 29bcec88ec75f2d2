import { describe, expect, it } from 'vitest';
import { titleYear } from '../../../lib/rules/document/title-year.ts';
import { articleOf, type PageAround, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PERIOD = '自2023年1月1日起至2023年12月31日止';
const run = (changes: Record<string, string>, around?: PageAround) =>
  check(titleYear, { article: reportWith(changes, around) });

describe('title-year', () => {
  it.each([
    '清河镇人民政府2023年政府信息公开工作年度报告',
    '清河镇2023年度政府信息公开年报-清河县人民政府',
    '清河县人民政府门户网站',
    '2024年1月发布：2023年政府信息公开工作年度报告',
    '2024年工作动态',
  ])('passes beside a page titled “%s”', (pageTitle) => {
    expect(run({}, { pageTitle })).toEqual([]);
  });

  it('reports a reporting period of another year as an error', () => {
    const [finding, ...rest] = run({ [PERIOD]: '自2022年1月1日起至2022年12月31日止' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', class: 'structure' });
    expect(finding?.quotes).toHaveLength(2);
    expect(finding?.message.zh).toContain('标题为2023年度，统计期限却是2022年1月1日至12月31日');
  });

  it('asks to look at a page title of another year', () => {
    const [finding, ...rest] = run({}, { pageTitle: '清河镇2022年政府信息公开工作年度报告' });
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.zh).toContain('网页标题却是“清河镇2022年政府信息公开工作年度报告”');
  });

  it('reports both', () => {
    const findings = run(
      { [PERIOD]: '自2022年1月1日起至2022年12月31日止' },
      { pageTitle: '清河镇2022年政府信息公开工作年度报告' },
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('leaves a period that is no year to period-wrong', () => {
    expect(run({ [PERIOD]: '自2022年1月1日起至2022年11月30日止' })).toEqual([]);
  });

  it('cannot tell without a title, and never compares addresses', () => {
    expect(check(titleYear, { article: articleOf('一、总体情况\n二、主动公开政府信息情况') })).toEqual([]);
    expect(run({}, { pageUrl: 'http://www.example.gov.cn/2024/01/report.html' })).toEqual([]);
  });
});
