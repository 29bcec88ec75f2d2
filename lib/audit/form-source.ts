import type { CellPlace } from '../facts/facts.ts';
import { formTable } from '../grid/form-table.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import type { Seeing } from '../grid/seeing.ts';
import { textGrid } from '../grid/text-grid.ts';
import { formBoxes } from '../page/form-boxes.ts';
import type { SelectorOf } from '../page/selector.ts';
import type { ElementTableSource, FrameSource, TextTableSource } from '../page/source.ts';

/** A candidate table as a grid, with the way back to the page. */
export interface FormedSource {
  grid: Grid;
  place: (cell: GridCell) => CellPlace;
  /** The element or the words of a cell, while the page stays as it was read. */
  locate: (row: number, column: number) => Element | Range | null;
}

/** Forms a table of elements; `inner` are the tables that stand in its cells. */
export function formElements(
  frame: FrameSource,
  source: ElementTableSource,
  inner: readonly Element[],
  selectorOf: SelectorOf,
  seeing?: Seeing,
): FormedSource {
  const { grid, elements } =
    source.kind === 'html' ? formTable(source.element, seeing) : formBoxes(source, inner, seeing);
  const locate = (row: number, column: number) => elements[grid.slots[row]?.[column] ?? -1] ?? null;
  const place = ({ row, column }: GridCell): CellPlace => {
    const selector = selectorOf(locate(row, column) as Element);
    return { frame: frame.index, table: source.index, row, column, selector };
  };
  return { grid, place, locate };
}

/** Forms a table of text; its cells are found again as ranges of words. */
export function formText(frame: FrameSource, source: TextTableSource, selectorOf: SelectorOf): FormedSource {
  const grid = textGrid(
    source.rows.map((row) => row.map((cell) => cell.text)),
    source.layout,
  );
  const rangeOf = (row: number, column: number): Range | null => {
    const cell = source.rows[row]?.[column];
    return cell ? (frame.rangeOf?.(cell.block, cell.start, cell.end) ?? null) : null;
  };
  const place = ({ row, column }: GridCell): CellPlace => {
    const parent = rangeOf(row, column)?.startContainer.parentElement;
    const line = (source.rows[row]?.[column]?.block ?? 0) + 1;
    const selector = parent ? selectorOf(parent) : `line ${line}`;
    return { frame: frame.index, table: source.index, row, column, selector };
  };
  return { grid, place, locate: rangeOf };
}
