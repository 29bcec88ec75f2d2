import type { CellPlace } from '../facts/facts.ts';
import { rowsOfLines } from '../forms/recognise/rows-of-lines.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import { gridOf } from '../grid/plain-table.ts';
import { textGrid } from '../grid/text-grid.ts';
import { childStep } from '../page/selector.ts';
import type { SourceCell, SourcePlace, TableSource, TextBlock, TextCell, TextTableSource } from '../page/source.ts';
import type { CandidateTable } from '../page/text/place-text-tables.ts';
import type { CandidateFrame } from './candidates.ts';

/** A candidate table as a grid, with the way back to what was read. */
export interface FormedSource {
  grid: Grid;
  /** Where a cell stands, as the audit document says it. */
  place: (cell: GridCell) => CellPlace;
  /** The same for whoever has read the page; null where the table has no such cell. */
  placeAt: (row: number, column: number) => SourcePlace | null;
}

/** Forms a candidate table. */
export function formSource(frame: CandidateFrame, table: CandidateTable): FormedSource {
  return table.kind === 'text' ? formText(frame, table) : formCells(frame.index, table);
}

function formCells(frame: number, table: TableSource & { read: number }): FormedSource {
  const grid = gridOf(table);
  const cellAt = (row: number, column: number) => grid.slots[row]?.[column] ?? -1;
  return {
    grid,
    place: ({ row, column }) => {
      const cell = table.cells[cellAt(row, column)];
      const selector = cell ? selectorOf(table, cell) : table.selector;
      return { frame, table: table.index, row, column, selector, ...(cell?.page && { page: cell.page }) };
    },
    placeAt: (row, column) => {
      const cell = cellAt(row, column);
      return cell < 0 ? null : { frame, table: table.read, cell };
    },
  };
}

function selectorOf({ rowSelectors, selector: table }: TableSource, cell: SourceCell): string {
  const { selector, within, tag = 'td', nth } = cell;
  if (within === undefined || nth === undefined) return selector ?? table;
  return `${rowSelectors[within]} > ${childStep(tag, nth)}`;
}

function formText({ index: frame, blocks }: CandidateFrame, table: TextTableSource): FormedSource {
  const rows = rowsOf(table);
  const grid = textGrid(
    rows.map((row) => row.map((cell) => cell.text)),
    table.layout,
  );
  return {
    grid,
    place: ({ row, column }) => {
      const selector = selectorOfWords(blocks, rows[row]?.[column]);
      return { frame, table: table.index, row, column, selector };
    },
    placeAt: (row, column) => {
      const cell = rows[row]?.[column];
      return cell ? { frame, block: cell.block, start: cell.start, end: cell.end } : null;
    },
  };
}

/** The rows of a table of text; those of one that stands a cell a line, as the form puts them together. */
function rowsOf({ rows, lines }: TextTableSource): readonly (readonly TextCell[])[] {
  if (!lines) return rows;
  const blankBehind = (label: TextCell) => ({ ...label, text: '', start: label.end });
  return rowsOfLines(rows.flat(), { hasBlanks: lines === 'all', blankBehind }) ?? rows;
}

/** The element that words stand in; of a plain text, and where the cell has no words, its line. */
export function selectorOfWords(
  blocks: readonly TextBlock[],
  cell: Pick<TextCell, 'block' | 'start'> | undefined,
): string {
  const block = blocks[cell?.block ?? 0];
  const piece = block?.pieces?.find(({ end }) => cell && cell.start < end);
  if (piece) return piece.selector;
  if (!block || block.pieces || block.tag === 'line') return `line ${(cell?.block ?? 0) + 1}`;
  // From the body down, as the reader counted.
  return `body${block.path.map((child) => ` > :nth-child(${child + 1})`).join('')}`;
}
