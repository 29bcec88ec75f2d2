import type { FactKey } from '../forms/form.ts';
import type { Language } from '../text/language.ts';
import type { LayoutCell, LayoutPart, LayoutRow } from '../text/table-layout.ts';

/** A part of a form's table without spans: one head row, one label a row, for formats that know no more. */
export interface FlatTable {
  head: readonly string[];
  rows: readonly { label: string; facts: readonly FactKey[] }[];
}

const STEP = ' · ';

/** Heads and labels that span become paths: `法人或其他组织 · 商业企业`. A table without row labels is turned. */
export function flattenPart(part: LayoutPart, language: Language, valueHead: string): FlatTable {
  const { columnCount, labelColumns } = part;
  const heads = pathsOf(part.head, columnCount, (_, column) => column, language);
  if (labelColumns === 0) {
    const facts = part.body.flat().filter((cell) => cell.kind === 'fact');
    return {
      head: ['', valueHead],
      rows: facts.map((cell) => ({ label: (heads[cell.column] ?? []).join(STEP), facts: [cell.fact] })),
    };
  }
  const labels = pathsOf(part.body, part.body.length, (row) => row, language);
  const titles = heads.map((path) => path.join(STEP));
  return {
    head: [titles[0] ?? '', ...titles.slice(labelColumns)],
    rows: part.body.map((row, at) => ({
      label: (labels[at] ?? []).join(STEP),
      facts: row.flatMap((cell) => (cell.kind === 'fact' ? [cell.fact] : [])),
    })),
  };
}

/** The labels that cover each row or each column, outermost first. */
function pathsOf(
  rows: readonly LayoutRow[],
  count: number,
  lineOf: (row: number, column: number) => number,
  language: Language,
): string[][] {
  const paths: string[][] = Array.from({ length: count }, () => []);
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      for (const line of new Set(slotsOf(cell, row).map(([r, c]) => lineOf(r, c)))) {
        if (cell.kind === 'label') paths[line]?.push(language === 'en' ? cell.label.en : cell.label.zh);
      }
    }
  });
  return paths;
}

function slotsOf(cell: LayoutCell, row: number): [number, number][] {
  return Array.from({ length: cell.rowSpan }, (_, down) =>
    Array.from({ length: cell.columnSpan }, (_, right): [number, number] => [row + down, cell.column + right]),
  ).flat();
}
