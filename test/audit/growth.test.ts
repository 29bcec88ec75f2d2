import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { parseDocument } from '../dom.ts';
import { generateReport } from './generated-report.ts';
import { type OperationCounter, type Operations, openCounter } from './operations.ts';
import { inMarkup } from './other-markup.ts';

/** Twice as many things may take a little more than twice the work, never four times: exponents. */
const MOST_OF_LISTS = 1.1;
/** The engine's counts of code are lost in part when it tidies up. */
const MOST_OF_CODE = 1.25;
const mostOf = (stage: string) => (stage === 'lists' ? MOST_OF_LISTS : MOST_OF_CODE);
const FACTOR = 4;
/** Characters of code run, or items passed, that are worth judging: what is rare is counted too coarsely. */
const TOO_FEW = 500_000;
/** What grows must be at least half of what a stage does on the largest page; else other work hides how it grows. */
const LEAST_SHARE = 0.3;

/** One report for all: others say other things, which costs more or less. */
const REPORT = generateReport(1).html.replace(/<title>.*?<\/title>/, '');
const [, FORM_TABLE = ''] = REPORT.match(/<table[\s\S]*?<\/table>/g) ?? [];
const many = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');
const besides = (count: number, of: (index: number) => string) => REPORT + many(count, of);
const cells = (count: number) => many(count, (i) => `<td>${i}</td>`);

/** What there may be much of on a page: how many at first, and the page. */
const KINDS: Record<string, [number, (count: number) => string]> = {
  reports: [1, (count) => many(count, () => REPORT)],
  'reports as text': [1, (count) => many(count, () => inMarkup(REPORT, 'tab-separated lines in pre'))],
  'hidden copies': [1, (count) => besides(count, () => `<div style="display:none">${REPORT}</div>`)],
  tables: [20, (count) => besides(count, (i) => `<table><tr><td>名称${i}<td>${i}<tr><td>甲<td>乙</table>`)],
  'tables of the form': [2, (count) => besides(count, () => FORM_TABLE)],
  'tables in tables': [12, (count) => '<table><tr><td>'.repeat(count) + REPORT],
  rows: [60, (count) => `${REPORT}<table>${many(count, (i) => `<tr><td>项目${i}${cells(3)}`)}</table>`],
  columns: [15, (count) => `${REPORT}<table>${many(8, () => `<tr>${cells(count)}`)}</table>`],
  boxes: [60, (count) => besides(count, (i) => `<div style="display:flex"><div>甲${i}</div><div>${i}</div></div>`)],
  'lines of cells': [60, (count) => `${REPORT}<pre>${many(count, (i) => `名${i}\t${i}\t${i}\n`)}</pre>`],
  'rows between bars': [60, (count) => besides(count, (i) => `<p>名${i} | ${i} | ${i}</p>`)],
  links: [100, (count) => `${REPORT}<ul>${many(count, (i) => `<li><a href="/${i}">2020年年度报告${i}</a>`)}</ul>`],
  'links in a line': [100, (count) => `${REPORT}<p>${many(count, (i) => `<a href="/${i}">链接${i}</a> `)}`],
  paragraphs: [60, (count) => besides(count, (i) => `<p>第${i}段文字，没有什么可说。</p>`)],
  'paragraphs before': [60, (count) => many(count, (i) => `<p>第${i}段文字，没有什么可说。</p>`) + REPORT],
  headings: [30, (count) => besides(count, (i) => `<h2>一、总体情况</h2><p>第${i}段文字。</p>`)],
  'inline elements': [200, (count) => `${REPORT}<p>${many(count, (i) => `<span>字${i}</span>`)}</p>`],
};

const documents = (make: (count: number) => string, first: number) =>
  [first, first * FACTOR, first * FACTOR ** 2].map((count) => parseDocument(`<title>年报</title>${make(count)}`));

let counter: OperationCounter;

beforeAll(async () => {
  counter = await openCounter();
});

afterAll(() => counter.close());

function audit(document: Document): void {
  documentText(auditPage(readPage(document), { auditedAt: '' }).document, 'zh-CN');
}

/** The engine may lose counts while it tidies up, and never makes any up: the higher of two. */
async function counted(page: Document): Promise<Operations> {
  const [first, second] = [await counter.count(() => audit(page)), await counter.count(() => audit(page))];
  const higher = [...second].map(([stage, count]) => [stage, Math.max(count, first.get(stage) ?? 0)] as const);
  // Of a single stage so much may be lost that it seems to grow; of all together it is nothing.
  const code = higher.reduce((sum, [stage, count]) => sum + (stage === 'lists' ? 0 : count), 0);
  return new Map([
    ['code', code],
    ['lists', second.get('lists') ?? 0],
  ]);
}

describe('the work of an audit', { timeout: 120_000 }, () => {
  it.each(Object.keys(KINDS))('does not grow faster than the page: %s', async (kind) => {
    const [first, make] = KINDS[kind] as (typeof KINDS)[string];
    const pages = documents(make, first);
    // The largest does all that the others do.
    audit(pages.at(-1) as Document);
    const counts: Operations[] = [];
    for (const page of pages) counts.push(await counted(page));
    const exponents: Record<string, number> = {};
    for (const stage of counts[2]?.keys() ?? []) {
      const [a = 0, b = 0, c = 0] = counts.map((each) => each.get(stage) ?? 0);
      // What is done once for the page falls out of the differences.
      if (c > TOO_FEW && b > a && c - a > c * LEAST_SHARE)
        exponents[stage] = Math.log((c - b) / (b - a)) / Math.log(FACTOR);
    }
    expect(Object.keys(exponents)).not.toEqual([]);
    expect(Object.entries(exponents).filter(([stage, exponent]) => exponent > mostOf(stage))).toEqual([]);
  });
});
