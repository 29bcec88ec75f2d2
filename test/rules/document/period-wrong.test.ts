import { describe, expect, it } from 'vitest';
import { periodWrong } from '../../../lib/rules/document/period-wrong.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PERIOD = '自2023年1月1日起至2023年12月31日止';
const run = (words: string) => check(periodWrong, { article: reportWith({ [PERIOD]: words }) });

describe('period-wrong', () => {
  it('waits for the next line where a date is cut', () => {
    expect(run('自2023年1月1日起至20\n23年12月31日止')).toEqual([]);
    expect(run('自2023年1月1日起至20\n本年度')).toHaveLength(1);
  });

  it.each([
    PERIOD,
    '为2023年1月1日至12月31日',
    '自2022年1月1日起至2022年12月31日止',
    '自2023年1月1日至2023年12月31日',
    '为2023年1月1日—2023年12月31日',
    '：2023年1月1日——2023年12月31日',
    '自2023年01月01日起至2023年12月31日止',
    '为2023年1月1日起，至2023年12月31日止',
    '为 2023 年 1 月 1 日至 12 月 3 1 日',
    '为2023年1月1日到2023年12月31日为止',
    '是2023.1.1-2023.12.31',
    '为2023/1/1至2023/12/31',
    '自2023年1月1日0时起至2023年12月31日24时止',
    '为2023年1月至12月',
    '为2023年1-12月',
    '为2023年1月1日至12月底',
    '为20230101-20231231',
    '为2023年度',
    '自1月1日起至12月31日止',
    '内咨询电话0451-55843017',
    '见网站，数据咨询电话0451-55-84-30-17',
    '截至2023年12月31日',
    '自2023年1月1日零时起至12月31日二十四时止',
    '自2023年1月1日（含）起至2023年12月31日止',
    '为2023-01-01至2023-12-31',
    '为2023年全年，共12个月。全年办理12件，2022年1月15日前办结3件',
    '详见附件1。2023年12月31日前，我镇共收到信件12件',
  ])('passes “统计期限%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it.each([
    '201911日起至20191231日止',
    '自2023年1月1日起至2023年12月31止',
    '自2023年1月1起至2023年12月31日止',
    '为2023年1月1日2023年12月31日',
    '自2023年11日起至2023年12月31日止',
    '为2023年1月1日至2023年1231日',
    '自20231月1日起至2023年12月31日止',
    '自2023年1月1日起至202312月31日止',
    '为2023年1日1日至2023年12月31日',
    '为2023年1月1日至',
  ])('reports “统计期限%s”, which names no days', (words) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([words.replace(/^[自为]+/, '')]);
  });

  it.each([
    ['自2023年1月1日起至202023年12月31日止', '2023年1月1日至202023年12月31日'],
    ['自2023年1月1日起至2023年11月30日止', '2023年1月1日至2023年11月30日'],
    ['自2022年12月1日起至2023年12月31日止', '2022年12月1日至2023年12月31日'],
    ['自2023年1月1日起至2024年12月31日止', '2023年1月1日至2024年12月31日'],
    ['为2023年1月1日至12月30日', '2023年1月1日至2023年12月30日'],
  ])('reports “统计期限%s”', (words, written) => {
    const [finding, ...rest] = run(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'structure' });
    expect(finding?.quotes).toHaveLength(1);
    expect(finding?.message.zh).toContain(`统计期限写作${written}`);
  });

  it.each([
    ['数据的期限自20231月1 日至202312月31日止', '20231月1 日至202312月31日止'],
    ['统计期为2023年1月1日至1231日', '2023年1月1日至1231日'],
    ['数据起止时间为2023 11日到1231日', '2023 11日到1231日'],
  ])('reports “%s”, in other words', (words, quote) => {
    const article = reportWith({ [`统计期限${PERIOD}`]: words });
    expect(check(periodWrong, { article }).flatMap(({ quotes = [] }) => quotes.map(({ text }) => text))).toEqual([
      quote,
    ]);
  });

  it('cannot tell without dates', () => {
    expect(run('为全年')).toEqual([]);
    expect(check(periodWrong, { article: articleOf('') })).toEqual([]);
  });
});
