import { defineRule } from '../rule.ts';
import { hasReportText, OFFICIAL_PARTS } from './official-parts.ts';
import { type NumberedGap, numberedGaps } from './part-numbering.ts';

export const sectionExtra = defineRule({
  id: 'section-extra',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  title: { zh: '多出部分', en: 'Extra part' },
  explanation: {
    zh: '在六个部分之外另有一个与它们连续编号的部分，后面的编号随之后移。部分内部自行从“一、”编号的小标题不算；正好处在缺少的部分的位置上的，视为该部分换了名称，只按“缺少部分”报告。',
    en: 'Beside the six parts there is another that takes a number in their row, so that the parts after it move on by one. Sub-headings within a part that number themselves from 一 do not count; a heading in the place of a missing part is taken for that part and left to section-missing.',
  },
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：年度报告分六个部分',
  example: {
    zh: '“三、公开平台建设和信息发布情况”插在第二部分之后，末尾成了“七、其他需要报告的事项”。',
    en: '“三、公开平台建设和信息发布情况” stands after part two, and the last part becomes 七.',
  },
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
