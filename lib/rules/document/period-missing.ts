import { statedYear } from '../report-year.ts';
import { defineRule } from '../rule.ts';
import { mentions } from '../text-search.ts';
import { hasReportText } from './parts/official-parts.ts';
import { PERIOD_WORDS, WHOLE_YEAR_WORDS } from './reporting-period.ts';

export const periodMissing = defineRule({
  id: 'period-missing',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis:
    '年度报告通行写法：“本报告中所列数据的统计期限自1月1日起至12月31日止”；参考（四川省地方标准）DB51/T 2660—2019 2.1',
  check: ({ article }) => {
    if (!hasReportText(article) || article.identity.period) return [];
    if (mentions(article.paragraphs, PERIOD_WORDS) || mentions(article.paragraphs, WHOLE_YEAR_WORDS)) return [];
    const year = statedYear(article);
    return [
      {
        message: {
          zh: `全文未说明所列数据的统计期限（${year === null ? '当年' : `${year}年`}1月1日至12月31日）。`,
          en: `The report does not state the period of its numbers (1 January to 31 December${year === null ? '' : ` ${year}`}).`,
        },
      },
    ];
  },
});
