import { foldText, labelKey } from '../../grid/cell-text.ts';
import { cellAt, type Grid, type GridCell } from '../../grid/grid.ts';
import { readCell } from '../../grid/number.ts';
import type { FormTable, Labelled } from '../form-table.ts';
import { FORMS } from '../forms.ts';

/** Fewer cells that begin with the words of their head may do so by chance. */
const MIN_REPEATED = 3;
/** A longer text is no value with its head before it. */
const LONGEST = 60;

/**
 * The grid without heads that stand again in each of their cells (自然人：4): scripts write them there for narrow screens,
 * and a style sheet that we do not have hides them on wide ones.
 */
export function withoutRepeatedHeads(grid: Grid): Grid {
  if (grid.layout !== 'geometric') return grid;
  const bare = new Map<GridCell, GridCell>();
  for (const head of grid.cells) {
    if (!headNames().has(head.key) || head.columnSpan > 1) continue;
    const found = cellsWith(grid, head);
    if (found.length >= MIN_REPEATED) for (const [cell, text] of found) bare.set(cell, withText(cell, text));
  }
  return bare.size === 0 ? grid : { ...grid, cells: grid.cells.map((cell) => bare.get(cell) ?? cell) };
}

let names: ReadonlySet<string> | undefined;

function headNames(): ReadonlySet<string> {
  names ??= new Set(FORMS.flatMap(({ tables }) => tables.flatMap(headsOf).flatMap((head) => head.names)));
  return names;
}

function headsOf(table: FormTable): readonly Labelled[] {
  switch (table.shape) {
    case 'sections':
      return table.sections.flatMap(({ columns }) => columns);
    case 'matrix':
      return table.columns;
    case 'headed':
      return table.outcomes;
    case 'list':
      return [];
  }
}

/** The cells below a head that begin with its words, and what stands behind these in each. */
function cellsWith(grid: Grid, head: GridCell): [GridCell, string][] {
  const words = foldText(head.text);
  const found: [GridCell, string][] = [];
  for (let row = head.row + head.rowSpan; row < grid.rowCount; row++) {
    const cell = cellAt(grid, row, head.column);
    if (cell?.row !== row || cell.kind !== 'unreadable' || cell.text.length > LONGEST) continue;
    const text = behind(cell.text, words);
    if (text !== null && readCell(text).kind !== 'unreadable') found.push([cell, text]);
  }
  return found;
}

/**
 * What stands in a text behind the words that it begins with; null where it begins otherwise, or says nothing else: that
 * may be the head of a column once more.
 */
function behind(text: string, words: string): string | null {
  if (!foldText(text).startsWith(words)) return null;
  let end = 1;
  while (foldText(text.slice(0, end)).length < words.length) end++;
  const rest = text.slice(end).trim();
  return rest === '' ? null : rest.replace(/^[\s:：]+/u, '');
}

function withText(cell: GridCell, text: string): GridCell {
  return { ...cell, text, key: labelKey(text), kind: readCell(text).kind };
}
