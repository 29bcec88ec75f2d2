/** A cell of a page table with the cells it is merged with. */
export interface MergedCell {
  text: string;
  columnSpan: number;
  rowSpan: number;
}

export type MergedRow = MergedCell[];

const cell = (text: string, columnSpan = 1, rowSpan = 1): MergedCell => ({ text, columnSpan, rowSpan });

/**
 * Gives the rows of a seed's table the merged cells of the official form. In the seed text a cell covered by a
 * rowspan is printed as an empty cell, one covered by a colspan is not printed.
 */
export function mergeRows(rows: readonly (readonly string[])[]): MergedRow[] {
  const first = rows[0]?.[0] ?? '';
  if (first.includes('勾稽关系')) return mergeRequests(rows);
  if (first.includes('行政复议')) return mergeReview(rows);
  if (first.includes('第二十条')) return rows.map(mergeDisclosure);
  return rows.map((row) => row.map((text) => cell(text)));
}

/** 表二: four columns; the last cell of a shorter row reaches to the edge. */
function mergeDisclosure(row: readonly string[]): MergedRow {
  return row.map((text, i) => cell(text, i === row.length - 1 ? 4 - i : 1));
}

/** 表三: three columns of labels, seven of values. */
function mergeRequests(rows: readonly (readonly string[])[]): MergedRow[] {
  const [title = '', applicants = ''] = rows[0] ?? [];
  const [, person = '', legal = '', total = ''] = rows[1] ?? [];
  const heads = [
    [cell(title, 3, 3), cell(applicants, 7)],
    [cell(person, 1, 2), cell(legal, 5), cell(total, 1, 2)],
    (rows[2] ?? []).slice(2, 7).map((text) => cell(text)),
  ];
  const body = rows.slice(3);
  return [...heads, ...body.map((row, i) => mergeRequestRow(body, row, i))];
}

function mergeRequestRow(body: readonly (readonly string[])[], row: readonly string[], at: number): MergedRow {
  const values = row.slice(-7).map((text) => cell(text));
  const labels = row.slice(0, -7);
  const merged = labels.flatMap((text, column) => {
    if (text === '') return [];
    const isLast = column === labels.length - 1;
    return [cell(text, isLast ? 3 - column : 1, isLast ? 1 : 1 + coveredBelow(body, at, column))];
  });
  return [...merged, ...values];
}

/** Rows below whose cell in this column is printed empty: covered from above. */
function coveredBelow(body: readonly (readonly string[])[], at: number, column: number): number {
  const next = body.slice(at + 1).findIndex((row) => row.slice(0, -7)[column] !== '');
  return next < 0 ? body.length - at - 1 : next;
}

/** 表四: heads two and three deep, one row of fifteen values. */
function mergeReview(rows: readonly (readonly string[])[]): MergedRow[] {
  const [reconsideration = '', litigation = ''] = rows[0] ?? [];
  const second = rows[1] ?? [];
  return [
    [cell(reconsideration, 5), cell(litigation, 10)],
    [...second.slice(0, 5).map((text) => cell(text, 1, 2)), ...second.slice(5).map((text) => cell(text, 5))],
    (rows[2] ?? []).slice(5).map((text) => cell(text)),
    (rows[3] ?? []).map((text) => cell(text)),
  ];
}

/**
 * Rows of tab-separated text as a table: blanks in front are covered from above, blanks behind a label belong to
 * it. Where the printed place of a row contradicts its label (the last rows of seed 4), it stays as printed.
 */
export function mergeTabbedRows(rows: readonly (readonly string[])[]): MergedRow[] {
  return rows.map((row, at) => {
    const merged: MergedRow = [];
    row.forEach((text, column) => {
      if (text !== '') merged.push(cell(text, 1, isNumber(text) ? 1 : 1 + coveredInColumn(rows, at, column)));
      else if (isCovered(rows, at, column)) return;
      else if (merged.length > 0) (merged.at(-1) as MergedCell).columnSpan++;
    });
    return merged;
  });
}

const isNumber = (text: string) => /^\d/.test(text) && !/^\d+\./.test(text);

/** A blank in front of the first text of its row, under a label. */
function isCovered(rows: readonly (readonly string[])[], at: number, column: number): boolean {
  const row = rows[at] ?? [];
  return at > 0 && row.slice(0, column + 1).every((text) => text === '');
}

function coveredInColumn(rows: readonly (readonly string[])[], at: number, column: number): number {
  let count = 0;
  while (
    at + count + 1 < rows.length &&
    rows[at + count + 1]?.[column] === '' &&
    isCovered(rows, at + count + 1, column)
  )
    count++;
  return count;
}
