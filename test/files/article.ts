import type { Drawing, DrawnBlock, DrawnTable } from '../../lib/files/drawing.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { TableSource } from '../../lib/page/source.ts';
import { openSeedPage } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';

/** The report of a seed's page, without the portal around it, its cells changed where wanted. */
export function seedArticle(seed: string, changes: Readonly<Record<string, string>> = {}): Drawing {
  const { document, cell } = openSeedPage(seed);
  for (const [fact, text] of Object.entries(changes)) cell(fact).textContent = text;
  return articleOf(document.querySelector('#zoom')?.outerHTML ?? '');
}

/** The report in a piece of a page. */
export function articleOf(html: string): Drawing {
  const [frame] = readPage(parseDocument(`<body>${html}</body>`)).frames;
  const blocks = (frame?.blocks ?? []).filter(({ table }) => table === null);
  const items = [...blocks, ...(frame?.tables ?? [])].sort((a, b) => a.order - b.order);
  return {
    blocks: items.map(
      (item): DrawnBlock =>
        'cells' in item
          ? drawnTable(item)
          : { kind: 'text', text: item.text, level: item.tag === 'h1' ? 1 : 0, page: null },
    ),
  };
}

function drawnTable({ rowCount, columnCount, cells }: TableSource): DrawnTable {
  return {
    kind: 'table',
    rowCount,
    columnCount,
    page: null,
    cells: cells.map(({ row, column, rowSpan = 1, columnSpan = 1, text }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      page: null,
      blocks: text === '' ? [] : [{ kind: 'text', text, level: 0, page: null }],
    })),
  };
}
