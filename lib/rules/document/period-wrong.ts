import { defineRule } from '../rule.ts';
import { wholeYear } from './reporting-period.ts';

export const periodWrong = defineRule({
  id: 'period-wrong',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  title: { zh: '统计期限有误', en: 'Wrong reporting period' },
  explanation: {
    zh: '统计期限不是同一年的1月1日至12月31日，或年份、日期写错（如“202020年12月31日”）。期限是另一整年的，由“年度前后不一”报告。读不出起止日期时不作判断。',
    en: 'The reporting period is not 1 January to 31 December of one year, or a date in it is a slip (the year 202020). A whole year other than the title’s is reported by title-year. Silent when the dates cannot be read.',
  },
  basis: 'DB51/T 2660—2019 2.1：统计期限为当年1月1日至12月31日；《政府信息公开条例》第四十九条：上一年度',
  example: { zh: '“统计期限自2020年1月1日起至202020年12月31日止”。', en: 'The period ends in the year 202020.' },
  check: ({ article: { identity } }) => {
    const { period } = identity;
    if (!period || wholeYear(period.value) !== null) return [];
    const { from, to } = period.value;
    return [
      {
        quotes: period.passage ? [period.passage] : [],
        message: {
          zh: `统计期限写作${dateZh(from)}至${dateZh(to)}，应为同一年的1月1日至12月31日，请核对。`,
          en: `The reporting period runs from ${from} to ${to}; it should be 1 January to 31 December of one year.`,
        },
      },
    ];
  },
});

/** 2020-01-31 → 2020年1月31日; the year as printed, whatever its length. */
function dateZh(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
