import { collapseSpace } from '../grid/cell-text.ts';
import type { Means } from '../grid/means.ts';
import type { FrameSource, Insert, PageSource, SourceCell, TableSource, TextBlock } from '../page/source.ts';
import {
  cellWords,
  type Drawing,
  type DrawnBlock,
  type DrawnCell,
  type DrawnTable,
  type DrawnText,
} from './drawing.ts';

/** What has been gathered so far; tables and blocks share one order, as in a page. */
interface Gathering {
  order: number;
  tables: TableSource[];
  blocks: TextBlock[];
  inserts: Insert[];
}

/** Where a block stands: child indexes from the body down, its selector, and the table around it. */
interface Standing {
  path: readonly number[];
  selector: string;
  table: number | null;
}

/**
 * A drawing as a page. The places are those of the elements that the drawing is shown with: every block a child of the
 * body or of its cell, a table with one body.
 */
export function drawingSource({ blocks }: Drawing, url: string): PageSource {
  const gathering: Gathering = { order: 0, tables: [], blocks: [], inserts: [] };
  addAll(gathering, blocks, { path: [], selector: 'body', table: null });
  const { tables, blocks: texts, inserts } = gathering;
  const frame: FrameSource = { index: 0, url, tables, blocks: texts, inserts };
  const title = collapseSpace(texts.find(({ text }) => text.trim() !== '')?.text ?? '');
  return { url, title, meta: { named: {} }, frames: [frame], skipped: [] };
}

function addAll(gathering: Gathering, blocks: readonly DrawnBlock[], around: Standing): void {
  for (const [i, block] of blocks.entries()) {
    const path = [...around.path, i];
    const at = { path, selector: `${around.selector} > :nth-child(${i + 1})`, table: around.table };
    if (block.kind === 'text') addText(gathering, { ...block, pages: pagesOf(block, blocks[i + 1]) }, at);
    else if (block.kind === 'table') addTable(gathering, block, at);
    else gathering.inserts.push({ frame: 0, path, kind: 'picture', width: null });
  }
}

/** Nothing tells where a text ends but where the next thing begins. */
function pagesOf({ page }: DrawnText, next: DrawnBlock | undefined): number[] {
  if (page === null) return [];
  return next?.page && next.page > page ? [page, page + 1] : [page];
}

function addText(
  gathering: Gathering,
  { text, level, pages }: DrawnText & { pages: number[] },
  { path, table }: Standing,
): void {
  gathering.blocks.push({
    frame: 0,
    index: gathering.blocks.length,
    order: gathering.order++,
    text,
    tag: level > 0 ? `h${level}` : 'p',
    linkOnly: false,
    table,
    path,
    ...(pages.length > 0 && { pages }),
  });
}

function addTable(gathering: Gathering, table: DrawnTable, { path, selector, table: parent }: Standing): void {
  const { rowCount, columnCount, isLoose } = table;
  const layout = isLoose ? 'sequential' : 'geometric';
  const index = gathering.tables.length;
  const rowSelectors = Array.from({ length: rowCount }, (_, row) => `${selector} > tbody > :nth-child(${row + 1})`);
  const cells: SourceCell[] = [];
  const placed = { kind: 'cells' as const, index, order: gathering.order++, path, parent };
  gathering.tables.push({ ...placed, selector, rowSelectors, rowCount, columnCount, cells, layout });
  // What of it was read is uncertain: nobody is to say that there is no table.
  if (isLoose) gathering.inserts.push({ frame: 0, path, kind: 'frame', width: null });
  const inRow = new Map<number, number>();
  for (const cell of table.cells) {
    const nth = (inRow.get(cell.row) ?? 0) + 1;
    inRow.set(cell.row, nth);
    cells.push({ ...plainCell(cell), within: cell.row, nth });
    // Pieces of labels are no sentences.
    if (isLoose) continue;
    const inner = `${rowSelectors[cell.row]} > :nth-child(${nth})`;
    addAll(gathering, cell.blocks, { path: [...path, 0, cell.row, nth - 1], selector: inner, table: index });
  }
}

function plainCell(cell: DrawnCell): SourceCell {
  const { row, column, rowSpan, columnSpan, page } = cell;
  const means = meansOf(cell);
  return {
    row,
    column,
    text: printed(cellWords(cell)),
    ...(rowSpan !== 1 && { rowSpan }),
    ...(columnSpan !== 1 && { columnSpan }),
    ...(page !== null && { page }),
    ...(means && { means }),
  };
}

function meansOf({ isUnclear, isUnworked, blocks }: DrawnCell): Means | null {
  if (isUnclear) return 'place';
  if (isUnworked) return 'format';
  return blocks.some(({ kind }) => kind === 'picture') ? 'picture' : null;
}

/** Line by line, as the reader of pages collapses white space. */
function printed(text: string): string {
  return text
    .split('\n')
    .map(collapseSpace)
    .filter((line) => line !== '')
    .join('\n');
}
