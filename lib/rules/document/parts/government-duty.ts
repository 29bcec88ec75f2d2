import type { Article } from '../../../narrative/article.ts';
import { governmentWord } from '../../organ.ts';
import { defineRule } from '../../rule.ts';
import { clauseAround, findAll, mentions } from '../../text-search.ts';
import { hasReportText } from './official-parts.ts';

const DUTIES = [
  { zh: '工作考核', en: 'assessment', pattern: /考核/gu },
  { zh: '社会评议', en: 'public appraisal', pattern: /评议|社会评价/gu },
  { zh: '责任追究', en: 'accountability', pattern: /责任追究|追究[^，。;]{0,8}责任|追责|问责/gu },
];

export const governmentDuty = defineRule({
  id: 'government-duty',
  group: 'document',
  severity: 'warning',
  class: 'completeness',
  basis:
    '《政府信息公开条例》第五十条第（四）项：各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况',
  check: ({ article }) => {
    if (!isBound(article) || !hasReportText(article)) return [];
    const missing = DUTIES.filter(({ pattern }) => !mentions(article.paragraphs, pattern));
    if (missing.length === 0) return [];
    const word = governmentWord(article.identity);
    const found = DUTIES.filter((duty) => !missing.includes(duty));
    return [
      {
        quotes: found.flatMap(({ pattern }) => findAll(article.paragraphs, pattern).slice(0, 1).map(clauseAround)),
        message: {
          zh: `${word.zh}年度报告未写${listZh(missing.map(({ zh }) => zh))}结果情况（条例第五十条第（四）项要求）。`,
          en: `The report of a ${word.en} does not give the results of ${missing.map(({ zh, en }) => `${zh} (${en})`).join(', ')}, as article 50 (4) asks.`,
        },
      },
    ];
  },
});

/** A town named without 人民政府 is one, and so is a zone that is a town as well: 独山港经济开发区（独山港镇）. */
function isBound({ identity: { isGovernment, level } }: Article): boolean {
  return isGovernment || level === 'town';
}

function listZh(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join('、')}和${last}` : last;
}
