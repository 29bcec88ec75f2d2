import type { FrameSource, PageSource, TableSource, TextBlock } from './source.ts';
import { PART_SIZE, sizeOfBlock, sizeOfTable } from './source-size.ts';

/** Cuts a source into sources that travel one by one; a frame may be spread over several. */
export function* partSource(source: PageSource): Generator<PageSource, void> {
  const head = { url: source.url, title: source.title, meta: source.meta };
  let frames: FrameSource[] = [];
  let size = 0;
  for (const { index, url, tables, blocks, ...rest } of source.frames) {
    // What else is known of a frame travels with its first piece.
    let others: Pick<FrameSource, 'inserts'> = rest;
    let [fromTable, fromBlock] = [0, 0];
    while (fromTable < tables.length || fromBlock < blocks.length || frames.at(-1)?.index !== index) {
      const ownTables = takeUpTo(tables, fromTable, PART_SIZE - size, sizeOfTable);
      const tableSize = ownTables.reduce((sum, table) => sum + sizeOfTable(table), 0);
      const isFull = fromTable + ownTables.length < tables.length;
      const ownBlocks = isFull ? [] : takeUpTo(blocks, fromBlock, PART_SIZE - size - tableSize, sizeOfBlock);
      frames.push({ index, url, tables: ownTables, blocks: ownBlocks, ...others });
      others = {};
      size += tableSize + ownBlocks.reduce((sum, block) => sum + sizeOfBlock(block), 0);
      fromTable += ownTables.length;
      fromBlock += ownBlocks.length;
      if (fromTable === tables.length && fromBlock === blocks.length) break;
      yield { ...head, frames, skipped: [] };
      frames = [];
      size = 0;
    }
  }
  yield { ...head, frames, skipped: source.skipped };
}

/** Items from one on as long as there is room; at least one where the part would stay empty otherwise. */
function takeUpTo<Item>(items: readonly Item[], from: number, room: number, sizeOf: (item: Item) => number): Item[] {
  const taken: Item[] = [];
  let left = room;
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item;
    left -= sizeOf(item);
    if (left < 0 && !(taken.length === 0 && room === PART_SIZE)) break;
    taken.push(item);
    if (left < 0) break;
  }
  return taken;
}

/** Puts the parts of a source together again, in the order in which they were cut. Throws where there are none. */
export function joinSource(parts: readonly PageSource[]): PageSource {
  const last = parts.at(-1);
  if (!last) throw new Error('a source has at least one part');
  const frames: (FrameSource & { tables: TableSource[]; blocks: TextBlock[] })[] = [];
  for (const { index, tables, blocks, ...rest } of parts.flatMap((part) => part.frames)) {
    const known = frames.at(-1);
    if (known?.index === index) {
      for (const table of tables) known.tables.push(table);
      for (const block of blocks) known.blocks.push(block);
    } else frames.push({ ...rest, index, tables: [...tables], blocks: [...blocks] });
  }
  return { ...last, frames };
}
