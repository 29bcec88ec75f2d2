import { defineRule } from '../../rule.ts';
import { hasReportText, OFFICIAL_PARTS } from './official-parts.ts';
import { type NumberedGap, numberedGaps } from './part-numbering.ts';

export const sectionExtra = defineRule({
  id: 'section-extra',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：年度报告分六个部分',
  check: ({ article }) => {
    if (!hasReportText(article)) return [];
    const gaps = numberedGaps(article.parts).filter((gap) => gap.extras.length > partsMissingIn(gap));
    const extras = gaps.flatMap((gap) => gap.extras);
    if (extras.length === 0) return [];
    const last = article.parts.findLast(({ part }) => part !== null);
    const isMoved = last !== undefined && gaps.some(({ extras: own, after }) => own.length > 0 && after !== null);
    const names = extras.map(({ heading }) => `“${heading.text}”`).join('');
    const count = new Set(article.parts.flatMap(({ part }) => part ?? [])).size + extras.length;
    return [
      {
        quotes: [...extras.map(({ heading }) => heading), ...(isMoved ? [last.heading] : [])],
        message: {
          zh: `报告分${count}个部分，多出${names}，不符合统一格式的六个部分${isMoved ? '，且后续编号整体后移' : ''}。`,
          en: `The report has ${count} parts: ${names} is not among the six of the unified format${isMoved ? ', and the numbers after it move on' : ''}.`,
        },
      },
    ];
  },
});

/** A heading where an official part is missing is that part under another name; section-missing reports it. */
function partsMissingIn({ before, after }: NumberedGap): number {
  const from = before ? OFFICIAL_PARTS.findIndex(({ id }) => id === before.part) : -1;
  const to = after ? OFFICIAL_PARTS.findIndex(({ id }) => id === after.part) : OFFICIAL_PARTS.length;
  return Math.max(0, to - from - 1);
}
