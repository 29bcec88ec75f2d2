import type { ArticlePart } from '../../../narrative/article.ts';
import type { PartId } from '../../../narrative/headings.ts';
import { defineRule, type FindingDraft, type Sentence } from '../../rule.ts';
import { OFFICIAL_PARTS } from './official-parts.ts';
import { numberedGaps } from './part-numbering.ts';

const ORDER: readonly PartId[] = OFFICIAL_PARTS.map(({ id }) => id);

export const sectionOrder = defineRule({
  id: 'section-order',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：六个部分依次编号',
  check: ({ article }) => {
    const official = article.parts.filter(({ part }) => part !== null);
    const ids = new Set(official.map(({ part }) => part));
    if (ids.size < official.length || official.some(({ ordinal }) => ordinal === null)) return [];
    const gaps = numberedGaps(article.parts).flatMap(({ before, after, extras }) =>
      before && after ? [{ before, after, extras: extras.length }] : [],
    );
    const reversed = gaps.filter((gap) => stepOf(gap) < 0);
    const misnumbered = gaps.filter((gap) => stepOf(gap) > 0 && !isNumberedOn(gap));
    return [
      ...describe(reversed, { zh: '先后次序与统一格式不同', en: 'do not stand in the order of the format' }),
      ...describe(misnumbered, { zh: '编号不连续', en: 'are not numbered one after the other' }),
    ];
  },
});

interface Step {
  before: ArticlePart;
  after: ArticlePart;
  /** Headings between them that take a number of their own. */
  extras: number;
}

function stepOf({ before, after }: Step): number {
  return ORDER.indexOf(after.part as PartId) - ORDER.indexOf(before.part as PartId);
}

/** The next number, or the number after a missing part: it may keep its number or give it up. */
function isNumberedOn(step: Step): boolean {
  const counted = (step.after.ordinal ?? 0) - (step.before.ordinal ?? 0) - step.extras;
  return counted === 1 || counted === stepOf(step);
}

/** One finding for all places: a single wrong number spoils the step before it and the step after it. */
function describe(steps: readonly Step[], what: Sentence): FindingDraft[] {
  if (steps.length === 0) return [];
  const headings = [...new Set(steps.flatMap(({ before, after }) => [before.heading, after.heading]))];
  const names = headings.map(({ text }) => `“${text}”`).join('');
  return [
    {
      quotes: headings,
      message: { zh: `${names}${what.zh}，请按统一格式调整。`, en: `${names} ${what.en}.` },
    },
  ];
}
