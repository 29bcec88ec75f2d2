import type { TableReading } from '../forms/reading.ts';
import { paragraphsOf } from '../narrative/paragraphs.ts';
import { findTitle } from '../narrative/report-title.ts';
import { runToEnd } from '../page/run-to-end.ts';
import type { TextBlock } from '../page/source.ts';
import type { ReportTable } from './read-tables.ts';

/** One table of a form inside one candidate table of the page. */
export interface ReportPart {
  table: ReportTable;
  choices: readonly TableReading[];
}

/**
 * Sorts the recognised tables of a page into reports. Fragments of a table that complete each other belong
 * together (表二 in five tables, 表三 torn by a page break); one that repeats a row opens the next report, and so does
 * one below the title of another report.
 */
export function groupTables(tables: readonly ReportTable[]): ReportPart[][] {
  return runToEnd(groupTablesSteps(tables));
}

/** The same, put down between tables. */
export function* groupTablesSteps(tables: readonly ReportTable[]): Generator<undefined, ReportPart[][]> {
  const reports: ReportPart[][] = [];
  const titles = openTitles();
  let seen = new Set<string>();
  let title: string | null = null;
  for (const table of tables) {
    yield;
    const keys = table.readings.flatMap((choices) => [...(choices[0] as TableReading).cells.keys()]);
    const above = titles.above(table);
    const isOther = above !== null && title !== null && above !== title;
    if (reports.length === 0 || isOther || keys.some((key) => seen.has(key))) {
      reports.push([]);
      seen = new Set();
      title = above;
    }
    title ??= above;
    for (const key of keys) seen.add(key);
    reports.at(-1)?.push(...table.readings.map((choices) => ({ table, choices })));
  }
  return reports;
}

const MAY_BE_TITLE = /报告|年报/u;
const LONGEST_TITLE = 100;
/** A title may be broken over its block and the two above. */
const PIECES = 2;
const NO_TABLE = -1;

/** Finds the report title nearest above each table, below the table before; tables come in page order. */
function openTitles(): { above: (table: ReportTable) => string | null } {
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
      for (let at = next - 1; at >= from; at--) {
        const block = blocks[at] as TextBlock;
        if (block.table === before || !mayBeTitle(block, table)) continue;
        const title = findTitle(blocks.slice(Math.max(from, at - PIECES), at + 1).flatMap(paragraphsOf));
        if (title) return title.folded;
      }
      return null;
    },
  };
}

function mayBeTitle({ text, linkOnly, hidden = 0 }: TextBlock, { source }: ReportTable): boolean {
  if (linkOnly || text.length > LONGEST_TITLE || !MAY_BE_TITLE.test(text)) return false;
  return hidden === 0 || hidden === source.hidden;
}
