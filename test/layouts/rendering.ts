import fc from 'fast-check';
import type { FormId } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { type GeneratedReport, generateReport } from '../audit/generated-report.ts';
import { randomFrom } from '../repair/generate.ts';
import { type ArrangeOptions, arrange } from './arrange.ts';
import { framed, type MarkupOptions, writeTable } from './markup.ts';
import { type Forms, reportSheets, type SheetOptions, type Values } from './sheet.ts';
import { respell, type WordingOptions } from './wording.ts';

/** One way to print a report. The same rendering of the same report is the same page. */
export interface Rendering extends SheetOptions, WordingOptions, ArrangeOptions, MarkupOptions {
  seed: number;
  /** Tables as lines of tab-separated text. */
  asText: boolean;
}

/** A report as the form has it, in the plainest markup. */
export const PLAIN: Rendering = {
  seed: 1,
  splitSections: false,
  totalBeside: false,
  shortSpans: false,
  reviewByRow: false,
  ordinals: 'official',
  spaces: 'none',
  isTraditional: false,
  losesHalves: false,
  hasGlosses: false,
  damaged: 0,
  digits: 'ascii',
  changes: 'signs',
  spans: 'kept',
  emptyRows: false,
  titleRow: false,
  noteRow: false,
  leadingColumns: 0,
  trailingColumns: 0,
  trailingRows: 0,
  serialColumn: false,
  torn: 'no',
  repeatsHeads: false,
  joined: 'no',
  loneHeads: false,
  cells: 'plain',
  values: 'plain',
  groups: 'tbody',
  headCell: 'td',
  frames: 0,
  asText: false,
};

const VALUES = [
  ...(['plain', 'plain', 'plain', 'nested', 'hidden', 'hidden', 'reader', 'note', 'corrected'] as const),
  ...(['field', 'ruby', 'drawing'] as const),
] as const;

const seldom = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);

/** Renderings that compose all variants; a failing one shrinks towards the plain one. */
export const renderings: fc.Arbitrary<Rendering> = fc
  .record<Rendering>({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    splitSections: fc.boolean(),
    totalBeside: fc.boolean(),
    shortSpans: seldom,
    reviewByRow: seldom,
    ordinals: fc.constantFrom('official', 'ascii', 'spaced', 'comma', 'none'),
    spaces: fc.constantFrom('none', 'nbsp', 'ideographic', 'zero-width'),
    isTraditional: seldom,
    losesHalves: fc.boolean(),
    hasGlosses: fc.boolean(),
    damaged: fc.integer({ min: 0, max: 4 }),
    digits: fc.constantFrom('ascii', 'full-width', 'separators', 'spaced'),
    changes: fc.constantFrom('signs', 'words', 'full-width'),
    spans: fc.constantFrom('kept', 'kept', 'kept', 'repeated', 'blank', 'dropped'),
    emptyRows: seldom,
    titleRow: fc.boolean(),
    noteRow: fc.boolean(),
    leadingColumns: fc.constantFrom(0, 0, 0, 1),
    trailingColumns: fc.constantFrom(0, 0, 1, 2, 7),
    trailingRows: fc.constantFrom(0, 0, 1, 3),
    serialColumn: seldom,
    torn: fc.constantFrom('no', 'no', 'bare', 'with-heads'),
    repeatsHeads: seldom,
    joined: fc.constantFrom('no', 'no', 'no', 'all'),
    loneHeads: seldom,
    cells: fc.constantFrom('plain', 'word', 'word', 'div', 'vertical', 'lines'),
    values: fc.constantFrom(...VALUES),
    groups: fc.constantFrom('tbody', 'thead', 'tfoot', 'several'),
    headCell: fc.constantFrom('td', 'th'),
    frames: fc.constantFrom(0, 0, 1, 3),
    asText: seldom,
  })
  .map(possible);

/** Variants that do not go together: nobody could say what such a page means. */
function possible(rendering: Rendering): Rendering {
  const change: Partial<Rendering> = {};
  // Rows that slipped, or lost their heads, have only the order of their cells to go by: more blanks than the row has of
  // its own would leave it open which are which.
  if (rendering.shortSpans) Object.assign(change, { spans: 'kept', serialColumn: false, emptyRows: false });
  const hasNoColumns = rendering.torn !== 'no' || rendering.loneHeads || rendering.spans === 'dropped';
  if (rendering.shortSpans || hasNoColumns) change.trailingColumns = 0;
  if (rendering.joined === 'all') Object.assign(change, { torn: 'no', loneHeads: false, groups: 'tbody' });
  // Without spans three columns of labels and one of values cannot be told from a serial number and two.
  if (rendering.spans === 'dropped') Object.assign(change, { serialColumn: false });
  // Text knows no markup, and prints a merged cell once or in each of its slots.
  if (rendering.asText) {
    Object.assign(change, { values: 'plain', cells: 'plain', frames: 0, emptyRows: false });
    if (rendering.spans === 'kept' || rendering.spans === 'dropped') change.spans = 'blank';
    if (rendering.shortSpans) Object.assign(change, { shortSpans: false });
    // A tab in front of a line means that each cell has a line of its own.
    change.leadingColumns = 0;
    // One line of text is no table.
    if (rendering.torn === 'bare') change.torn = 'no';
  }
  return { ...rendering, ...change };
}

/** A report to be printed: what its cells say, and the words around its tables. */
export interface Source {
  report: GeneratedReport;
  forms: Forms;
  values: Values;
}

/** A consistent report on a form; `mixes` prints 表二 on the other one. */
export function sourceOf(form: FormId, seed: number, mixes = false): Source {
  let report = generateReport(seed);
  for (let next = seed + 1; report.form !== form; next++) report = generateReport(next);
  const other: FormId = form === 'foi-2019' ? 'foi-2021' : 'foi-2019';
  const forms: Forms = { disclosure: mixes ? other : form, requests: form };
  const values = Object.fromEntries(cellKeys(forms).map((key) => [key, report.cells[key] ?? '0']));
  return { report, forms, values: isSparse(report) ? withBlanks(values) : values };
}

/** Every fourth report leaves the zeros of 表三 blank, as townships do. */
function isSparse({ year, agency }: GeneratedReport): boolean {
  return (year + agency.length) % 4 === 0;
}

function withBlanks(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, key.startsWith('requests.') && text === '0' ? '' : text]),
  );
}

/** Every fact that the tables print, in form order. */
export function cellKeys({ disclosure, requests }: Forms): string[] {
  const of = (form: FormId, table: string) =>
    formById(form)
      .cells.filter((cell) => cell.table === table)
      .map(({ key }) => key);
  return [...of(disclosure, 'disclosure'), ...of(requests, 'requests'), ...of(requests, 'review')];
}

/** The body of the page. */
export function render({ report, forms, values }: Source, rendering: Rendering): string {
  const random = randomFrom(rendering.seed);
  const sheets = arrange(respell(reportSheets(forms, values, rendering), rendering, random), rendering, random);
  const headings = { disclosure: '二、', requests: '三、', review: '四、' };
  const written = sheets.map(({ table, rows }) => ({
    table,
    html: rendering.asText ? writeLines(rows) : writeTable({ table, rows }, rendering, random),
  }));
  const article = report.paragraphs.map((text) => {
    const behind = written.filter(({ table }) => text.startsWith(headings[table])).map(({ html }) => html);
    return `<p>${text}</p>${behind.join('\n<p>&nbsp;</p>\n')}`;
  });
  return framed(`<div><h1>${titleOf(report)}</h1>${article.join('\n')}</div>`, rendering.frames);
}

export function titleOf({ agency, year }: GeneratedReport): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

function writeLines(rows: readonly { text: string }[][]): string {
  return `<pre>${rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')}</pre>`;
}
