import type { PageSource, TableSource, TextBlock } from '../page/source.ts';

/** What a page showed when it was judged, as numbers: so few that they can be kept. */
export interface ViewHash {
  /** Every table that could be a report's, with its values. */
  tables: number;
  /** The text that was judged. */
  blocks: readonly number[];
}

/** A table of fewer cells is no report's; longer cells are a page's layout, in which clocks tick. */
const FEWEST_CELLS = 8;
const LONGEST_CELL = 120;
const TABLES_A_STEP = 50;
const BLOCKS_A_STEP = 500;

/** Hashes what was read; of the text only the blocks that were judged, as `[frame, block]`. */
export function* hashView(
  { url, frames }: PageSource,
  judged: readonly (readonly [number, number])[],
): Generator<undefined, ViewHash> {
  const blocks: number[] = [];
  for (const [i, [frame, block]] of judged.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const source = frames[frame]?.blocks[block];
    if (source) blocks.push(hashBlock(source));
  }
  return { tables: yield* hashTables(url, frames), blocks };
}

/** Whether a page that was read anew still shows what was judged: the same tables, and every judged text somewhere. */
export function* isSameView({ url, frames }: PageSource, { tables, blocks }: ViewHash): Generator<undefined, boolean> {
  if ((yield* hashTables(url, frames)) !== tables) return false;
  const shown = new Map<number, number>();
  for (const { blocks: own } of frames) {
    for (const [i, block] of own.entries()) {
      if (i % BLOCKS_A_STEP === 0) yield;
      const hash = hashBlock(block);
      shown.set(hash, (shown.get(hash) ?? 0) + 1);
    }
  }
  return blocks.every((hash) => {
    const left = (shown.get(hash) ?? 0) - 1;
    shown.set(hash, left);
    return left >= 0;
  });
}

function* hashTables(url: string, frames: PageSource['frames']): Generator<undefined, number> {
  // What stands behind # says where on the page a person is, not what it shows.
  let hash = hashText(url.replace(/#.*$/s, ''), 0);
  for (const { tables } of frames) {
    for (const [i, table] of tables.entries()) {
      if (i % TABLES_A_STEP === 0) yield;
      if (table.cells.length >= FEWEST_CELLS) hash = hashTable(table, hash);
    }
  }
  return hash;
}

function hashTable({ hidden = 0, rowCount, columnCount, cells }: TableSource, seed: number): number {
  let hash = hashText(`${hidden > 0}:${rowCount}:${columnCount}`, seed);
  for (const { row, column, text } of cells) {
    if (text.length <= LONGEST_CELL) hash = hashText(text, hash ^ (row * 31 + column));
  }
  return hash;
}

function hashBlock({ text, hidden = 0 }: TextBlock): number {
  return hashText(text, hidden > 0 ? 1 : 0);
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
