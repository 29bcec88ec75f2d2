import { strToU8, zipSync } from 'fflate';
import { cellWords, type Drawing, type DrawnCell, type DrawnTable } from '../../lib/files/drawing.ts';

/** How a document is written; each is what some program does. */
export interface DocxStyle {
  /** The list of columns is of another table. */
  hasStaleGrid?: boolean;
  /** Part headings get their numbers from a list instead of their words. */
  hasLists?: boolean;
  /** Every value stands in a content control, every paragraph in several runs with revision marks between them. */
  isForm?: boolean;
  /** Cells cover one column each; only their widths say how far they reach. */
  hasWidthsOnly?: boolean;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>';
const LINKS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const PART_LINKS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
const NUMBERING = `<?xml version="1.0" encoding="UTF-8"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A Word file of a body's XML. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="x" xmlns:v="y"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1080" w:bottom="1440" w:left="1080"/></w:sectPr></w:body></w:document>`;
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': LINKS,
    'word/_rels/document.xml.rels': PART_LINKS,
    'word/document.xml': document,
    'word/numbering.xml': NUMBERING,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  });
}

/** A drawing as a Word file with merged cells, as the official form has them. */
export function writeDocx({ blocks }: Drawing, style: DocxStyle = {}): Uint8Array {
  return docxOf(
    blocks
      .map((block) =>
        block.kind === 'table' ? table(block, style) : block.kind === 'text' ? line(block.text, style) : '',
      )
      .join(''),
  );
}

/** A paragraph of a body. */
export const paragraph = (words: string, look = ''): string => `<w:p><w:pPr>${look}</w:pPr>${run(words)}</w:p>`;

const run = (words: string): string =>
  `<w:r>${words
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

function line(words: string, style: DocxStyle): string {
  const numbered = style.hasLists && /^([一二三四五六])、/.exec(words);
  if (numbered) return paragraph(words.slice(2), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  return style.isForm ? `<w:p>${runs(words)}</w:p>` : paragraph(words);
}

/** As a program leaves words that were typed, corrected and checked. */
function runs(words: string): string {
  const [first, ...rest] = words.match(/[\s\S]{1,7}/g) ?? [''];
  return `${run(first)}<w:proofErr w:type="spellStart"/><w:del w:id="1"><w:r><w:delText>99</w:delText></w:r></w:del>${rest
    .map((part) => `<w:ins w:id="2">${run(part)}</w:ins>`)
    .join('')}`;
}

/** What a page has room for, in twentieths of a point. */
const ROOM = 9700;

function table({ rowCount, columnCount, cells }: DrawnTable, style: DocxStyle): string {
  const columns = style.hasStaleGrid ? 3 : columnCount;
  const width = Math.floor(ROOM / columnCount);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const covering = cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column);
    return `<w:tr>${covering.map((cell) => tableCell(cell, row, width, style)).join('')}</w:tr>`;
  });
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const look = `<w:tblPr><w:tblBorders>${borders.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr>`;
  return `<w:tbl>${look}${grid}${rows.join('')}</w:tbl>`;
}

function tableCell(cell: DrawnCell, row: number, width: number, style: DocxStyle): string {
  const { columnSpan, rowSpan } = cell;
  const span = columnSpan > 1 && !style.hasWidthsOnly ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const merge = rowSpan > 1 ? (row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  const look = `<w:tcPr><w:tcW w:w="${columnSpan * width}" w:type="dxa"/>${span}${merge}</w:tcPr>`;
  const words = row === cell.row ? cellWords(cell) : '';
  const inner = words
    .split('\n')
    .map((part) => (style.isForm ? `<w:p>${runs(part)}</w:p>` : paragraph(part)))
    .join('');
  const shown =
    style.isForm && row === cell.row ? `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>` : inner;
  return `<w:tc>${look}${shown}</w:tc>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
