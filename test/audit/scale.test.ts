import { describe, expect, it } from 'vitest';
import { auditPageSteps } from '../../lib/audit/audit-page.ts';
import { findCandidates } from '../../lib/audit/candidates.ts';
import { readTablesSteps } from '../../lib/audit/read-tables.ts';
import { readPage, readPageSteps } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { parseDocument } from '../dom.ts';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

const { html: REPORT, agency } = generateReport(3);
const BODY = REPORT.replace(/<title>.*?<\/title>/, '');
const plain = auditHtml(REPORT).document;
const times = (count: number, text: string) => text.repeat(count);
/** The first cell of a value in 表三, made into something else. */
const inCell = (cell: string) => BODY.replace(/(予以公开<\/td>)<td>\d+<\/td>/, `$1${cell}`);

describe('pages beyond all measure', { timeout: 180_000 }, () => {
  it.each([
    ['digits', times(100_000, '7')],
    ['spaces', `${times(100_000, ' ')}x`],
    ['words', times(12_500, '依法公开信息。')],
    ['line breaks', times(50_000, 'a<br>')],
    ['tabs', times(50_000, 'a\t')],
    ['bars', times(50_000, '| ')],
  ])('a cell of 100,000 characters (%s) spoils its own sums alone', (_, text) => {
    const { document } = auditHtml(inCell(`<td>${text}</td>`));
    expect(document.reports).toHaveLength(1);
    expect(document.coverage.relations.broken).toBe(0);
    expect(document.coverage.relations.undecided).toBe(2);
  });

  it('a paragraph of 100,000 characters is text', () => {
    const { document } = auditHtml(BODY.replace('<p>', `<p>${times(12_500, '政务公开12条，')}</p><p>`));
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });

  it('spans beyond the table are cut at its edges', () => {
    const { document } = auditHtml(BODY.replace('申请人情况', '申请人情况</td><td colspan=1000 rowspan=65534>'));
    expect(document.reports).toHaveLength(1);
    expect(document.coverage.relations.broken).toBe(0);
  });

  it('rows of cells that all span a thousand columns are not formed', () => {
    const wide = `<table>${times(300, `<tr>${times(60, '<td colspan=1000>自然人</td>')}</tr>`)}</table>`;
    const { document } = auditHtml(wide + BODY);
    expect(document.reports.map((report) => report.agency)).toEqual([agency]);
  });

  it('rows whose cells all reach down to the last are not formed: each is wider than the one before', () => {
    const rows = times(2000, '<tr><td rowspan=65534>自然人</td><td>1</td></tr>');
    const [large] = readPage(parseDocument(`<table>${rows}</table>${BODY}`)).frames[0]?.tables ?? [];
    expect(large?.isSample).toBe(true);
    expect(auditHtml(`<table>${rows}</table>${BODY}`).document.reports.map((report) => report.agency)).toEqual([
      agency,
    ]);
  });

  it('a report inside tables nested 500 deep is read', () => {
    const { document } = auditHtml(times(500, '<table><tr><td>') + BODY);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
    expect(document.reports.map((report) => report.agency)).toEqual([agency]);
  });

  it('a table of more cells than any report is passed over', () => {
    const large = `<table>${times(1100, `<tr>${times(20, '<td>12</td>')}</tr>`)}</table>`;
    const { document } = auditHtml(large + BODY);
    expect(document.unrecognised).toEqual([]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });

  it('a report’s table of more cells than any report is said to be unread', () => {
    const large = BODY.replace('</table>', `${times(1100, `<tr>${times(20, '<td></td>')}</tr>`)}</table>`);
    const { document } = auditHtml(large);
    expect(document.unrecognised).toHaveLength(1);
    expect(document.unrecognised[0]?.reason).toContain('单元格过多');
    expect(document.coverage.relations.broken).toBe(0);
  });

  it('boxes of more cells than any report are passed over', () => {
    const line = `<div role=row>${times(20, '<span role=cell>12</span>')}</div>`;
    const { document } = auditHtml(`<div role=table>${times(1100, line)}</div>${BODY}`);
    expect(document.unrecognised).toEqual([]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });
});

describe('the work on a large page', () => {
  it('can be put down every few hundred nodes and at every table', () => {
    const document = parseDocument(times(20, BODY));
    const nodes = document.querySelectorAll('*').length;
    const reading = readPageSteps(document);
    let steps = 0;
    let step = reading.next();
    for (; !step.done; step = reading.next()) steps++;
    expect(nodes / steps).toBeLessThan(300);
    const tables = [...readTablesSteps(runToEnd(findCandidates(step.value.source)))];
    expect(tables.length).toBeGreaterThanOrEqual(60);
  });

  it('can be put down the more often, the longer the words of one report are', () => {
    const sentence = '<p>2023年，我镇共收到政府信息公开申请12件，办结12件，主动公开信息281条。</p>'.repeat(20);
    const stepsOf = (times: number) => {
      const long = BODY.replace(/(?=<p>二、)/u, sentence.repeat(times));
      const steps = auditPageSteps(readPage(parseDocument(long)), { auditedAt: '' });
      let count = 0;
      while (!steps.next().done) count++;
      return count;
    };
    expect(BODY).toMatch(/<p>二、/u);
    const [few, many] = [stepsOf(20), stepsOf(200)];
    expect(many).toBeGreaterThan(few + 50);
  });
});
