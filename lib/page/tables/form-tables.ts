import type { Seeing } from '../../grid/seeing.ts';
import type { Selectors } from '../selector.ts';
import type { SourceCell, TableSource } from '../source.ts';
import type { ElementTable } from './element-tables.ts';
import { formBoxes } from './form-boxes.ts';
import { formTable } from './form-table.ts';
import type { FormedTable } from './formed-table.ts';
import { sampleOf } from './sample-table.ts';
import { isTooLarge } from './table-size.ts';

/** The tables of a frame as plain data, and the elements of their cells: `elements[table][cell]`. */
export interface FormedTables {
  tables: TableSource[];
  elements: (readonly Element[])[];
}

/** Reads the cells of the tables that were met in a frame; it can be put down after each of them. */
export function* formTables(
  met: readonly ElementTable[],
  selectors: Selectors,
  seeing: Seeing,
): Generator<undefined, FormedTables> {
  const inner = innerElements(met);
  const formed: FormedTables = { tables: [], elements: [] };
  for (const table of met) {
    yield;
    const isSample = isTooLarge(table);
    const { table: plain, elements } = isSample
      ? { ...formTable(sampleOf(table)), elements: [] }
      : formElements(table, inner.get(table) ?? [], seeing);
    const rowSelectors: string[] = [];
    const place = openPlaces(selectors, rowSelectors);
    const { index, order, path, hidden, parent } = table;
    formed.tables.push({
      kind: 'cells',
      index,
      order,
      path,
      ...(hidden !== undefined && { hidden }),
      parent,
      selector: selectors.of(table.element),
      rowSelectors,
      ...plain,
      cells: plain.cells.map((cell, i) => place(cell, elements[i])),
      ...(isSample && { isSample }),
    });
    formed.elements.push(elements);
  }
  return formed;
}

function formElements(table: ElementTable, inner: readonly Element[], seeing: Seeing): FormedTable {
  return table.kind === 'html' ? formTable(table.element, seeing) : formBoxes(table, inner, seeing);
}

/** Adds to cells where they stand; `rowSelectors` grows by the elements around them. */
function openPlaces(selectors: Selectors, rowSelectors: string[]) {
  const rows = new Map<Element, number>();
  const rowOf = (element: Element) => {
    const known = rows.get(element);
    if (known !== undefined) return known;
    const row = rowSelectors.push(selectors.of(element)) - 1;
    rows.set(element, row);
    return row;
  };
  return (cell: SourceCell, element: Element | undefined): SourceCell => {
    if (!element) return cell;
    const step = selectors.stepOf(element);
    if (!step) return { ...cell, selector: selectors.of(element) };
    const { parent, tag, nth } = step;
    return { ...cell, within: rowOf(parent), nth, ...(tag !== 'td' && { tag }) };
  };
}

/** The elements of the tables that stand directly inside each table. */
function innerElements(tables: readonly ElementTable[]): ReadonlyMap<ElementTable, Element[]> {
  const inner = new Map<ElementTable, Element[]>();
  for (const { parent, element } of tables) {
    const outer = parent === null ? undefined : tables[parent];
    if (!outer) continue;
    const elements = inner.get(outer);
    if (elements) elements.push(element);
    else inner.set(outer, [element]);
  }
  return inner;
}
