import type { HtmlTableSource, TableSource, TextBlock } from './source.ts';
import { findTextTables } from './text-tables.ts';

/**
 * Adds the tables that stand in running text to the HTML tables of a frame. All are numbered in document order;
 * blocks and nested tables follow the new numbers.
 */
export function placeTextTables(
  htmlTables: readonly HtmlTableSource[],
  blocks: readonly TextBlock[],
): { tables: TableSource[]; blocks: TextBlock[] } {
  // Inside an HTML table a tab is mostly indentation of the source; only one between words can part cells.
  const found = findTextTables(blocks.filter((block) => block.table === null || /\S\t+\S/u.test(block.text)));
  if (found.length === 0) return { tables: [...htmlTables], blocks: [...blocks] };

  const textTables = found.map((table) => {
    const first = blocks.find((block) => block.index === table.firstBlock) as TextBlock;
    return { kind: 'text' as const, order: first.order, path: first.path, ...table };
  });
  const ordered = [...htmlTables, ...textTables].sort((a, b) => a.order - b.order);
  const newIndex = new Map(ordered.map((table, index) => [table, index]));
  const htmlIndex = (old: number | null) =>
    old === null ? null : (newIndex.get(htmlTables[old] as HtmlTableSource) ?? null);

  const tables = ordered.map((table, index): TableSource => {
    if (table.kind === 'html') return { ...table, index, parent: htmlIndex(table.parent) };
    const { kind, order, path, layout, rows } = table;
    return { kind, index, order, path, layout, rows };
  });
  const placed = blocks.map((block): TextBlock => {
    const inside = textTables.find((table) => block.index >= table.firstBlock && block.index <= table.lastBlock);
    return { ...block, table: inside ? (newIndex.get(inside) as number) : htmlIndex(block.table) };
  });
  return { tables, blocks: placed };
}
