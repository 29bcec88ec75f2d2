import type { PlainCell } from '../../grid/plain-table.ts';
import type { Seeing } from '../../grid/seeing.ts';
import { TELLS } from '../../grid/telling-rules.ts';
import type { FormedTable } from './formed-table.ts';

/** A table without the columns that a `<col>` folds away (`visibility: collapse`): they are not on the screen. */
export function foldColumns(formed: FormedTable, table: Element, seeing: Seeing): FormedTable {
  const folded = foldedColumns(table, seeing);
  if (folded.size === 0) return formed;
  const { table: plain, elements } = formed;
  const kept: Element[] = [];
  const widthFrom = (from: number, to: number) => {
    let width = 0;
    for (let column = from; column < to; column++) if (!folded.has(column)) width++;
    return width;
  };
  const cells = plain.cells.flatMap((cell, i): PlainCell[] => {
    const columnSpan = widthFrom(cell.column, cell.column + (cell.columnSpan ?? 1));
    if (columnSpan === 0) return [];
    kept.push(elements[i] as Element);
    return [{ ...cell, column: widthFrom(0, cell.column), columnSpan }];
  });
  return { table: { ...plain, columnCount: widthFrom(0, plain.columnCount), cells }, elements: kept };
}

function foldedColumns(table: Element, seeing: Seeing): ReadonlySet<number> {
  const folded = new Set<number>();
  let column = 0;
  const take = (element: Element, isFolded: boolean) => {
    const span = Math.min(Math.max(Number.parseInt(element.getAttribute('span') ?? '1', 10) || 1, 1), 1000);
    for (let i = 0; i < span; i++, column++) if (isFolded) folded.add(column);
  };
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'col') take(child, isFolded(child, seeing));
    if (child.localName !== 'colgroup') continue;
    const isGroup = isFolded(child, seeing);
    if (!child.firstElementChild) take(child, isGroup);
    for (const col of child.children) take(col, isGroup || isFolded(col, seeing));
  }
  return folded;
}

function isFolded(column: Element, seeing: Seeing): boolean {
  if (!(seeing.spokenOf(column) & TELLS)) return false;
  const visibility = seeing.viewOf(column)?.getComputedStyle(column).visibility ?? '';
  const isSaid = () => /visibility\s*:\s*collapse/i.test(column.getAttribute('style') ?? '');
  return visibility === '' ? isSaid() : visibility === 'collapse';
}
