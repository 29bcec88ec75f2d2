import type { ElementTable } from './element-tables.ts';
import { rowsOf } from './table-size.ts';

/** Enough rows to tell whether it is a report's table, and of each enough cells. */
const SAMPLE_ROWS = 60;
const SAMPLE_CELLS = 12;
const SAMPLE_TEXT = 200;

/** The beginning of a large table as a small one that is not part of the page. */
export function sampleOf(source: ElementTable): HTMLTableElement {
  const apart = source.element.ownerDocument.implementation.createHTMLDocument('');
  const sample = apart.body.appendChild(apart.createElement('table'));
  for (const cells of firstRows(source)) {
    const row = sample.appendChild(apart.createElement('tr'));
    for (const cell of cells.slice(0, SAMPLE_CELLS)) {
      row.appendChild(apart.createElement('td')).textContent = (cell.textContent ?? '').slice(0, SAMPLE_TEXT);
    }
  }
  return sample;
}

function firstRows(source: ElementTable): Element[][] {
  if (source.kind === 'boxes') return source.rows.slice(0, SAMPLE_ROWS).map((row) => row.map(({ element }) => element));
  const rows: Element[][] = [];
  for (const row of rowsOf(source.element)) {
    if (rows.push([...row.children]) >= SAMPLE_ROWS) break;
  }
  return rows;
}
