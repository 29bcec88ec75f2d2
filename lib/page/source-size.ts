import type { PageSource, TableSource, TextBlock } from './source.ts';

/** About as many characters as may travel in one message without holding up a page. */
export const PART_SIZE = 200_000;
const CELL_SIZE = 60;
const BLOCK_SIZE = 160;

/** Whether a source may travel as it is, as those of most pages do. */
export function isOnePart({ frames }: PageSource): boolean {
  let size = 0;
  for (const { tables, blocks } of frames) {
    for (const table of tables) size += sizeOfTable(table);
    for (const block of blocks) size += sizeOfBlock(block);
  }
  return size <= PART_SIZE;
}

export function sizeOfTable({ cells }: TableSource): number {
  return cells.reduce((sum, { text }) => sum + CELL_SIZE + text.length, 0);
}

export function sizeOfBlock({ text }: TextBlock): number {
  return BLOCK_SIZE + text.length;
}
