import type { PageSource, TextBlock } from '../page/source.ts';
import type { ReportPart } from './group-tables.ts';

/** A block that opens a report where a page carries several: 某镇2020年…年度报告. */
const REPORT_TITLE = /20\d\d年.{0,30}(?:年度?报告|年报)/u;
const MAX_TITLE_LENGTH = 60;

/**
 * The text blocks that may belong to a report: those of the frames its tables stand in, without the cells of
 * recognised tables; where a page carries several reports, from its own title to the next report's.
 */
export function articleBlocks(page: PageSource, groups: readonly ReportPart[][], index: number): TextBlock[] {
  const parts = groups[index] as ReportPart[];
  const frames = new Set(parts.map(({ table }) => table.frame.index));
  const reportTables = new Set(groups.flat().map(({ table }) => `${table.frame.index}:${table.source.index}`));
  const blocks = page.frames
    .filter((frame) => frames.has(frame.index) || page.frames.length > 1)
    .flatMap((frame) => frame.blocks)
    .filter((block) => block.table === null || !reportTables.has(`${block.frame}:${block.table}`));
  const from = index === 0 ? null : startOf(groups, index, blocks);
  const to = index === groups.length - 1 ? null : startOf(groups, index + 1, blocks);
  return blocks.filter((block) => !(from && isBefore(block, from)) && !(to && !isBefore(block, to)));
}

interface Place {
  frame: number;
  order: number;
}

/** Where a report starts: its title before the first of its tables, else that table. */
function startOf(groups: readonly ReportPart[][], index: number, blocks: readonly TextBlock[]): Place {
  const first = placeOf(groups[index]?.[0] as ReportPart);
  const before = placeOf(groups[index - 1]?.at(-1) as ReportPart);
  const titles = blocks.filter(
    (block) =>
      isBefore(before, block) &&
      isBefore(block, first) &&
      block.text.trim().length <= MAX_TITLE_LENGTH &&
      REPORT_TITLE.test(block.text),
  );
  return titles[0] ?? first;
}

function placeOf({ table }: ReportPart): Place {
  return { frame: table.frame.index, order: table.source.order };
}

function isBefore(a: Place, b: Place): boolean {
  return a.frame < b.frame || (a.frame === b.frame && a.order < b.order);
}
