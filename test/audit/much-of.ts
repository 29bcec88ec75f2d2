import { parseDocument } from '../dom.ts';
import { generateReport } from './generated-report.ts';
import { inMarkup } from './other-markup.ts';

/** Each page has so many times the things of the one before. */
export const FACTOR = 4;

/** One report for all: others say other things, which costs more or less. */
const REPORT = generateReport(1).html.replace(/<title>.*?<\/title>/, '');
const [, FORM_TABLE = ''] = REPORT.match(/<table[\s\S]*?<\/table>/g) ?? [];
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');
const besides = (count: number, of: (index: number) => string) => REPORT + many(count, of);
const cells = (count: number) => many(count, (i) => `<td>${i}</td>`);

/** Statements with numbers, each held against the others and against the tables. */
const CLAIMS =
  '2021年，我镇共收到政府信息公开申请26件，其中网上申请12件，信函申请14件，办结25件，结转下年1件。全年主动公开政府信息270条，其中政策20条，占7.4%。';

/** What there may be much of on a page: how many at first, and the page. */
const KINDS: Record<string, [number, (count: number) => string]> = {
  reports: [1, (count) => many(count, () => REPORT)],
  'reports as text': [1, (count) => many(count, () => inMarkup(REPORT, 'tab-separated lines in pre'))],
  'hidden copies': [1, (count) => besides(count, () => `<div style="display:none">${REPORT}</div>`)],
  tables: [30, (count) => besides(count, (i) => `<table><tr><td>名称${i}<td>${i}<tr><td>甲<td>乙</table>`)],
  'tables of the form': [2, (count) => besides(count, () => FORM_TABLE)],
  'tables in tables': [12, (count) => '<table><tr><td>'.repeat(count) + REPORT],
  rows: [90, (count) => `${REPORT}<table>${many(count, (i) => `<tr><td>项目${i}${cells(3)}`)}</table>`],
  columns: [40, (count) => `${REPORT}<table>${many(8, () => `<tr>${cells(count)}`)}</table>`],
  boxes: [80, (count) => besides(count, (i) => `<div style="display:flex"><div>甲${i}</div><div>${i}</div></div>`)],
  'lines of cells': [120, (count) => `${REPORT}<pre>${many(count, (i) => `名${i}\t${i}\t${i}\n`)}</pre>`],
  'rows between bars': [100, (count) => besides(count, (i) => `<p>名${i} | ${i} | ${i}</p>`)],
  links: [400, (count) => `${REPORT}<ul>${many(count, (i) => `<li><a href="/${i}">2020年年度报告${i}</a>`)}</ul>`],
  'links in a line': [400, (count) => `${REPORT}<p>${many(count, (i) => `<a href="/${i}">链接${i}</a> `)}`],
  paragraphs: [240, (count) => besides(count, (i) => `<p>第${i}段文字，没有什么可说。</p>`)],
  'paragraphs before': [240, (count) => many(count, (i) => `<p>第${i}段文字，没有什么可说。</p>`) + REPORT],
  claims: [8, (count) => REPORT.replace('<table', () => `${many(count, () => `<p>${CLAIMS}</p>`)}<table`)],
  headings: [120, (count) => besides(count, (i) => `<h2>一、总体情况</h2><p>第${i}段文字。</p>`)],
  'inline elements': [400, (count) => `${REPORT}<p>${many(count, (i) => `<span>字${i}</span>`)}</p>`],
};

export const KINDS_OF_THINGS: readonly string[] = Object.keys(KINDS);

/** Three pages, each with `FACTOR` times as many of these things as the one before. */
export function growingPages(kind: string): [Document, Document, Document] {
  const [first, make] = KINDS[kind] as (typeof KINDS)[string];
  const page = (count: number) => parseDocument(`<title>年报</title>${make(count)}`);
  return [page(first), page(first * FACTOR), page(first * FACTOR ** 2)];
}
