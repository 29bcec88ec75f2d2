import { findGarbledPeriod } from '../../narrative/period.ts';
import type { Sourced } from '../../narrative/sourced.ts';
import type { Passage } from '../../page/source.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { type ReportingPeriod, wholeYear } from './reporting-period.ts';

export const periodWrong = defineRule({
  id: 'period-wrong',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis:
    '《政府信息公开条例》第四十九条：上一年度；参考（四川省地方标准）DB51/T 2660—2019 2.1：统计期限为当年1月1日至12月31日',
  check: ({ article: { identity, paragraphs } }) => {
    const { period } = identity;
    if (period && wholeYear(period.value) === null) return [wrong(period)];
    const garbled = findGarbledPeriod(paragraphs);
    return garbled ? [unreadable(garbled)] : [];
  },
});

function wrong({ value: { from, to }, passage }: Sourced<ReportingPeriod>): FindingDraft {
  return {
    quotes: passage ? [passage] : [],
    message: {
      zh: `统计期限写作${dateZh(from)}至${dateZh(to)}，应为同一年的1月1日至12月31日，请核对。`,
      en: `The reporting period runs from ${from} to ${to}; it should be 1 January to 31 December of one year.`,
    },
  };
}

/** The dates lack a word or a figure, so that they name no period: nothing is said of which days were meant. */
function unreadable(passage: Passage): FindingDraft {
  return {
    class: 'typo',
    quotes: [passage],
    message: {
      zh: `统计期限写作“${passage.text}”，日期不完整，应写成某年1月1日至12月31日，请核对。`,
      en: `The reporting period is given as “${passage.text}”, which is no complete pair of dates; it should be 1 January to 31 December of one year.`,
    },
  };
}

/** 2020-01-31 → 2020年1月31日; the year as printed, whatever its length. */
function dateZh(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
