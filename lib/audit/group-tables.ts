import type { FactKey } from '../forms/form.ts';
import type { TableReading } from '../forms/reading.ts';
import { readPartHeading } from '../narrative/headings.ts';
import { paragraphsOf } from '../narrative/paragraphs.ts';
import { findTitle } from '../narrative/report-title.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { TextBlock } from '../page/source.ts';
import type { ReportPart, ReportTable } from './report-table.ts';
import { type SettledGroups, settleRivals, type TableGroup } from './rival-tables.ts';

/**
 * Sorts the recognised tables of a page into reports. Fragments of a table that complete each other belong
 * together (表二 in five tables, 表三 torn by a page break); one that repeats a row opens the next report, and so does
 * one below the title of another report. A table that only says again what has been said is a copy, for phones; its
 * report goes on. One that says something else without being announced is a rival (`rival-tables.ts`).
 */
export function groupTables(tables: readonly ReportTable[]): ReportPart[][] {
  return runToEnd(groupTablesSteps(tables)).reports;
}

/** The same, put down between tables. */
export function* groupTablesSteps(tables: readonly ReportTable[]): Generator<undefined, SettledGroups> {
  const groups: TableGroup[] = [];
  const gaps = openGaps();
  let seen = new Map<FactKey, string>();
  let title: string | null = null;
  let copies: ReportTable[] = [];
  for (const table of tables) {
    yield;
    const texts = textsOf(table);
    const gap = gaps.above(table);
    const above = titleIn(gap);
    const isOther = above !== null && title !== null && above !== title;
    const isAgain = texts.some(([key]) => seen.has(key));
    const isSame = isAgain && above === null && texts.every(([key, text]) => seen.get(key) === text);
    const isCopy = isSame && !hasHeading(gap);
    if (groups.length === 0 || isOther || (isAgain && !isCopy)) {
      // What looked like copies at the end of the report before are the first tables of this one.
      const own = isOther ? [] : copies;
      const first = own.flatMap(partsOf);
      const before = groups.at(-1);
      if (first.length > 0) before?.parts.splice(-first.length);
      groups.push({ parts: first, isAnnounced: above !== null || hasHeading(gap), title: above, captions: new Map() });
      seen = new Map(own.flatMap(textsOf));
      title = above;
    }
    title ??= above;
    copies = isCopy ? [...copies, table] : [];
    for (const [key, text] of texts) seen.set(key, text);
    const group = groups.at(-1) as TableGroup;
    const parts = partsOf(table);
    group.parts.push(...parts);
    group.title ??= above;
    for (const part of parts) group.captions.set(part, captionIn(gap));
  }
  return settleRivals(groups);
}

function partsOf(table: ReportTable): ReportPart[] {
  return table.readings.map((choices) => ({ table, choices }));
}

/** What a table says of each fact, as printed. */
function textsOf({ readings }: ReportTable): [FactKey, string][] {
  return readings.flatMap(([best]) =>
    [...(best as TableReading).cells].map(([key, { text }]): [FactKey, string] => [key, text]),
  );
}

const MAY_BE_TITLE = /报告|年报/u;
const LONGEST_TITLE = 100;
/** A title may be broken over its block and the two above. */
const PIECES = 2;
const NO_TABLE = -1;

/** The text between a table and the one before it. */
interface Gap {
  blocks: readonly TextBlock[];
  /** Blocks that belong to it: those of its report, and not the cells of the table before. */
  isOwn: (block: TextBlock) => boolean;
}

/** Finds the text above each table; tables come in page order. */
function openGaps(): { above: (table: ReportTable) => Gap } {
  let last: ReportTable | null = null;
  let next = 0;
  return {
    above: (table) => {
      const { index, blocks } = table.frame;
      const before = last?.frame.index === index ? last.source.index : NO_TABLE;
      if (last?.frame.index !== index) next = 0;
      last = table;
      const from = next;
      while (next < blocks.length && (blocks[next] as TextBlock).order < table.source.order) next++;
      const isShown = ({ hidden = 0 }: TextBlock) => hidden === 0 || hidden === table.source.hidden;
      const isOwn = (block: TextBlock) => block.table !== before && !block.linkOnly && isShown(block);
      return { blocks: blocks.slice(from, next), isOwn };
    },
  };
}

/** The report title nearest above a table. */
function titleIn({ blocks, isOwn }: Gap): string | null {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at] as TextBlock;
    if (block.text.length > LONGEST_TITLE || !MAY_BE_TITLE.test(block.text) || !isOwn(block)) continue;
    const title = findTitle(blocks.slice(Math.max(0, at - PIECES), at + 1).flatMap(paragraphsOf));
    if (title) return title.folded;
  }
  return null;
}

const LONGEST_CAPTION = 60;
const CAPTION_LINES = 2;

/** The short lines right above a table, one below the other. */
function captionIn({ blocks, isOwn }: Gap): string {
  const lines = blocks.filter((block) => isOwn(block) && block.text.trim() !== '').slice(-CAPTION_LINES);
  return lines
    .slice(lines.findLastIndex(({ text }) => text.length > LONGEST_CAPTION) + 1)
    .map(({ text }) => text)
    .join('\n');
}

/** Parts of a report that stand before or around its tables: behind their headings nothing is a copy. */
const PARTS_WITH_TABLES: ReadonlySet<unknown> = new Set(['overview', 'disclosure', 'requests', 'review']);

function hasHeading({ blocks, isOwn }: Gap): boolean {
  return blocks.some((block) => {
    if (block.text.length > LONGEST_TITLE || !isOwn(block)) return false;
    return paragraphsOf(block).some(({ words }) => PARTS_WITH_TABLES.has(readPartHeading(words.text)?.part));
  });
}
