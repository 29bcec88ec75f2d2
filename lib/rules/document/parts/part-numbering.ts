import type { ArticlePart } from '../../../narrative/article.ts';

/** A heading of no official part that takes a number in the row of parts. */
export interface NumberedGap {
  before: ArticlePart | null;
  after: ArticlePart | null;
  extras: readonly ArticlePart[];
}

/**
 * Between each two official headings (and before the first, after the last): the unofficial headings that carry on
 * the numbering of the parts. Sub-headings that number themselves 一、二、 within a part start again from 一 and the
 * next official heading does not count them; those are left out.
 */
export function numberedGaps(parts: readonly ArticlePart[]): NumberedGap[] {
  const official = parts.flatMap((part, index) => (part.part === null ? [] : [index]));
  const edges = [-1, ...official, parts.length];
  return edges.slice(0, -1).map((start, position) => {
    const end = edges[position + 1] ?? parts.length;
    const before = parts[start] ?? null;
    const after = parts[end] ?? null;
    return { before, after, extras: carriedOn(before, parts.slice(start + 1, end), after) };
  });
}

function carriedOn(
  before: ArticlePart | null,
  between: readonly ArticlePart[],
  after: ArticlePart | null,
): readonly ArticlePart[] {
  const first = (before ? (before.ordinal ?? Number.NaN) : 0) + 1;
  const isRow = between.every(({ ordinal }, index) => ordinal === first + index);
  if (!isRow || between.length === 0) return [];
  if (after && after.ordinal !== first + between.length) return [];
  return between;
}
