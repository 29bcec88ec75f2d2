import { type CellWords, fillCells } from './cell-words.ts';
import type { Glyph, PageContent } from './content.ts';
import { type Lattice, type LatticeCell, latticesOf } from './lattice.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** A table as it stands on one page. */
export interface PageTable {
  kind: 'table';
  page: number;
  top: number;
  bottom: number;
  xs: readonly number[];
  rowCount: number;
  cells: readonly PageCell[];
}

export interface PageCell extends Omit<LatticeCell, 'isTorn'>, CellWords {
  page: number;
}

/** A line of words outside of tables. */
export interface PageLine extends TextLine {
  kind: 'line';
  page: number;
}

export type PageItem = PageTable | PageLine;

/** What stands on a page from the top down. */
export interface PageItems {
  page: number;
  width: number;
  height: number;
  items: PageItem[];
}

/** A page with more grids is a drawing. */
const MOST_TABLES = 100;

/** Sorts what a page shows into tables and lines of words; null where it has more lines than any table. */
export function itemsOf(content: PageContent, page: number): PageItems | null {
  const { width, height, rulings } = content;
  const lattices = latticesOf(rulings);
  if (lattices === 'too-many-lines') return null;
  const grids = lattices.filter(isTable).sort(byArea);
  if (grids.length > MOST_TABLES) return null;
  const tables: PageTable[] = [];
  let loose: readonly Glyph[] = content.glyphs;
  // The smaller one of two that overlap stands inside the other.
  for (const lattice of grids) {
    const { words, outside } = fillCells(lattice, loose, page);
    loose = outside;
    const cells = lattice.cells.map(({ isTorn: _, ...place }, i) => ({ ...place, ...(words[i] as CellWords), page }));
    if (cells.some(({ blocks }) => blocks.length > 0)) tables.push(tableOf(lattice, cells, page));
  }
  const lines = linesOf(loose).map((line): PageLine => ({ kind: 'line', page, ...line }));
  const items = [...tables, ...lines].sort((a, b) => a.top - b.top);
  return { page, width, height, items };
}

/** A single cell or column is a box around words, and these are read as words. */
function isTable({ xs, ys, cells }: Lattice): boolean {
  return xs.length > 2 && ys.length > 1 && cells.length > 2;
}

function byArea(a: Lattice, b: Lattice): number {
  return areaOf(a) - areaOf(b);
}

function areaOf({ xs, ys }: Lattice): number {
  return ((xs.at(-1) as number) - (xs[0] as number)) * ((ys.at(-1) as number) - (ys[0] as number));
}

function tableOf({ xs, ys }: Lattice, cells: readonly PageCell[], page: number): PageTable {
  return {
    kind: 'table',
    page,
    top: ys[0] as number,
    bottom: ys.at(-1) as number,
    xs,
    rowCount: ys.length - 1,
    cells,
  };
}
