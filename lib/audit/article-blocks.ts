import { readPartHeading } from '../narrative/headings.ts';
import { paragraphsOf } from '../narrative/paragraphs.ts';
import { findTitle } from '../narrative/report-title.ts';
import type { TextBlock } from '../page/source.ts';
import type { CandidateFrame } from './candidates.ts';
import type { ReportPart } from './report-table.ts';

/** The text blocks that may belong to a report, by its number. */
export type ArticleBlocks = (report: number) => TextBlock[];

type Groups = readonly (readonly ReportPart[])[];

/**
 * Parts the text of a page among its reports. To a report belong the blocks of the frames its tables stand in,
 * without the cells of recognised tables; where a frame carries several reports, from its own title to the next
 * report's. Text that is not displayed belongs to tables that are not displayed.
 */
export function partArticles(frames: readonly CandidateFrame[], groups: Groups): ArticleBlocks {
  const readable = readableBlocks(frames, groups);
  const starts = new Map<number, Start | null>();
  const startAt = (report: number): Start | null => {
    const parts = groups[report];
    if (parts && !starts.has(report)) starts.set(report, startOf(parts, groups[report - 1], readable));
    return starts.get(report) ?? null;
  };
  return (report) => {
    const parts = groups[report] as readonly ReportPart[];
    const depth = hiddenDepth(parts);
    const folded = foldedBlocks(parts, depth, readable);
    const frames = new Set(parts.map(({ table }) => table.frame.index));
    return [...frames].flatMap((frame) => {
      const blocks = readable.get(frame) ?? [];
      const [own, next] = [startAt(report), startAt(report + 1)];
      const from = own?.frame === frame ? own.block : 0;
      const to = next?.frame === frame ? next.block : blocks.length;
      return blocks.slice(from, to).filter((block) => isAt(depth)(block) || folded.has(block));
    });
  };
}

/** How many things hide a report: as few as hide any of its tables. */
function hiddenDepth(parts: readonly ReportPart[]): number {
  return Math.min(...parts.map(({ table }) => table.source.hidden ?? 0));
}

/** The text of a report that is displayed, or hidden as the report is. */
function isAt(depth: number): (block: TextBlock) => boolean {
  return ({ hidden = 0 }) => hidden === 0 || hidden === depth;
}

/** The text around tables that are folded away while the rest of their report is displayed: their headings. */
function foldedBlocks(
  parts: readonly ReportPart[],
  depth: number,
  readable: ReadonlyMap<number, TextBlock[]>,
): ReadonlySet<TextBlock> {
  const folded = new Set<TextBlock>();
  for (const { frame, source } of parts.map(({ table }) => table)) {
    if ((source.hidden ?? 0) === depth) continue;
    const blocks = readable.get(frame.index) ?? [];
    const at = firstBehind(blocks, source.order);
    const isFolded = (block: TextBlock | undefined) => block !== undefined && !isAt(depth)(block) && !folded.has(block);
    for (let below = at; isFolded(blocks[below]); below++) folded.add(blocks[below] as TextBlock);
    for (let above = at - 1; isFolded(blocks[above]); above--) folded.add(blocks[above] as TextBlock);
  }
  return folded;
}

/** The blocks of each frame with a report, without those in the cells of recognised tables. */
function readableBlocks(frames: readonly CandidateFrame[], groups: Groups): ReadonlyMap<number, TextBlock[]> {
  const tables = new Map<number, Set<number>>();
  for (const { table } of groups.flat()) {
    const known = tables.get(table.frame.index) ?? new Set();
    tables.set(table.frame.index, known.add(table.source.index));
  }
  return new Map(
    [...tables].map(([frame, own]) => [
      frame,
      (frames[frame]?.blocks ?? []).filter(({ table }) => table === null || !own.has(table)),
    ]),
  );
}

/** The first block of a report among the readable ones of its frame. */
interface Start {
  frame: number;
  block: number;
}

/** Where a report starts behind another in the same frame; null where it is the first there. */
function startOf(
  parts: readonly ReportPart[],
  before: readonly ReportPart[] | undefined,
  readable: ReadonlyMap<number, TextBlock[]>,
): Start | null {
  const { frame, source } = (parts[0] as ReportPart).table;
  const last = before?.at(-1)?.table;
  if (last?.frame !== frame) return null;
  const blocks = readable.get(frame.index) ?? [];
  const from = firstBehind(blocks, last.source.order);
  const to = firstBehind(blocks, source.order);
  const depth = hiddenDepth(parts);
  const between = blocks.slice(from, to).filter(isAt(depth));
  const opening = openingOf(between);
  return { frame: frame.index, block: opening ? blocks.indexOf(opening, from) : to };
}

/** Index of the first block behind a place; blocks are in order. */
function firstBehind(blocks: readonly TextBlock[], order: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as TextBlock).order > order) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Headings and titles stand in blocks that are short or begin with a number. */
const MAY_OPEN = /^[\s\S]{0,120}$|^\s*(?:[一1]|第一|[（(][一1])/u;

/**
 * The block that opens a report between the tables of the report before and its own first table: the title above
 * 一、总体情况, or that heading, or else the nearest title, or the first heading of the parts that come before tables.
 */
function openingOf(between: readonly TextBlock[]): TextBlock | null {
  const paragraphs = between
    .filter(({ text, linkOnly }) => !linkOnly && MAY_OPEN.test(text))
    .flatMap(paragraphsOf)
    .map((paragraph) => ({ ...paragraph, part: readPartHeading(paragraph.words.text)?.part }));
  const overview = paragraphs.findLastIndex(({ part }) => part === 'overview');
  const title = findTitle(overview < 0 ? paragraphs : paragraphs.slice(0, overview));
  if (title?.pieces[0]) return title.pieces[0].block;
  if (overview >= 0) return paragraphs[overview]?.block ?? null;
  return paragraphs.find(({ part }) => part === 'disclosure' || part === 'requests')?.block ?? null;
}
