import { elementText } from '../../grid/element-text.ts';
import { CELL_ELEMENTS, ROW_ELEMENTS } from '../../grid/elements.ts';
import { isDisplayed } from '../../grid/hidden.ts';
import type { Means } from '../../grid/means.ts';
import type { PlainCell, PlainTable } from '../../grid/plain-table.ts';
import { openSeeing, type Seeing } from '../../grid/seeing.ts';
import { TELLS } from '../../grid/telling-rules.ts';
import { foldColumns } from './folded-columns.ts';
import type { FormedTable } from './formed-table.ts';

const ROWS: ReadonlySet<string> = new Set(['tr']);

/**
 * Forms a table as the HTML standard does (section "Forming a table"): spans are clipped to their row group,
 * `rowspan=0` reaches to its end, the head comes first and feet last, an overlapping span leaves the slot to the earlier cell. Rows and
 * cells that are not displayed take no slot, as on the screen.
 */
export function formTable(table: HTMLTableElement, seeing: Seeing = openSeeing()): FormedTable {
  const cells: PlainCell[] = [];
  const elements: Element[] = [];
  const slots: number[][] = [];
  let columnCount = 0;
  seeing.enter(table);
  const hasBoxes = table.checkVisibility?.() ?? false;
  const isShown = (element: Element) => isDisplayed(element, hasBoxes, seeing);

  for (const rows of rowGroups(table, isShown)) {
    const groupEnd = slots.length + rows.length;
    for (let i = 0; i < rows.length; i++) slots.push([]);
    rows.forEach((tr, offset) => {
      const row = groupEnd - rows.length + offset;
      let column = 0;
      for (const element of displayedChildren(tr, CELL_ELEMENTS, isShown) as HTMLTableCellElement[]) {
        while (slots[row]?.[column] !== undefined) column++;
        const { colSpan: columnSpan, rowSpan: wanted } = element;
        const rowSpan = wanted === 0 ? groupEnd - row : Math.min(wanted, groupEnd - row);
        cover(slots, row, column, rowSpan, columnSpan, cells.length);
        const { text, means = null } = elementText(element, seeing);
        const isHeader = element.localName === 'th';
        cells.push(plainCell({ row, column, rowSpan, columnSpan, text, means, isHeader }));
        elements.push(element);
        column += columnSpan;
        columnCount = Math.max(columnCount, column);
      }
    });
  }
  const plain: PlainTable = { rowCount: slots.length, columnCount, cells, layout: 'geometric' };
  const formed = { table: plain, elements };
  return columnsOf(table).some((column) => seeing.spokenOf(column) & TELLS)
    ? foldColumns(formed, table, seeing)
    : formed;
}

/** What stands for whole columns: most tables have it for their widths alone. */
function columnsOf(table: Element): Element[] {
  const columns: Element[] = [];
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'col') columns.push(child);
    if (child.localName === 'colgroup') columns.push(child, ...child.children);
  }
  return columns;
}

type WholeCell = Required<Omit<PlainCell, 'means'>> & { means: Means | null };

/** A cell without what goes without saying: a page may hold a million of them. */
export function plainCell({ row, column, rowSpan, columnSpan, text, isHeader, means }: WholeCell): PlainCell {
  return {
    row,
    column,
    text,
    ...(rowSpan !== 1 && { rowSpan }),
    ...(columnSpan !== 1 && { columnSpan }),
    ...(isHeader && { isHeader }),
    ...(means && { means }),
  };
}

type IsShown = (element: Element) => boolean;

/** Marks the slots of a cell; a slot that is taken stays with the cell that came first. */
function cover(slots: number[][], row: number, column: number, rows: number, columns: number, cell: number): void {
  for (let r = row; r < row + rows; r++) {
    const line = slots[r] as number[];
    for (let c = column; c < column + columns; c++) line[c] ??= cell;
  }
}

/** The rows of each row group, the first head first and feet last; rows that stand directly in the table are a group of their own. */
function rowGroups(table: HTMLTableElement, isShown: IsShown): HTMLTableRowElement[][] {
  const groups: HTMLTableRowElement[][] = [];
  const feet: HTMLTableRowElement[][] = [];
  let hasHead = false;
  let loose: HTMLTableRowElement[] | null = null;
  for (const child of displayedChildren(table, ROW_ELEMENTS, isShown)) {
    if (child.localName === 'tr') {
      if (loose === null) {
        loose = [];
        groups.push(loose);
      }
      loose.push(child as HTMLTableRowElement);
      continue;
    }
    loose = null;
    const rows = displayedChildren(child, ROWS, isShown) as HTMLTableRowElement[];
    if (child.localName === 'thead' && !hasHead) {
      groups.unshift(rows);
      hasHead = true;
    } else (child.localName === 'tfoot' ? feet : groups).push(rows);
  }
  return [...groups, ...feet];
}

function displayedChildren(parent: Element, names: ReadonlySet<string>, isShown: IsShown): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (names.has(child.localName) && isShown(child)) children.push(child);
  }
  return children;
}
