import type { GridCell } from '../../grid/grid.ts';

/** Whether a row holds numbers other than a serial number in front of its words. */
export function hasValues(starting: readonly GridCell[]): boolean {
  const first = starting.findIndex(({ kind }) => kind === 'unreadable');
  return starting.slice(Math.max(first, 0)).some(({ kind }) => kind === 'number');
}
