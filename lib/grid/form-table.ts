import { elementText } from './element-text.ts';
import { type Grid, type GridCell, gridCell } from './grid.ts';
import { isDisplayed } from './hidden.ts';

/** An HTML table formed: `elements[i]` is the element of `grid.cells[i]`. */
export interface FormedTable {
  grid: Grid;
  elements: readonly HTMLTableCellElement[];
}

/** Largest spans of the HTML standard. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/**
 * Forms a table as the HTML standard does (section "Forming a table"): spans are clipped to their row group,
 * `rowspan=0` reaches to its end, feet come last, an overlapping span leaves the slot to the earlier cell. Rows and
 * cells that are not displayed take no slot, as on the screen.
 */
export function formTable(table: HTMLTableElement): FormedTable {
  const cells: GridCell[] = [];
  const elements: HTMLTableCellElement[] = [];
  const slots: number[][] = [];
  let columnCount = 0;
  const hasLayout = table.checkVisibility?.() ?? false;

  for (const rows of rowGroups(table, hasLayout)) {
    const groupEnd = slots.length + rows.length;
    for (let i = 0; i < rows.length; i++) slots.push([]);
    rows.forEach((tr, offset) => {
      const row = groupEnd - rows.length + offset;
      let column = 0;
      for (const element of cellsOf(tr, hasLayout)) {
        while (slots[row]?.[column] !== undefined) column++;
        const columnSpan = Math.min(Math.max(spanOf(element, 'colspan') ?? 1, 1), MAX_COLSPAN);
        const wanted = Math.min(spanOf(element, 'rowspan') ?? 1, MAX_ROWSPAN);
        const rowSpan = wanted === 0 ? groupEnd - row : Math.min(wanted, groupEnd - row);
        cover(slots, row, column, rowSpan, columnSpan, cells.length);
        const isHeader = element.localName === 'th';
        cells.push(gridCell({ row, column, rowSpan, columnSpan, text: elementText(element, hasLayout), isHeader }));
        elements.push(element);
        column += columnSpan;
        columnCount = Math.max(columnCount, column);
      }
    });
  }
  for (const row of slots) for (let c = 0; c < columnCount; c++) row[c] ??= -1;
  return { grid: { rowCount: slots.length, columnCount, cells, slots, layout: 'geometric' }, elements };
}

/** Marks the slots of a cell; a slot that is taken stays with the cell that came first. */
function cover(slots: number[][], row: number, column: number, rows: number, columns: number, cell: number): void {
  for (let r = row; r < row + rows; r++) {
    const line = slots[r] as number[];
    for (let c = column; c < column + columns; c++) line[c] ??= cell;
  }
}

/** The rows of each row group, feet last; rows that stand directly in the table are a group of their own. */
function rowGroups(table: HTMLTableElement, hasLayout: boolean): HTMLTableRowElement[][] {
  const groups: HTMLTableRowElement[][] = [];
  const feet: HTMLTableRowElement[][] = [];
  let loose: HTMLTableRowElement[] | null = null;
  for (const child of table.children) {
    if (child.localName === 'tr') {
      if (!isDisplayed(child, hasLayout)) continue;
      if (loose === null) {
        loose = [];
        groups.push(loose);
      }
      loose.push(child as HTMLTableRowElement);
      continue;
    }
    if (!/^(?:thead|tbody|tfoot)$/.test(child.localName) || !isDisplayed(child, hasLayout)) continue;
    loose = null;
    const rows = [...child.children].filter(
      (row) => row.localName === 'tr' && isDisplayed(row, hasLayout),
    ) as HTMLTableRowElement[];
    (child.localName === 'tfoot' ? feet : groups).push(rows);
  }
  return [...groups, ...feet];
}

function cellsOf(row: HTMLTableRowElement, hasLayout: boolean): HTMLTableCellElement[] {
  return [...row.children].filter(
    (cell) => (cell.localName === 'td' || cell.localName === 'th') && isDisplayed(cell, hasLayout),
  ) as HTMLTableCellElement[];
}

/** The standard's rules for parsing non-negative integers; null where there is none. */
function spanOf(element: Element, name: 'colspan' | 'rowspan'): number | null {
  const match = /^[\t\n\f\r ]*\+?(\d+)/.exec(element.getAttribute(name) ?? '');
  return match ? Number(match[1]) : null;
}
