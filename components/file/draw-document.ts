import { cellWords, type Drawing, type DrawnBlock, type DrawnCell, type DrawnTable } from '../../lib/files/drawing.ts';
import type { PageTraces, TextTrace } from '../../lib/page/places.ts';

/** What is drawn, and where: in the order in which the source of the drawing counts. */
interface Drawn {
  document: Document;
  tables: Element[][];
  texts: Text[];
  /** The page that was told of last. */
  page: number | null;
  pageName: (page: number) => string;
}

/**
 * Draws a file into an empty document, element by element: nothing of the file is taken as markup. The elements stand
 * where the selectors of its source say. Gives what leads back from the source to them.
 */
export function drawDocument(document: Document, { blocks }: Drawing, pageName: (page: number) => string): PageTraces {
  const drawn: Drawn = { document, tables: [], texts: [], page: null, pageName };
  document.body.replaceChildren();
  for (const block of blocks) document.body.append(drawBlock(drawn, block));
  return { elements: [drawn.tables], texts: [traceOf(drawn.texts)] };
}

/** Every text is one block. */
function traceOf(nodes: readonly Text[]): TextTrace {
  const none = nodes.map(() => 0);
  return { nodes, offsets: none, at: none, lengths: nodes.map(({ length }) => length), firsts: [...nodes.keys()] };
}

function drawBlock(drawn: Drawn, block: DrawnBlock): Element {
  if (block.kind === 'table') return drawTable(drawn, block);
  const element = drawn.document.createElement(
    block.kind === 'picture' ? 'div' : block.level > 0 ? `h${block.level}` : 'p',
  );
  tellPage(drawn, element, block.page);
  if (block.kind === 'picture') {
    element.className = 'picture';
    return element;
  }
  const text = drawn.document.createTextNode(block.text);
  drawn.texts.push(text);
  element.append(text);
  return element;
}

/** The first element of a page carries its number, which the style sheet prints beside it. */
function tellPage(drawn: Drawn, element: Element, page: number | null): void {
  // Beside a cell that reaches over the end of a page, the next cell begins on the first again.
  if (page === null || page <= (drawn.page ?? 0)) return;
  drawn.page = page;
  element.setAttribute('data-page', drawn.pageName(page));
}

function drawTable(drawn: Drawn, table: DrawnTable): Element {
  const { document } = drawn;
  const element = document.createElement('table');
  if (table.isLoose) element.className = 'loose';
  const cells: Element[] = [];
  drawn.tables.push(cells);
  const body = document.createElement('tbody');
  element.append(body);
  for (let row = 0; row < table.rowCount; row++) {
    const line = document.createElement('tr');
    body.append(line);
    for (const cell of table.cells.filter((each) => each.row === row)) {
      const drawnCell = drawCell(drawn, cell, table.isLoose === true);
      cells.push(drawnCell);
      line.append(drawnCell);
    }
  }
  return element;
}

function drawCell(drawn: Drawn, cell: DrawnCell, isLoose: boolean): Element {
  const element = drawn.document.createElement('td');
  tellPage(drawn, element, cell.page);
  if (cell.rowSpan > 1) element.rowSpan = cell.rowSpan;
  if (cell.columnSpan > 1) element.colSpan = cell.columnSpan;
  if (cell.isUnclear || cell.isUnworked) element.className = 'unclear';
  // The words of a loose table are no texts of the source.
  if (isLoose) element.append(cellWords(cell));
  else for (const block of cell.blocks) element.append(drawBlock(drawn, block));
  return element;
}
