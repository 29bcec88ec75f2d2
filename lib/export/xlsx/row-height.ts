/** Points of a line of the usual size, and the most that a spreadsheet allows for a row. */
const LINE = 15;
const MOST = 409;
/** Chinese characters and full-width signs take two columns of the width that a sheet counts in. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/;

/** The height at which every text of a row is to be seen whole in a column of its width, as far as a row may grow. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => linesOf(text, Math.max(2, (widths[column] ?? 0) - 1)));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 3);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / width)), 0);
}

function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
