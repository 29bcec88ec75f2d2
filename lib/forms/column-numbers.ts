import type { GridCell } from '../grid/grid.ts';

const LABEL = /^(?:[栏列行][次号目]|序号|编号|[甲乙丙丁])$/;
/** Fewer numbers that follow each other could be values. */
const MIN_COLUMNS = 3;

/** Whether a row under the heads only numbers the columns: 栏次 1 2 3 …; `label` is what stands in front. */
export function isColumnNumbers(label: GridCell | undefined, cells: readonly GridCell[]): boolean {
  const printed = cells.filter(({ kind }) => kind !== 'blank').map(({ text }) => text);
  const first = Number(printed[0]);
  const isLabelled = LABEL.test(label?.key ?? '');
  if (!isLabelled && (first !== 1 || printed.length < MIN_COLUMNS)) return false;
  return printed.every((text, i) => text === String(first + i));
}
