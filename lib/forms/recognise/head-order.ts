import { cellAt, cellsStartingIn, type Grid, type GridCell } from '../../grid/grid.ts';

/** Heads above heads: 申请人情况, 法人或其他组织. The first head under both stands behind 自然人 and before 总计. */
const PARENT = /^(?:申请人|法人)/;
const PARENT_RANK = 0.5;

/**
 * Whether heads in several rows stand in the columns that the page shows them in: merged cells cover all that is above
 * them, and a head that ends higher up has nothing but itself or blanks below it.
 */
export function keepsSpans(grid: Grid, first: number, last: number, heads: readonly GridCell[]): boolean {
  return heads.every((head) => {
    for (let row = first; row < head.row; row++) if (!cellAt(grid, row, head.column)) return false;
    for (let row = head.row + head.rowSpan; row <= last; row++) {
      const below = cellAt(grid, row, head.column);
      if (below && below.text !== '' && below.key !== head.key) return false;
    }
    return true;
  });
}

/**
 * Whether the rows of heads, whose columns say nothing, name them in the form's order: in each row from left to right,
 * the merged heads among them. A head alone in its row may stand before or behind all others.
 */
export function isInFormOrder(
  grid: Grid,
  rows: readonly ReadonlyMap<string, GridCell>[],
  first: number,
  keys: readonly string[],
): boolean {
  return rows.every((heads, i) => {
    if (heads.size === 0) return true;
    const keyOf = new Map([...heads].map(([key, cell]) => [cell, key]));
    const ranks = cellsStartingIn(grid, first + i).flatMap((cell) => {
      const key = keyOf.get(cell);
      if (key !== undefined) return keys.indexOf(key);
      return PARENT.test(cell.key) ? PARENT_RANK : [];
    });
    return ranks.length > 1 && ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] as number));
  });
}

/**
 * Whether merged heads that were taken apart left blanks in the slots that they covered; undefined where nothing
 * stands behind them that would show it.
 */
export function leavesBlanks(grid: Grid, first: number, last: number): boolean | undefined {
  for (let row = first; row <= last; row++) {
    const cells = cellsStartingIn(grid, row);
    for (const [i, { key, kind, columnSpan }] of cells.entries()) {
      const isCorner = row === first && i === 0;
      if (columnSpan > 1 || kind !== 'unreadable' || !(isCorner || PARENT.test(key))) continue;
      const next = cells.slice(i + 1).findIndex((cell) => cell.kind !== 'blank');
      if (next >= 0) return next > 0;
    }
  }
  return undefined;
}

/** Whether heads that stand above others, 申请人情况 or 法人或其他组织, are in one row with those below them. */
export function hasParents(grid: Grid, heads: ReadonlyMap<string, GridCell>): boolean {
  const rows = new Set([...heads.values()].map(({ row }) => row));
  return grid.cells.some(({ row, key, kind }) => rows.has(row) && kind === 'unreadable' && PARENT.test(key));
}
