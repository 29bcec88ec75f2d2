import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { parseDocument } from '../dom.ts';
import { generateReport } from './generated-report.ts';
import { inMarkup } from './other-markup.ts';

/** Each page has so many times the things of the one before. */
const FACTOR = 4;
/**
 * What the last step costs beside the one before it: 4 where the work grows with the page, 16 where it grows with its
 * square. Between them there is room for a machine that does other things too.
 */
const MOST = 12;
const ROUNDS = 2;
/** Below this many milliseconds the clock itself is what is measured. */
const LEAST_MS = 4;

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
  headings: [120, (count) => besides(count, (i) => `<h2>一、总体情况</h2><p>第${i}段文字。</p>`)],
  'inline elements': [400, (count) => `${REPORT}<p>${many(count, (i) => `<span>字${i}</span>`)}</p>`],
};

function audit(document: Document): void {
  documentText(auditPage(readPage(document), { auditedAt: '' }).document, 'zh-CN');
}

/** Milliseconds of this thread's processor time, the least of some rounds: what other programs take is no part of it. */
function costOf(document: Document): number {
  const costs = Array.from({ length: ROUNDS }, () => {
    const before = process.threadCpuUsage();
    audit(document);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

describe('the work of an audit', { timeout: 300_000 }, () => {
  it.each(Object.keys(KINDS))('does not grow faster than the page: %s', (kind) => {
    const [first, make] = KINDS[kind] as (typeof KINDS)[string];
    const pages = [first, first * FACTOR, first * FACTOR ** 2].map((count) =>
      parseDocument(`<title>年报</title>${make(count)}`),
    );
    // Warm: what is compiled on the way falls out.
    audit(pages[1] as Document);
    const [few = 0, more = 0, most = 0] = pages.map(costOf);
    // What is done once for the page falls out of the differences.
    expect((most - more) / Math.max(more - few, LEAST_MS)).toBeLessThan(MOST);
  });
});
