import type { DrawnBlock, DrawnCell, DrawnTable } from '../drawing.ts';
import { child, childrenOf, isOn, valOf, type XmlElement } from '../xml.ts';
import { choiceOf, contentOf } from './paragraph-words.ts';
import type { PageOf } from './printed-pages.ts';
import { type LooseCell, type LooseRow, placeCells } from './table-columns.ts';

/** Reads what stands in a cell. */
export type ReadBlocks = (element: XmlElement) => DrawnBlock[];

interface WordCell extends LooseCell {
  element: XmlElement;
  /** It goes on with the cell above. */
  goesOn: boolean;
  /** It begins a cell of several rows, or goes on with one. */
  isMerged: boolean;
}

interface WordRow extends LooseRow {
  cells: WordCell[];
}

/** Slots that a table may have; more is no report. */
const MOST_SLOTS = 400_000;

/** A Word table as a grid in which every slot belongs to a cell; null where nothing of it will be printed. */
export function readTable(table: XmlElement, readBlocks: ReadBlocks, pageOf: PageOf): DrawnTable | null {
  const rows = rowsOf(table).map(readRow);
  const places = placeCells(rows);
  const columnCount = Math.max(0, ...places.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan)));
  if (columnCount === 0 || rows.length * columnCount > MOST_SLOTS) return null;
  const slots = rows.map(() => new Array<DrawnCell | null>(columnCount).fill(null));
  const merged = new Set<DrawnCell | null>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [i, cell] of cells.entries()) {
      const place = places[row]?.[i];
      const above = place && slots[row - 1]?.[place.column];
      const isSame = above?.column === place?.column && above?.columnSpan === place?.columnSpan;
      if (!place) continue;
      // A cell that goes on shows nothing of its own.
      const drawn =
        cell.goesOn && above && isSame && merged.has(above)
          ? above
          : {
              ...{ row, rowSpan: 0, ...place, page: pageOf(cell.element) },
              blocks: cell.goesOn ? [] : readBlocks(cell.element),
            };
      if (cell.isMerged) merged.add(drawn);
      drawn.rowSpan = row - drawn.row + 1;
      slots[row]?.fill(drawn, place.column, place.column + place.columnSpan);
    }
  }
  return { kind: 'table', rowCount: rows.length, columnCount, cells: withBlanks(slots), page: pageOf(table) };
}

/** The cells in order, with blank ones where rows are shorter than the table. */
function withBlanks(slots: readonly (DrawnCell | null)[][]): DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (const [row, line] of slots.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell) cells.push({ row, column, rowSpan: 1, columnSpan: 1, blocks: [], page: null });
      else if (cell.row === row && cell.column === column) cells.push(cell);
    }
  }
  return cells;
}

/** The rows that will be printed, content controls around them opened. */
function rowsOf(element: XmlElement): XmlElement[] {
  return inner(element, 'tr').filter((row) => {
    const look = child(row, 'trPr');
    return !child(look, 'del') && !isOn(look, 'hidden');
  });
}

const WRAPPERS: ReadonlySet<string> = new Set(['ins', 'moveTo', 'customXml', 'smartTag']);

/** Child elements of a name, whatever is wrapped around them. */
function inner(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((each) => {
    if (each.name === name) return [each];
    if (each.name === 'sdt') return inner(contentOf(each) ?? each, name);
    if (each.name === 'AlternateContent') return inner(choiceOf(each), name);
    return WRAPPERS.has(each.name) ? inner(each, name) : [];
  });
}

function readRow(row: XmlElement): WordRow {
  const properties = child(row, 'trPr');
  const before = Number(valOf(properties, 'gridBefore') ?? 0);
  const cells: WordCell[] = [];
  for (const element of inner(row, 'tc')) {
    const look = child(element, 'tcPr');
    if (child(look, 'cellDel')) continue;
    const own = { span: spanOf(look), width: widthOf(child(look, 'tcW')) };
    const last = cells.at(-1);
    if (last && valOf(look, 'hMerge') === 'continue') {
      last.span += own.span;
      last.width = last.width === null || own.width === null ? null : last.width + own.width;
    } else cells.push({ element, goesOn: goesOn(look), isMerged: child(look, 'vMerge') !== undefined, ...own });
  }
  return {
    before: before > 0 ? { span: before, width: widthOf(child(properties, 'wBefore')) } : null,
    cells,
  };
}

function spanOf(look: XmlElement | undefined): number {
  const span = Number(valOf(look, 'gridSpan') ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function goesOn(look: XmlElement | undefined): boolean {
  return child(look, 'vMerge') !== undefined && valOf(look, 'vMerge') !== 'restart';
}

/** In twentieths of a point, or in fiftieths of a percent: rows of both do not end together. */
function widthOf(width: XmlElement | undefined): number | null {
  if (!width || !/^(?:dxa|pct)$/.test(width.attributes.get('type') ?? 'dxa')) return null;
  const twips = Number(width.attributes.get('w'));
  return Number.isFinite(twips) ? twips : null;
}
