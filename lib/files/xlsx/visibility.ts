import type { Sheet } from './read-sheet.ts';

/** The next row or column that is to be seen, from one on. */
export interface Visibility {
  rowFrom: (row: number) => number;
  columnFrom: (column: number) => number;
}

const MOST_COLUMNS = 16_384;

/** What of a sheet is not hidden. */
export function visibility({ hiddenRows, hiddenColumns }: Pick<Sheet, 'hiddenRows' | 'hiddenColumns'>): Visibility {
  const rows = new Map<number, number>();
  for (const row of [...hiddenRows].sort((a, b) => b - a)) rows.set(row, rows.get(row + 1) ?? row + 1);
  const columns = nextColumns(hiddenColumns);
  return { rowFrom: (row) => rows.get(row) ?? row, columnFrom: (column) => columns[column] ?? column };
}

/** For every column the first one from it on that is not hidden. */
function nextColumns(hidden: Sheet['hiddenColumns']): Int32Array {
  const changes = new Int32Array(MOST_COLUMNS + 1);
  for (const [from, to] of hidden) {
    if (from >= MOST_COLUMNS) continue;
    changes[from] = (changes[from] as number) + 1;
    const end = Math.min(to + 1, MOST_COLUMNS);
    changes[end] = (changes[end] as number) - 1;
  }
  const isHidden = new Uint8Array(MOST_COLUMNS);
  for (let column = 0, depth = 0; column < MOST_COLUMNS; column++) {
    depth += changes[column] as number;
    isHidden[column] = depth > 0 ? 1 : 0;
  }
  const next = new Int32Array(MOST_COLUMNS);
  for (let column = MOST_COLUMNS - 1; column >= 0; column--)
    next[column] = isHidden[column] ? (next[column + 1] ?? column + 1) : column;
  return next;
}
