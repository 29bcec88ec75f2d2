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
  title: { zh: '引用依据过时', en: 'Superseded basis' },
  explanation: {
    zh: '2021年度及以后的报告只引用2019年的格式文件，没有引用2021年的。只作提示。',
    en: 'A report of 2021 or later cites only the format of 2019, not that of 2021. A note.',
  },
  basis: '国办公开办函〔2021〕30号自2021年度起取代〔2019〕60号格式',
  example: {
    zh: '2022年度报告写“按照国办公开办函〔2019〕60号要求”。',
    en: 'A report of 2022 cites 国办公开办函〔2019〕60号.',
  },
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
