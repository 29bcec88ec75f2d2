import type { TableSource, TextBlock, TextTableSource } from '../source.ts';
import { holdsProse, mayHaveCellLines } from './cell-lines.ts';
import { PARTS_CELLS } from './parts-cells.ts';
import { findTextTables } from './text-tables.ts';

/** A candidate table of a frame, of elements or of text; `read` is the number that its reader gave it. */
export type CandidateTable = (TableSource & { read: number }) | TextTableSource;

/**
 * Inside a cell of another table a tab is mostly indentation of the source; only one between words, or at the
 * beginning of a paragraph of its own, can part cells.
 */
function mayHold({ table, isVerbatim, text, tag }: TextBlock): boolean {
  if (table === null || isVerbatim === true || /\S\t+\S|[|｜│┃]/u.test(text)) return true;
  // An empty block was kept because it ends a row.
  return text.trim() === '' || (text.startsWith('\t') && tag !== 'td' && tag !== 'th');
}

/**
 * Adds the tables that stand in running text to the other tables of a frame. All are numbered in document order;
 * blocks and nested tables follow the new numbers.
 */
export function* placeTextTables(
  elementTables: readonly TableSource[],
  blocks: readonly TextBlock[],
): Generator<undefined, { tables: CandidateTable[]; blocks: TextBlock[] }> {
  const mayHaveTables = blocks.some(({ text }) => PARTS_CELLS.test(text)) || mayHaveCellLines(blocks);
  const found = mayHaveTables ? yield* findTextTables(blocks.filter(mayHold)) : [];
  if (found.length === 0)
    return { tables: elementTables.map((table) => ({ ...table, read: table.index })), blocks: [...blocks] };
  yield;

  const textTables = found.map((table) => {
    const { order, path, hidden } = blocks[table.firstBlock] as TextBlock;
    return { kind: 'text' as const, order, path, ...(hidden && { hidden }), ...table };
  });
  const ordered = [...elementTables, ...textTables].sort((a, b) => a.order - b.order);
  const newIndex = new Map<TableSource | (typeof textTables)[number], number>(
    ordered.map((table, index) => [table, index]),
  );
  const indexOf = (old: number | null) =>
    old === null ? null : (newIndex.get(elementTables[old] as TableSource) ?? null);

  const tables = ordered.map((table, index): CandidateTable => {
    if (table.kind !== 'text') return { ...table, read: table.index, index, parent: indexOf(table.parent) };
    const { firstBlock, lastBlock, ...source } = table;
    return { ...source, index };
  });
  const tableOfBlock = new Map<number, number>();
  for (const table of textTables) {
    for (let block = table.firstBlock; block <= table.lastBlock; block++) {
      // A whole report in one paragraph: its words are read beside its tables.
      if (table.lines && holdsProse(blocks[block] as TextBlock)) continue;
      tableOfBlock.set(block, newIndex.get(table) as number);
    }
  }
  const placed = blocks.map(
    (block): TextBlock => ({ ...block, table: tableOfBlock.get(block.index) ?? indexOf(block.table) }),
  );
  return { tables, blocks: placed };
}
