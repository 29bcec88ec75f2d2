import { statedYear } from '../report-year.ts';
import { defineRule } from '../rule.ts';
import { findAll, mentions } from '../text-search.ts';

const OLD = /公开办函[[(]?2019[\])]?60号/gu;
const NEW = /公开办函[[(]?2021[\])]?30号/u;

export const citedBasis = defineRule({
  id: 'cited-basis',
  group: 'document',
  severity: 'info',
  class: 'stale-text',
  basis: '国办公开办函〔2021〕30号自2021年度起取代〔2019〕60号格式',
  check: ({ article }) => {
    const year = statedYear(article);
    if (year === null || year < 2021 || mentions(article.paragraphs, NEW)) return [];
    const [first] = findAll(article.paragraphs, OLD);
    if (!first) return [];
    return [
      {
        quotes: [first.passage],
        message: {
          zh: `${year}年度报告只引用“${first.passage.text}”，该格式已由国办公开办函〔2021〕30号取代，请核对。`,
          en: `The report of ${year} cites only “${first.passage.text}”, superseded by 国办公开办函〔2021〕30号.`,
        },
      },
    ];
  },
});
