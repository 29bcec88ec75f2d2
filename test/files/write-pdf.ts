import { cellWords, type Drawing, type DrawnCell, type DrawnTable } from '../../lib/files/drawing.ts';
import { pdfOf, widthOf, words } from './pdf-file.ts';

/** How a document is printed; each is what some program does. */
export interface PdfStyle {
  /** As strokes, as thin filled boxes, or not at all. */
  rulings: 'strokes' | 'boxes' | 'none';
  /** Every character is placed for itself. */
  isCharByChar?: boolean;
  /** A page break may go through a row. */
  splitsRows?: boolean;
  /** Where words stand in their cells; at the left where nothing is said. */
  align?: 'right' | 'centre';
  /** They stand in the middle of its height, not at its top. */
  isMiddle?: boolean;
  /** Points that a page has for the text; fewer make more page breaks. */
  room?: number;
}

const [LEFT, TOP, WIDTH] = [60, 780, 480];
const [SIZE, LINE, PADDING] = [10, 14, 3];

interface Placed {
  text: string;
  x: number;
  /** Down from the first page's top; pages follow one another. */
  y: number;
}

interface Line {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Layout {
  y: number;
  room: number;
  splitsRows: boolean;
  texts: Placed[];
  lines: Line[];
  style: PdfStyle;
}

/** Prints a drawing with page numbers at the foot of every page. */
export function writePdf({ blocks }: Drawing, style: PdfStyle): Uint8Array {
  const room = style.room ?? 700;
  const layout: Layout = { y: 0, room, splitsRows: style.splitsRows ?? false, texts: [], lines: [], style };
  for (const block of blocks) {
    if (block.kind === 'table') putTable(layout, block);
    else if (block.kind === 'text') putParagraph(layout, block.text, block.level > 0);
  }
  const count = Math.floor(layout.y / room) + 1;
  return pdfOf(Array.from({ length: count }, (_, page) => pageContent(layout, page, style)));
}

function putParagraph(layout: Layout, text: string, isTitle: boolean): void {
  const lines = wrap(isTitle ? text : `　　${text}`, WIDTH);
  for (const [i, line] of lines.entries()) {
    keepTogether(layout, LINE);
    const x = isTitle ? LEFT + (WIDTH - widthOf(line) * SIZE) / 2 : LEFT + (i === 0 ? 2 * SIZE : 0);
    layout.texts.push({ text: line.replace(/^　　/, ''), x, y: layout.y });
    layout.y += LINE;
  }
}

function keepTogether(layout: Layout, height: number): void {
  const page = Math.floor(layout.y / layout.room);
  if (layout.y + height > (page + 1) * layout.room) layout.y = (page + 1) * layout.room;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const letter of part) {
      if (line !== '' && widthOf(line + letter) * SIZE > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
    lines.push(line);
  }
  return lines;
}

function putTable(layout: Layout, table: DrawnTable): void {
  const column = WIDTH / table.columnCount;
  const linesOf = (cell: DrawnCell) => wrap(cellWords(cell), cell.columnSpan * column - 2 * PADDING);
  const heights = rowHeights(table, linesOf);
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const [row, height] of heights.entries()) {
    if (!layout.splitsRows) keepTogether(layout, height);
    tops.push(layout.y);
    const ends = table.cells
      .filter((cell) => cell.row === row && cell.rowSpan === 1)
      .map((cell) => (placeLines(layout, linesOf(cell).length, layout.y + PADDING).at(-1) ?? 0) + LINE + PADDING);
    layout.y = Math.max(layout.y + height, ...ends);
    bottoms.push(layout.y);
  }
  for (const cell of table.cells) {
    const [x0, x1] = [LEFT + cell.column * column, LEFT + (cell.column + cell.columnSpan) * column];
    const [y0, y1] = [tops[cell.row] as number, bottoms[cell.row + cell.rowSpan - 1] as number];
    putFrame(layout, { x0, y0, x1, y1 });
    putWords(layout, linesOf(cell), { x0, y0, x1, y1 });
  }
  layout.y += LINE;
}

/** Where the words of a cell stand in it. */
function putWords(layout: Layout, lines: readonly string[], { x0, y0, x1, y1 }: Line): void {
  const { align, isMiddle } = layout.style;
  const free = y1 - y0 - lines.length * LINE - 2 * PADDING;
  const top = y0 + PADDING + (isMiddle ? free / 2 : 0);
  const part = align === 'right' ? 1 : align === 'centre' ? 0.5 : 0;
  putLines(layout, lines, top, (line) => x0 + PADDING + part * (x1 - x0 - 2 * PADDING - widthOf(line) * SIZE));
}

function putLines(layout: Layout, lines: readonly string[], top: number, x: (line: string) => number): void {
  const places = placeLines(layout, lines.length, top);
  for (const [i, text] of lines.entries())
    if (text !== '') layout.texts.push({ text, x: x(text), y: places[i] as number });
}

/** Lines that would stand on a page break go on behind it. */
function placeLines({ room }: Layout, count: number, top: number): number[] {
  let y = top;
  return Array.from({ length: count }, () => {
    const end = (Math.floor(y / room) + 1) * room;
    if (y + LINE > end) y = end + PADDING;
    y += LINE;
    return y - LINE;
  });
}

function rowHeights({ rowCount, cells }: DrawnTable, linesOf: (cell: DrawnCell) => string[]): number[] {
  const heights = new Array<number>(rowCount).fill(LINE + 2 * PADDING);
  const wanted = (cell: DrawnCell) => linesOf(cell).length * LINE + 2 * PADDING;
  for (const cell of cells.filter(({ rowSpan }) => rowSpan === 1))
    heights[cell.row] = Math.max(heights[cell.row] as number, wanted(cell));
  for (const cell of cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const last = cell.row + cell.rowSpan - 1;
    const have = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = (heights[last] as number) + Math.max(0, wanted(cell) - have);
  }
  return heights;
}

/** The sides of a cell; where it goes over a page break each page closes its part. */
function putFrame({ lines, room }: Layout, { x0, y0, x1, y1 }: Line): void {
  for (let from = y0; from < y1; ) {
    const to = Math.min(y1, (Math.floor(from / room + 1e-9) + 1) * room);
    lines.push({ x0, y0: from, x1, y1: from }, { x0, y0: to - 0.01, x1, y1: to - 0.01 });
    lines.push({ x0, y0: from, x1: x0, y1: to - 0.01 }, { x0: x1, y0: from, x1, y1: to - 0.01 });
    from = to;
  }
}

function pageContent({ texts, lines, room }: Layout, page: number, style: PdfStyle): string {
  const isHere = (y: number) => Math.floor(y / room + 1e-9) === page;
  const up = (y: number) => TOP - (y - page * room);
  const drawn = style.rulings === 'none' ? [] : lines.filter(({ y0 }) => isHere(y0));
  const rulings = drawn.map((line) => ruling(line, up, style.rulings)).join('');
  const printed = texts
    .filter(({ y }) => isHere(y))
    .map(({ text, x, y }) => placed(text, x, up(y) - SIZE, style.isCharByChar ?? false))
    .join('');
  return `0.5 w\n${rulings}${printed}${words(`- ${page + 1} -`, 290, 30)}`;
}

function ruling({ x0, y0, x1, y1 }: Line, up: (y: number) => number, rulings: PdfStyle['rulings']): string {
  if (rulings === 'strokes') return `${x0} ${up(y0)} m ${x1} ${up(y1)} l S\n`;
  const [width, height] = [Math.max(x1 - x0, 0.5), Math.max(y1 - y0, 0.5)];
  return `${x0} ${up(y0) - height} ${width} ${height} re f\n`;
}

function placed(text: string, x: number, y: number, isCharByChar: boolean): string {
  if (!isCharByChar) return words(text, x, y, SIZE);
  let at = x;
  return Array.from(text)
    .map((letter) => {
      const one = words(letter, at, y, SIZE);
      at += widthOf(letter) * SIZE;
      return one;
    })
    .join('');
}
