import type { Drawing, DrawnBlock, DrawnTable } from '../drawing.ts';
import { marginsOf, openFlow } from './flow.ts';
import { joinTables, mayGoOn } from './join-tables.ts';
import { columnsWithoutRulings } from './loose-tables.ts';
import type { PageItem, PageItems, PageTable } from './page-items.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Draws what stands on the pages as one text: tables and paragraphs go on over the page breaks. */
export function drawPages(pages: readonly PageItems[]): Drawing {
  const items = withoutRunningHeads(pages).flatMap((page) => page.items);
  const margins = marginsOf(items.filter((item) => item.kind === 'line'));
  const columns = columnsWithoutRulings(items, margins);
  const blocks: DrawnBlock[] = [];
  const flow = openFlow();
  const flush = () => {
    flow.end();
    blocks.push(...flow.texts.splice(0));
  };
  for (const item of joined(items)) {
    if (item.kind === 'table') {
      flush();
      blocks.push(drawTable(item));
      continue;
    }
    const table = columns.get(item);
    if (table === undefined) flow.add(item, margins);
    else if (table) {
      flush();
      blocks.push(table);
    }
  }
  flush();
  return { blocks };
}

/** Tables that go on behind a page break as one. */
function joined(items: readonly PageItem[]): PageItem[] {
  const result: PageItem[] = [];
  let lastPage = 0;
  for (const item of items) {
    const before = result.at(-1);
    const isNext = item.kind === 'table' && before?.kind === 'table' && item.page === lastPage + 1;
    if (isNext && mayGoOn(before, item)) result[result.length - 1] = joinTables(before, item);
    else result.push(item);
    lastPage = item.page;
  }
  return result;
}

function drawTable({ xs, rowCount, cells, page }: PageTable): DrawnTable {
  return {
    kind: 'table',
    rowCount,
    columnCount: xs.length - 1,
    cells: cells.map(({ isUnclear, ...cell }) => ({ ...cell, ...(isUnclear && { isUnclear }) })),
    page,
  };
}
