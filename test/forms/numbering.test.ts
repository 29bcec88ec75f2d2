import { describe, expect, it } from 'vitest';
import { withoutRowNumbers } from '../../lib/forms/recognise/numbering.ts';
import { textGrid } from '../../lib/grid/text-grid.ts';
import { auditHtml, auditText, findingsOf } from '../audit/audit-file.ts';
import { sourceOf, titleOf } from '../layouts/rendering.ts';
import { reportSheets, type SheetCell } from '../layouts/sheet.ts';
import { type Writing, writeAs } from '../layouts/writings.ts';

/** Columns that number the rows of a sheet in front of its tables. */

const front = (rows: readonly (readonly string[])[]) =>
  withoutRowNumbers(textGrid(rows, 'geometric')).slots.map((_, row) =>
    withoutRowNumbers(textGrid(rows, 'geometric'))
      .cells.filter((cell) => cell.row === row && cell.column < 2)
      .map(({ text }) => text)
      .join(),
  );

describe('numbers in front of rows', () => {
  it('are left out where they count up, whatever they start from', () => {
    expect(
      front([
        ['27', 'a'],
        ['28', 'b'],
        ['29', 'c'],
        ['30', 'd'],
      ]),
    ).toEqual([',a', ',b', ',c', ',d']);
  });

  it('are left out with their head, beginning anew under another one', () => {
    const rows = [
      ['序号', 'a'],
      ['1', 'b'],
      ['2', 'c'],
      ['行次', 'd'],
      ['1', 'e'],
      ['2', 'f'],
    ];
    expect(front(rows)).toEqual([',a', ',b', ',c', ',d', ',e', ',f']);
  });

  it('are left out in two columns at once', () => {
    expect(
      front([
        ['1', ''],
        ['2', '1'],
        ['3', '2'],
        ['4', '3'],
        ['5', '4'],
      ]),
    ).toEqual([',', ',', ',', ',', ',']);
  });

  it.each([
    [
      'few',
      [
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'c'],
      ],
    ],
    [
      'not one more each',
      [
        ['1', 'a'],
        ['2', 'b'],
        ['4', 'c'],
        ['5', 'd'],
      ],
    ],
    [
      'beside other words',
      [
        ['1', 'a'],
        ['2', 'b'],
        ['3', 'c'],
        ['4', 'd'],
        ['总计', '7'],
      ],
    ],
    [
      'no whole numbers',
      [
        ['1.5', 'a'],
        ['2.5', 'b'],
        ['3.5', 'c'],
        ['4.5', 'd'],
      ],
    ],
  ])('stay where they are %s', (_, rows) => {
    expect(front(rows)).toEqual(rows.map((row) => row.join()));
  });
});

const BLANK: SheetCell = { text: '', columns: 1, rows: 1, role: 'title' };
type Rows = SheetCell[][];
type Column = (row: SheetCell[], at: number, rows: Rows) => string;
const isValueRow = (row: SheetCell[]) => row.some(({ role }) => role === 'value');

/** What may stand in front of each row. */
const COLUMNS: Record<string, Column> = {
  'each row of the sheet': (_, at) => String(at + 1),
  'each row but the first': (_, at) => (at === 0 ? '' : String(at)),
  'rows under 序号': (_, at) => (at === 0 ? '序号' : String(at)),
  'rows of values': (row, at, rows) => (isValueRow(row) ? String(rows.slice(0, at + 1).filter(isValueRow).length) : ''),
};

const numbered = (rows: Rows, column: Column): Rows =>
  rows.map((row, at) => [{ ...BLANK, text: column(row, at, rows) }, ...row]);

/** All tables in one sheet, each with numbers of its own, the sheet with numbers as well. */
function auditSheet(seed: number, writing: Writing, own: Column | null, outer: Column | null) {
  const source = sourceOf(seed % 2 === 0 ? 'foi-2019' : 'foi-2021', seed);
  const options = { splitSections: false, totalBeside: seed % 3 === 0, shortSpans: false, reviewByRow: false };
  const tables = reportSheets(source.forms, source.values, options).map(({ rows }) => rows as Rows);
  const joined = tables.flatMap((rows) => (own ? numbered(rows, own) : rows));
  const sheet = { table: 'requests' as const, rows: outer ? numbered(joined, outer) : joined };
  const { kind, text } = writeAs(writing, titleOf(source.report), [sheet]);
  const { document } = kind === 'text' ? auditText(text) : auditHtml(text);
  const facts = document.reports[0]?.facts ?? {};
  const read = Object.keys(source.values).map((key) => [
    key,
    Number(facts[key]?.value ?? (facts[key] ? 0 : Number.NaN)),
  ]);
  const meant = Object.entries(source.values).map(([key, value]) => [key, Number(value.replace(/^\+|元$/g, ''))]);
  expect(read).toEqual(meant);
  expect(findingsOf(document).flatMap(({ relations }) => relations)).toEqual([]);
}

describe.each(['html', 'tabs', 'bars'] as const)('three tables in one sheet, as %s', (writing) => {
  it.each(Object.entries(COLUMNS))('with numbers of %s, alone and beside those of the tables', (_, outer) => {
    for (const own of [null, ...Object.values(COLUMNS)]) {
      for (const seed of [31, 62, 93]) auditSheet(seed, writing, own, outer);
    }
  });
});

it('表四 alone has its number left of all heads', () => {
  const source = sourceOf('foi-2021', 5);
  const options = { splitSections: false, totalBeside: false, shortSpans: false, reviewByRow: false };
  const sheets = reportSheets(source.forms, source.values, options).map((sheet) => ({
    ...sheet,
    rows: numbered(sheet.rows as Rows, COLUMNS['rows of values'] as Column),
  }));
  const { document } = auditHtml(writeAs('html', titleOf(source.report), sheets).text);
  const review = Object.keys(source.values).filter((key) => key.startsWith('review.'));
  expect(review.map((key) => document.reports[0]?.facts[key]?.value)).toEqual(review.map((key) => source.values[key]));
});
