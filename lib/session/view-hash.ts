import type { PageSource, TableSource, TextBlock } from '../page/source.ts';

/** What a page showed when it was judged, as numbers: so few that they can be kept. */
export interface ViewHash {
  /** Every table that could be a report's, with its values, in order. */
  tables: number;
  /** Each table that was judged. */
  judged: readonly number[];
  /** The text that was judged. */
  blocks: readonly number[];
}

/** What was judged of a source: blocks as `[frame, block]`, tables as `[frame, table]`. */
export interface JudgedPlaces {
  blocks: readonly (readonly [frame: number, block: number])[];
  tables: readonly (readonly [frame: number, table: number, ...cells: number[]])[];
}

/** A table of fewer cells is no report's; longer cells are a page's layout, in which clocks tick. */
const FEWEST_CELLS = 8;
const LONGEST_CELL = 120;
/** By what the official tables call their rows and columns; two of them make a table that could be a report's. */
const LABELS =
  /规章|规范性文|行政(?:许可|处罚|强制|事业)|集中采购|项目数量|自然人|商业企业|[予不][以予]公开|(?:予以|无法)提供|不予处|总计|结果[维纠]|尚未审|复议/;
const FEWEST_LABELS = 2;
const TABLES_A_STEP = 50;
const BLOCKS_A_STEP = 500;

/** Hashes what was read: of the text only what was judged, of the tables those that a report could stand in too. */
export function* hashView(source: PageSource, { blocks, tables }: JudgedPlaces): Generator<undefined, ViewHash> {
  const ownBlocks: number[] = [];
  for (const [i, [frame, block]] of blocks.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    const own = source.frames[frame]?.blocks[block];
    if (own) ownBlocks.push(hashBlock(own));
  }
  const ownTables: number[] = [];
  for (const [i, [frame, table]] of tables.entries()) {
    if (i % TABLES_A_STEP === 0) yield;
    const own = source.frames[frame]?.tables[table];
    if (own) ownTables.push(hashTable(own, 0));
  }
  return { tables: yield* hashTables(source), judged: ownTables, blocks: ownBlocks };
}

/**
 * Whether a page that was read anew still shows what was judged: every judged table and text somewhere, and no other
 * table of a report. What else a portal shows beside it (clocks, counters, news that run through) may change.
 */
export function* isSameView(source: PageSource, { tables, judged, blocks }: ViewHash): Generator<undefined, boolean> {
  if ((yield* hashTables(source)) !== tables) return false;
  const wanted = new Set([...judged, ...blocks]);
  const shown = new Map<number, number>();
  const show = (hash: number) => wanted.has(hash) && shown.set(hash, (shown.get(hash) ?? 0) + 1);
  for (const frame of source.frames) {
    for (const [i, table] of frame.tables.entries()) {
      if (i % TABLES_A_STEP === 0) yield;
      show(hashTable(table, 0));
    }
    for (const [i, block] of frame.blocks.entries()) {
      if (i % BLOCKS_A_STEP === 0) yield;
      show(hashBlock(block));
    }
  }
  return [...judged, ...blocks].every((hash) => {
    const left = (shown.get(hash) ?? 0) - 1;
    shown.set(hash, left);
    return left >= 0;
  });
}

function* hashTables({ url, frames }: PageSource): Generator<undefined, number> {
  // What stands behind # says where on the page a person is, not what it shows.
  let hash = hashText(url.replace(/#.*$/s, ''), 0);
  for (const { tables } of frames) {
    const around = new Set(tables.map(({ parent }) => parent));
    for (const [i, table] of tables.entries()) {
      if (i % TABLES_A_STEP === 0) yield;
      // A table around others is a page's layout, menus and counters in its cells.
      if (!around.has(table.index) && couldBeReports(table)) hash = hashTable(table, hash);
    }
  }
  return hash;
}

function couldBeReports({ cells }: TableSource): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  let labels = 0;
  for (const { text } of cells) {
    if (text.length <= LONGEST_CELL && LABELS.test(text.replace(/\s+/g, '')) && ++labels === FEWEST_LABELS) return true;
  }
  return false;
}

function hashTable({ hidden = 0, rowCount, columnCount, cells }: TableSource, seed: number): number {
  let hash = hashText(`${hidden > 0}:${rowCount}:${columnCount}`, seed);
  for (const { row, column, text } of cells) {
    if (text.length <= LONGEST_CELL) hash = hashText(text, hash ^ (row * 31 + column));
  }
  return hash;
}

/** The line under a portal's title counts its readers, mostly by a script that comes late. */
const READERS = /(?:浏览|阅读|点击|访问)[人次数量]*\s*[:：]\s*(?:\d[\d,]*)?\s*次?/g;
const LONGEST_LINE = 120;

function hashBlock({ text, hidden = 0 }: TextBlock): number {
  return hashText(text.length > LONGEST_LINE ? text : text.replace(READERS, ''), hidden > 0 ? 1 : 0);
}

/** FNV-1a over UTF-16 code units. */
function hashText(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
