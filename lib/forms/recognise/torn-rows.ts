import { labelKey } from '../../grid/cell-text.ts';
import { cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';
import type { MatrixTable } from '../form-table.ts';
import type { ValueRow } from './align-in-order.ts';
import type { HeadBlock, MatrixIndexes } from './matrix-heads.ts';

/** A row under heads of 表三 with what stands in front of its values. */
export interface LabelledRow extends ValueRow {
  text: string;
  labelWidth: number;
  label: GridCell;
  block: HeadBlock;
  group: string | null;
  found: MatrixTable['rows'][number] | undefined;
  isGroup: boolean;
  isTorn?: boolean;
}

/**
 * A page break may cut a row in two: half of its label in each. Where all values stand in one of the halves they are
 * the row's; where both have some, numbers may have been cut as well, and the row is not to be read.
 */
export function joinHalves(rows: readonly LabelledRow[], { rows: labels }: MatrixIndexes): LabelledRow[] {
  const joined: LabelledRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [upper, lower] = [rows[at] as LabelledRow, rows[at + 1]];
    const isOpen = lower && !upper.isGroup && !(upper.found && lower.found);
    const whole = isOpen ? upper.label.key + lower.label.key : '';
    const found = [labels.find(whole)].find((label) => label?.names.includes(whole));
    // A half may be a known wording of its own, as 国家秘密, the lower one of 属于国家秘密.
    const isOther = [upper, lower].some((half) => half?.found && half.found !== found);
    if (!lower || !found || isOther) {
      joined.push(upper);
      continue;
    }
    const half = upper.cells.every(isBlank) ? lower : upper;
    const isTorn = !upper.cells.every(isBlank) && !lower.cells.every(isBlank);
    joined.push({ ...half, group: found.group ?? upper.group, found, isGroup: false, isTorn });
    at++;
  }
  return joined;
}

/**
 * Whether a label without cells is the lower half of the one above, in a table whose columns say nothing: what stands
 * behind may be the rest of the numbers.
 */
export function isLowerHalf(
  { row, label, cells, block }: LabelledRow,
  above: LabelledRow | undefined,
  { rows: labels }: MatrixIndexes,
): boolean {
  if (cells.length > 0 || block.columns || above?.row !== row - 1 || above.found) return false;
  const whole = above.label.key + label.key;
  return labels.find(whole)?.names.includes(whole) === true;
}

/** Whether a row without a label has numbers behind the label of the row above, which they may be the rest of. */
export function isRestOfRow(starting: readonly GridCell[], { label }: LabelledRow): boolean {
  if (starting.some(({ kind }) => kind === 'unreadable')) return false;
  return starting.some(({ kind, column }) => kind === 'number' && column > label.column);
}

/** Fewer cells behind a text are no row of values. */
const MIN_VALUES = 3;

/** Whether a label has more lines of values than one beside it: a line for each year. Nobody knows which is the row's. */
export function hasLines(grid: Grid, { row, label }: LabelledRow, { rows }: MatrixIndexes): boolean {
  for (let below = row + 1; below < row + label.rowSpan; below++) {
    const cells = cellsStartingIn(grid, below).filter(({ column }) => column > label.column);
    const text = cells.find(({ kind }) => kind === 'unreadable');
    if (text && !rows.find(text.key) && cells.length > MIN_VALUES) return true;
  }
  return false;
}

/** A row that is two rows of the form, the labels of both in one cell, a line each; undefined where there is none. */
export function joinedRow(
  row: number,
  starting: readonly GridCell[],
  block: HeadBlock,
  { rows }: MatrixIndexes,
): LabelledRow | undefined {
  const exact = (key: string) => [rows.find(key)].filter((found) => found?.names.includes(key));
  for (const label of starting) {
    if (!label.text.includes('\n') || exact(label.key).length > 0) continue;
    const found = label.text.split('\n').flatMap((line) => exact(labelKey(line)));
    if (new Set(found).size < 2) continue;
    const cells = starting.slice(starting.indexOf(label) + 1);
    const group = found[0]?.group ?? null;
    return {
      ...{ row, text: label.text, labelWidth: label.columnSpan, label, cells, block, group, found: found[0] },
      ...{ isGroup: false, isTorn: true },
    };
  }
  return undefined;
}

function isBlank({ kind }: GridCell): boolean {
  return kind === 'blank';
}
