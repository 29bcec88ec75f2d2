import { describe, expect, it } from 'vitest';
import { deadline } from '../../../lib/rules/document/deadline.ts';
import { articleOf, type PageAround, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const SIGNED = '清河镇人民政府\n2024年1月18日';
const run = (organ: string, date: string, around?: PageAround) =>
  check(deadline, { article: reportWith({ [SIGNED]: `${organ}\n${date}`, 清河镇人民政府: organ }, around) });

describe('deadline', () => {
  it.each([
    ['清河镇人民政府', '2024年1月31日'],
    ['清河县发展和改革局', '2024年1月31日'],
    ['清河县人民政府', '2024年3月31日'],
    ['嘉兴港区管理委员会', '2024年3月15日'],
  ])('passes %s on %s', (organ, date) => {
    expect(run(organ, date)).toEqual([]);
  });

  it.each([
    ['清河镇人民政府', '2024年2月1日', '乡镇、街道按各地通知一般为1月31日前'],
    ['城东街道办事处', '2024年2月1日', '乡镇、街道按各地通知一般为1月31日前'],
    ['清河县发展和改革局', '2024年2月20日', '部门为1月31日前'],
    ['清河县人民政府', '2024年4月1日', '县级以上人民政府为3月31日前'],
    ['嘉兴港区管理委员会', '2024年4月1日', '最迟为3月31日前'],
  ])('reports %s on %s', (organ, date, reason) => {
    const [finding, ...rest] = run(organ, date);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([date]);
    expect(finding?.message.zh).toContain(reason);
  });

  it('goes by the earlier date: the page may have been put online again', () => {
    expect(run('清河镇人民政府', '2024年1月18日', { meta: { pubdate: '2025-06-01' } })).toEqual([]);
    expect(run('清河镇人民政府', '2024年2月18日', { meta: { pubdate: '2024-01-30' } })).toEqual([]);
    expect(run('清河镇人民政府', '2024年2月18日', { meta: { pubdate: '2024-02-19' } })).toHaveLength(1);
  });

  it('only notes a page’s date years later, without a signature', () => {
    const [finding] = check(deadline, {
      article: reportWith({ [SIGNED]: '' }, { meta: { pubdate: '2025-06-01' } }),
    });
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain('可能是网站迁移后重新发布');
  });

  it('cannot tell which year where title and reporting period disagree', () => {
    const title = '清河镇人民政府2023年政府信息公开工作年度报告';
    expect(check(deadline, { article: reportWith({ [title]: title.replace('2023', '2022') }) })).toEqual([]);
  });

  it('cannot tell without a date or without a year', () => {
    expect(check(deadline, { article: reportWith({ [SIGNED]: '' }) })).toEqual([]);
    expect(check(deadline, { article: articleOf('一、总体情况', { meta: { pubdate: '2024-06-01' } }) })).toEqual([]);
  });
});
