import { describe, expect, it } from 'vitest';
import { cellWords, type DrawnTable } from '../../lib/files/drawing.ts';
import { type PdfExtra, pdfOf, stream, words } from './pdf-file.ts';
import { read } from './read-report.ts';

/** The ways in which programs print one and the same small table; what is judged is what is seen. */

const [XS, YS] = [
  [100, 160, 220],
  [700, 680, 660],
] as const;
const [X0, X1, X2] = XS;
const [Y0, Y1, Y2] = YS;

type Line = readonly [x0: number, y0: number, x1: number, y1: number];
const LINES: readonly Line[] = [...YS.map((y): Line => [X0, y, X2, y]), ...XS.map((x): Line => [x, Y2, x, Y0])];
const stroked = (lines: readonly Line[]) => lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S\n`).join('');
const filled = (lines: readonly Line[]) =>
  lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} ${x1 - x0 || 0.5} ${y1 - y0 || 0.5} re f\n`).join('');
const doubled = (lines: readonly Line[]) =>
  stroked(
    lines.flatMap(([x0, y0, x1, y1]): Line[] => [
      [x0, y0, x1, y1],
      x0 === x1 ? [x0 + 1.6, y0, x1 + 1.6, y1] : [x0, y0 + 1.6, x1, y1 + 1.6],
    ]),
  );
const pieces = (lines: readonly Line[]) =>
  filled(
    lines.flatMap(([x0, y0, x1, y1]) =>
      Array.from(
        { length: Math.floor((x1 - x0 + y1 - y0) / 4) },
        (_, i): Line => (x0 === x1 ? [x0, y0 + 4 * i, x0, y0 + 4 * i + 2] : [x0 + 4 * i, y0, x0 + 4 * i + 2, y0]),
      ),
    ),
  );

const HEAD = words('甲的数量', 103, 686) + words('乙的数量', 163, 686);
const VALUES = words('12', 120, 666) + words('34', 180, 666);
const GRID = stroked(LINES);
const TABLE = GRID + HEAD + VALUES;
const FORM = (content: string, look = '') =>
  stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> ${look}`);

async function printed(content: string, extra?: PdfExtra): Promise<string[]> {
  const { drawing } = await read(pdfOf([content], extra));
  const table = drawing.blocks.find((block): block is DrawnTable => block.kind === 'table');
  return (table?.cells ?? []).map((cell) => `${cellWords(cell)}${cell.isUnclear ? ' ?' : ''}`);
}

const WHOLE = ['甲的数量', '乙的数量', '12', '34'];
const withValues = (content: string) => GRID + HEAD + content;

describe('a table is read whole', () => {
  it.each<[string, string, PdfExtra?]>([
    ['on a plain sheet', TABLE],
    ['on a sheet turned by 90', TABLE, { page: '/MediaBox [0 0 595 842] /Rotate 90' }],
    ['on a sheet turned by 180', TABLE, { page: '/MediaBox [0 0 595 842] /Rotate 180' }],
    ['on a sheet turned by 270', TABLE, { page: '/MediaBox [0 0 595 842] /Rotate 270' }],
    [
      'across a sheet that is turned to be read',
      `q 0 1 -1 0 842 0 cm ${TABLE} Q`,
      { page: '/MediaBox [0 0 842 595] /Rotate 90' },
    ],
    [
      'on a sheet that begins elsewhere',
      `q 1 0 0 1 -300 -400 cm ${TABLE} Q`,
      { page: '/MediaBox [-300 -400 295 442]' },
    ],
    ['in a cut of a sheet', TABLE, { page: '/MediaBox [0 0 595 842] /CropBox [90 600 400 800]' }],
    ['in units of its own', `q 0.25 0 0 0.25 0 0 cm ${TABLE} Q`, { page: '/MediaBox [0 0 149 211] /UserUnit 4' }],
    ['with thin filled boxes', filled(LINES) + HEAD + VALUES],
    ['with dashes', `[3 2] 0 d ${GRID}${HEAD}${VALUES}`],
    ['with lines in pieces', pieces(LINES) + HEAD + VALUES],
    ['with double lines', doubled(LINES) + HEAD + VALUES],
    ['without lines at its sides', stroked(LINES.filter(([x0, , x1]) => x0 !== x1 || x0 === X1)) + HEAD + VALUES],
    ['without lines above and below', stroked(LINES.filter(([, y0, , y1]) => y0 !== y1 || y0 === Y1)) + HEAD + VALUES],
    ['on coloured cells', `0.9 g ${X0} ${Y1} 120 20 re f 0 g ${TABLE}`],
    ['on striped cells', `0.9 g ${X0} ${Y2} 60 20 re f ${X1} ${Y1} 60 20 re f 0 g ${TABLE}`],
    ['in a form', '/X1 Do', { resources: '/XObject << /X1 8 0 R >>', objects: [FORM(TABLE)] }],
    [
      'in a form that is moved and scaled',
      'q 2 0 0 2 0 0 cm /X1 Do Q',
      { resources: '/XObject << /X1 8 0 R >>', objects: [FORM(TABLE, '/Matrix [0.5 0 0 0.5 20 10]')] },
    ],
    ['with bold by overprinting', withValues(VALUES + words('12', 120.3, 666) + words('12', 120.15, 666))],
    ['with a line through its words', withValues(`${VALUES} 115 669 20 0.6 re 175 669 20 0.6 re f`)],
    ['with words over a line', withValues(`115 669 20 0.6 re 175 669 20 0.6 re f ${VALUES}`)],
    [
      'with colour laid over its words',
      withValues(`${VALUES} q /G1 gs 1 1 0 rg 101 661 58 18 re f Q`),
      { resources: '/ExtGState << /G1 << /BM /Multiply >> >>' },
    ],
    ['with boxes of one path below its words', withValues(`0.8 g 101 661 58 18 re 161 661 58 18 re f 0 g ${VALUES}`)],
    [
      'within a clip for each cell',
      withValues(`q 100 660 60 20 re W n ${words('12', 120, 666)} Q q 160 660 60 20 re W n ${words('34', 180, 666)} Q`),
    ],
    ['with outlined letters', withValues(`2 Tr 0.3 w ${VALUES} 0 Tr`)],
    [
      'with letters one by one',
      withValues(words('3', 180, 666) + words('1', 120, 666) + words('4', 185, 666) + words('2', 125, 666)),
    ],
    [
      'with letters of negative size',
      withValues(`BT /F1 -10 Tf -1 0 0 -1 120 666 Tm <00310032> Tj ET ${words('34', 180, 666)}`),
    ],
  ])('%s', async (_, content, extra) => {
    expect(await printed(content, extra)).toEqual(WHOLE);
  });
});

describe('words that nobody sees are not read', () => {
  const [, , , other] = WHOLE;
  it.each<[string, string, PdfExtra?]>([
    ['without ink', `3 Tr ${words('12', 120, 666)} 0 Tr`],
    ['white on white', `1 g ${words('12', 120, 666)} 0 g`],
    ['white in RGB', `1 1 1 rg ${words('12', 120, 666)} 0 g`],
    ['white in CMYK', `0 0 0 0 k ${words('12', 120, 666)} 0 g`],
    ['under a white box', `${words('12', 120, 666)} 1 g 101 661 58 18 re f 0 g`],
    [
      'transparent',
      `/G1 gs ${words('12', 120, 666)} /G0 gs`,
      { resources: '/ExtGState << /G1 << /ca 0 /CA 0 >> /G0 << /ca 1 /CA 1 >> >>' },
    ],
    ['outside of what is painted', `q 0 0 50 50 re W n ${words('12', 120, 666)} Q`],
    [
      'in a layer that is off',
      `/OC /L1 BDC ${words('12', 120, 666)} EMC`,
      {
        resources: '/Properties << /L1 8 0 R >>',
        objects: ['<< /Type /OCG /Name (off) >>'],
        catalog: '/OCProperties << /OCGs [8 0 R] /D << /OFF [8 0 R] /Order [8 0 R] >> >>',
      },
    ],
  ])('%s', async (_, content, extra) => {
    expect(await printed(withValues(content + words('34', 180, 666)), extra)).toEqual([WHOLE[0], WHOLE[1], '', other]);
  });

  it('but white words on a dark cell are', async () => {
    const dark = `0.2 g ${X0} ${Y1} 120 20 re f 1 g ${HEAD} 0 g`;
    expect(await printed(`${GRID}${dark}${VALUES}`)).toEqual(WHOLE);
  });

  it.each<[string, string]>([
    ['and white ones on dark boxes of one path', `0.2 g ${X0} ${Y1} 60 20 re ${X1} ${Y1} 60 20 re f 1 g ${HEAD} 0 g`],
    [
      'and white ones on a dark shape',
      `0.2 g ${X0} ${Y1} m ${X2} ${Y1} l ${X2} ${Y0} l 160 703 l ${X0} ${Y0} l f 1 g ${HEAD} 0 g`,
    ],
  ])('%s are', async (_, head) => {
    expect(await printed(`${GRID}${head}${VALUES}`)).toEqual(WHOLE);
  });

  it('and a number upside down is unclear', async () => {
    const turned = `BT /F1 10 Tf -1 0 0 -1 135 674 Tm <00360039> Tj ET ${words('34', 180, 666)}`;
    const [, , first] = await printed(withValues(turned));
    expect(first).not.toMatch(/\d/);
    expect(first).not.toBe('');
  });

  it('and a number upwards is read in its own direction', async () => {
    const [, , first] = await printed(
      withValues(`BT /F1 8 Tf 0 1 -1 0 134 662 Tm <00310032> Tj ET ${words('34', 180, 666)}`),
    );
    expect(first).toMatch(/^12/);
  });
});

describe('notes on a page', () => {
  const annotation = (look: string) => ({
    page: '/MediaBox [0 0 595 842] /Annots [8 0 R]',
    objects: [
      `<< /Type /Annot /Rect [110 661 150 679] /AP << /N 9 0 R >> ${look} >>`,
      stream(
        words('99', 2, 5),
        '/Type /XObject /Subtype /Form /BBox [0 0 40 18] /Resources << /Font << /F1 3 0 R >> >>',
      ),
    ],
  });
  const others = words('34', 180, 666);

  it('are read where they are printed', async () => {
    const cut = `${withValues(others)} 1 g 0 0 9 9 re W n`;
    const [, , first] = await printed(cut, annotation('/Subtype /FreeText /F 4'));
    expect(first).toBe('99');
  });

  it('are not where they are hidden', async () => {
    const [, , first] = await printed(withValues(others), annotation('/Subtype /FreeText /F 2'));
    expect(first).toBe('');
  });

  it('over a number make it unclear', async () => {
    const [, , first] = await printed(
      withValues(words('12', 112, 666) + others),
      annotation('/Subtype /FreeText /F 4'),
    );
    expect(first).toMatch(/\?$/);
  });
});

describe('a picture', () => {
  const PICTURE = (look = '') =>
    stream(
      '\0'.repeat(16),
      `/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray ${look}`,
    );
  const inFile = (...objects: string[]): PdfExtra => ({ resources: '/XObject << /I 8 0 R >>', objects });
  const drawn = (x: number, width: number, look = '') => `q ${look} ${width} 0 0 18 ${x} 661 cm /I Do Q `;
  const SOLID = inFile(PICTURE());

  it('over a number makes it unclear, and its page is named', async () => {
    const { drawing, source } = await read(pdfOf([withValues(VALUES + drawn(101, 58))], SOLID));
    const table = drawing.blocks.find((block): block is DrawnTable => block.kind === 'table');
    expect(table?.cells.map(({ isUnclear }) => isUnclear ?? false)).toEqual([false, false, true, false]);
    expect(source.skipped.map(({ reason }) => reason)).toEqual(['第1页有图片压在文字上，被压的数字未核对']);
  });

  it('of one white point that is stretched over a number makes it unclear', async () => {
    const point = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray';
    expect(await printed(withValues(VALUES + drawn(101, 58)), inFile(stream('\u007f', point)))).toEqual([
      ...WHOLE.slice(0, 2),
      '12 ?',
      '34',
    ]);
  });

  it.each<[string, string, PdfExtra]>([
    ['below the words', drawn(101, 118) + VALUES, SOLID],
    ['beside them', VALUES + drawn(140, 15), SOLID],
    ['that is cut off there', VALUES + drawn(101, 58, '0 0 50 50 re W n'), SOLID],
    ['that lets them shine through', VALUES + drawn(101, 58), inFile(PICTURE('/SMask 9 0 R'), PICTURE())],
    [
      'of which there is only a trace',
      VALUES + drawn(101, 58, '/G1 gs'),
      { ...SOLID, resources: '/XObject << /I 8 0 R >> /ExtGState << /G1 << /ca 0.2 >> >>' },
    ],
    ['that is a place where nothing is drawn', `${VALUES}q 58 0 0 18 101 661 cm Q`, {}],
  ])('%s leaves them readable', async (_, content, extra) => {
    expect(await printed(withValues(content), extra)).toEqual(WHOLE);
  });
});
