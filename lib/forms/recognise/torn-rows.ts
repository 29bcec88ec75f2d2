import type { GridCell } from '../../grid/grid.ts';
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

function isBlank({ kind }: GridCell): boolean {
  return kind === 'blank';
}
