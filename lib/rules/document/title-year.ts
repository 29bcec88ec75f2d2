import type { Article } from '../../narrative/article.ts';
import { compact } from '../../narrative/compact-text.ts';
import { statedYear } from '../report-year.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import { wholeYear } from './reporting-period.ts';

export const titleYear = defineRule({
  id: 'title-year',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis: '《政府信息公开条例》第四十九条：公布本行政机关上一年度政府信息公开工作年度报告',
  check: ({ article }) => {
    const year = statedYear(article);
    if (year === null || article.identity.year?.source !== 'title') return [];
    return [...againstPeriod(article, year), ...againstPageTitle(article, year)];
  },
});

function againstPeriod({ title, identity: { period } }: Article, year: number): FindingDraft[] {
  const periodYear = period && wholeYear(period.value);
  if (!period || periodYear === null || periodYear === year) return [];
  return [
    {
      severity: 'error',
      quotes: [title, period.passage].filter((passage) => passage !== null),
      message: {
        zh: `标题为${year}年度，统计期限却是${periodYear}年1月1日至12月31日，两者不一致，请核对。`,
        en: `The title is of ${year}, but the reporting period is the year ${periodYear}.`,
      },
    },
  ];
}

function againstPageTitle({ title, pageTitle }: Article, year: number): FindingDraft[] {
  const text = compact(pageTitle).text;
  const years = new Set([...text.matchAll(/(?<!\d)(20\d\d)年/gu)].map(([, named]) => Number(named)));
  const [named] = years;
  if (years.size !== 1 || named === undefined || named === year || !/年度?报告|年报/u.test(text)) return [];
  return [
    {
      quotes: title ? [title] : [],
      message: {
        zh: `报告标题为${year}年度，网页标题却是“${pageTitle.trim()}”，年度不一致，请核对。`,
        en: `The report’s title is of ${year}, but the page’s title says “${pageTitle.trim()}”.`,
      },
    },
  ];
}
