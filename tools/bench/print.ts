import { type BenchFigures, isMet } from './figures.ts';
import { median, ratio } from './statistics.ts';

const STAGES: readonly (readonly [string, string])[] = [
  ['cellText', 'text of cells collected beforehand'],
  ['innerText', 'innerText of the whole page'],
  ['visibleWalk', 'visible walk (reference)'],
  ['page', 'reading the page'],
  ['tables', 'tables: grids, forms'],
  ['narrative', 'narrative: article, claims'],
  ['relations', 'relations and repairs'],
  ['rules', 'rules'],
  ['document', 'document'],
  ['audit', 'whole audit'],
  ['marks', 'clearing and painting the marks'],
];

/** A number with as many digits as say something. */
export function short(value: number | null): string {
  if (value === null) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Rows as text in columns, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

/** The whole run for people. */
export function printed(figures: BenchFigures): string {
  return [
    `${figures.browser}; milliseconds unless said otherwise; inside the page the least processor time, else medians`,
    stageTable(figures),
    extensionTable(figures),
    clickLines(figures),
    repairTable(figures),
    historyTable(figures),
    listTables(figures),
    sizeTable(figures),
    targetTable(figures),
  ].join('\n\n');
}

function stageTable({ pages }: BenchFigures): string {
  const walk = (index: number) => pages[index]?.page.least.visibleWalk ?? null;
  return table([
    ['inside the page', ...pages.flatMap(({ page }) => [`${page.reports} rep.`, '÷ walk'])],
    ...STAGES.map(([id, name]) => [
      name,
      ...pages.flatMap(({ page }, i) => [short(page.least[id] ?? null), short(ratio(page.least[id] ?? null, walk(i)))]),
    ]),
    [
      'first audit of a fresh page',
      ...pages.flatMap(({ page }, i) => [short(page.firstAudit), short(ratio(page.firstAudit, walk(i)))]),
    ],
    ['axe-core', ...pages.flatMap(({ page }, i) => [short(page.axe), short(ratio(page.axe, walk(i)))])],
    ['cells / findings', ...pages.flatMap(({ page }) => [String(page.cells), String(page.findings)])],
  ]);
}

function extensionTable({ pages, scriptHeap }: BenchFigures): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const row = (name: string, read: (figures: BenchFigures['pages'][number]['extension']) => string) => [
    name,
    ...pages.map(({ extension }) => read(extension)),
  ];
  return table([
    ['built extension', ...pages.map(({ page }) => `${page.reports} rep.`)],
    row('click to painted verdict', ({ clickToVerdict }) => short(clickToVerdict)),
    row('longest task', ({ longestTask }) => short(longestTask)),
    row('heap before, MB', ({ heap }) => megabytes(heap.before)),
    row('heap audited and marked, MB', ({ heap }) => megabytes(heap.audited)),
    row('heap cleared, MB', ({ heap }) => megabytes(heap.cleared)),
    row('heap marked and cleared again, MB', ({ heap }) => megabytes(heap.clearedAgain)),
    ['of it the content script itself, MB', ...pages.map(() => megabytes(scriptHeap))],
    row('heap of the popup, MB', ({ popupHeap }) => megabytes(popupHeap)),
  ]);
}

function clickLines({ clicks }: BenchFigures): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    short(Math.min(...times)),
    short(median(times)),
    short(ratio(Math.min(...times), Math.min(...clicks.empty))),
  ];
  return table([
    [`a click on the page of a real report, ${clicks.verdict.length} times`, 'least', 'median', '÷ empty'],
    row('to the painted popup that is empty (floor)', clicks.empty),
    row('to the painted verdict', clicks.verdict),
    row('processor time of the page, marks painted', clicks.page),
    row('processor time of the popup', clicks.popup),
    row('first click of the day, empty popup', [clicks.emptyFirstOfDay]),
    row('first click of the day', [clicks.firstOfDay]),
  ]);
}

function repairTable({ repair }: BenchFigures): string {
  return table([
    ['repair search, wrong cells of 表三', 'median', '95 %', 'most'],
    ...repair.map(({ wrong, median: middle, p95, most }) => [String(wrong), short(middle), short(p95), short(most)]),
  ]);
}

function historyTable({ history }: BenchFigures): string {
  const row = (name: string, times: readonly number[]) => [name, short(Math.min(...times)), short(median(times))];
  return table([
    ['the page of the history, from its load to the painted list', 'least', 'median'],
    row('empty', history.openingEmpty),
    row(`${history.reports.toLocaleString('en')} reports`, history.opening),
    row('the years of one organ, from the click', [history.organ]),
  ]);
}

function listTables({ list }: BenchFigures): string {
  const { reports, run, asking, engine, parsing, heap } = list;
  const row = (name: string, time: number) => [name, short(time), short(ratio(time, engine))];
  const times = table([
    [`a list of ${reports} reports, processor time of main threads, no pauses`, 'least', '÷ engine'],
    row('engine alone: reading the reports off their bytes, judging them', engine),
    row('of it reading off bytes: decoding, parsing', parsing),
    row('run, the page of the list', run),
    ['the same, held against judging without reading off bytes', '', short(ratio(run, engine - parsing))],
    row('the page from inside of which is asked', asking),
  ]);
  const curve = table([
    ['heap of the page of the list, MB', ...heap.map((each) => `${each.reports} rep.`)],
    ['before the start', ...heap.map(({ before }) => short(before / 1e6))],
    ['when all is done', ...heap.map(({ after }) => short(after / 1e6))],
  ]);
  return `${times}\n\n${curve}`;
}

function sizeTable({ sizes }: BenchFigures): string {
  return table([
    ['built files, kB', 'raw', 'gzip'],
    ...sizes.map(({ file, bytes, gzip }) => [file, (bytes / 1000).toFixed(1), (gzip / 1000).toFixed(1)]),
  ]);
}

function targetTable({ targets }: BenchFigures): string {
  const words = { true: 'met', false: 'MISSED', null: 'not measured' };
  return table([
    ['target', 'measured', 'wanted', ''],
    ...targets.map((target) => [
      target.name,
      `${short(target.value)} ${target.unit}`,
      `${target.isLeast ? '≥' : '≤'} ${target.limit} ${target.unit}`,
      words[`${isMet(target)}`],
    ]),
  ]);
}
