import type { CellPlace } from '../facts/facts.ts';
import type { TableReading } from '../forms/reading.ts';
import { recogniseTable } from '../forms/recognise-table.ts';
import { formTable } from '../grid/form-table.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import { textGrid } from '../grid/text-grid.ts';
import { selectorOf } from '../page/selector.ts';
import type { FrameSource, PageSource, TableSource } from '../page/source.ts';
import type { UnrecognisedTable } from './document.ts';

/** A candidate table that is part of a report. */
export interface ReportTable {
  frame: FrameSource;
  source: TableSource;
  grid: Grid;
  /** For each table of the form in it, the readings by every form that fits, best first. */
  readings: readonly (readonly TableReading[])[];
  place: (cell: GridCell) => CellPlace;
  /** The element or the words of a cell, while the page stays as it was read. */
  locate: (row: number, column: number) => Element | Range | null;
}

/** All candidate tables of the page, sorted into those of a report and those that only look like it. */
export function readTables(page: PageSource): { tables: ReportTable[]; unrecognised: UnrecognisedTable[] } {
  const tables: ReportTable[] = [];
  const unrecognised: UnrecognisedTable[] = [];
  for (const frame of page.frames) {
    for (const source of frame.tables) {
      const formed = source.kind === 'html' ? formHtmlTable(frame, source) : formTextTable(frame, source);
      const recognition = recogniseTable(formed.grid);
      if (recognition.kind === 'recognised') {
        tables.push({ frame, source, readings: recognition.readings, ...formed });
      } else if (recognition.kind === 'unreadable') {
        const { selector } = formed.place(formed.grid.cells[0] as GridCell);
        unrecognised.push({ at: { frame: frame.index, table: source.index, selector }, reason: recognition.reason });
      }
    }
  }
  return { tables, unrecognised };
}

type Formed = Pick<ReportTable, 'grid' | 'place' | 'locate'>;

function formHtmlTable(frame: FrameSource, source: Extract<TableSource, { kind: 'html' }>): Formed {
  const { grid, elements } = formTable(source.element);
  const elementOf = new Map(grid.cells.map((cell, i) => [`${cell.row}:${cell.column}`, elements[i] as Element]));
  const rowSelectors = new Map<Element, string>();
  const place = ({ row, column }: GridCell): CellPlace => {
    const element = elementOf.get(`${row}:${column}`) as Element;
    const parent = element.parentElement as Element;
    const rowSelector = rowSelectors.get(parent) ?? selectorOf(parent);
    rowSelectors.set(parent, rowSelector);
    const position = [...parent.children].indexOf(element) + 1;
    const selector = `${rowSelector} > ${element.localName}:nth-child(${position})`;
    return { frame: frame.index, table: source.index, row, column, selector };
  };
  return { grid, place, locate: (row, column) => elementOf.get(`${row}:${column}`) ?? null };
}

function formTextTable(frame: FrameSource, source: Extract<TableSource, { kind: 'text' }>): Formed {
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
