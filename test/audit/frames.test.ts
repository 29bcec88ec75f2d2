import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { parseDocument } from '../dom.ts';
import { auditDocument, auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';

const { html: REPORT, agency, year } = generateReport(3);
const OTHER = generateReport(4);
const FOREIGN = '与本页不同源';
const plain = auditHtml(REPORT).document;

/** A page whose frames hold the documents given by their ids; a text is a reason. */
function auditFramed(html: string, contents: Readonly<Record<string, string>>) {
  const documents = new Map<string, Document>();
  const openFrame = (frame: Element) => {
    const content = contents[frame.id];
    if (content === undefined) return FOREIGN;
    const known = documents.get(frame.id) ?? parseDocument(content);
    documents.set(frame.id, known);
    return known;
  };
  return auditPage(readPage(parseDocument(html), { openFrame }), { auditedAt: '' }).document;
}

const reportsOf = (document: typeof plain) => document.reports.map((report) => [report.agency, report.year]);

describe('frames', () => {
  it('are read three deep, with what stands in them', () => {
    const document = auditFramed('<h1>栏目</h1><iframe id=a></iframe>', {
      a: '<p>页头</p><iframe id=b></iframe>',
      b: '<div><iframe id=c></iframe></div>',
      c: REPORT,
    });
    expect(reportsOf(document)).toEqual([[agency, year]]);
    expect(document.coverage.frames).toEqual({ audited: 4, skipped: [] });
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
    expect(document.reports[0]?.facts['requests.new.total']?.at.frame).toBe(3);
  });

  it('of a frameset are read', () => {
    const html =
      '<frameset cols="20%,80%"><frame id=menu><frameset rows="10%,90%"><frame id=head><frame id=main></frameset></frameset>';
    const document = auditFramed(html, { menu: '<a href=#>年报</a>', head: '<h1>某县</h1>', main: REPORT });
    expect(reportsOf(document)).toEqual([[agency, year]]);
    expect(document.coverage.frames.audited).toBe(4);
  });

  it('with a report each give a report each', () => {
    const document = auditFramed('<iframe id=a></iframe><iframe id=b></iframe>', { a: REPORT, b: OTHER.html });
    expect(reportsOf(document)).toEqual([
      [agency, year],
      [OTHER.agency, OTHER.year],
    ]);
  });

  it('of another origin are counted and named, in frames too', () => {
    const document = auditFramed('<iframe id=a></iframe><iframe src="http://other.example/x"></iframe>', {
      a: `${REPORT}<iframe src="http://third.example/y"></iframe>`,
    });
    expect(document.coverage.frames.audited).toBe(2);
    expect(document.coverage.frames.skipped.map(({ url }) => url).sort()).toEqual([
      'http://other.example/x',
      'http://third.example/y',
    ]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });

  it('that are not displayed are read only where nothing else is there', () => {
    const wrong = REPORT.replace(/<td>\d+<\/td>/g, '<td>77</td>');
    const frame = '<iframe id=a style="display:none"></iframe>';
    expect(auditFramed(REPORT + frame, { a: wrong }).coverage.relations).toEqual(plain.coverage.relations);
    expect(reportsOf(auditFramed(frame, { a: REPORT }))).toEqual([[agency, year]]);
  });
});

describe('open shadow roots', () => {
  function inShadow(html: string, slotted = ''): Document {
    const document = parseDocument(`<h1>页</h1><my-page id=page><my-report>${slotted}</my-report></my-page>`);
    const outer = document.querySelector('my-page')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<main><slot></slot></main>';
    const inner = document.querySelector('my-report')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = html;
    return document;
  }

  it('are read with their cells and their text', () => {
    const { document, locateFact } = auditDocument(inShadow(`<article>${REPORT}</article>`));
    expect(reportsOf(document)).toEqual([[agency, year]]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
    const cell = locateFact(0, 'requests.new.total') as Element;
    expect(cell.textContent).toBe(document.reports[0]?.facts['requests.new.total']?.text);
  });

  it('are stepped into by selectors', () => {
    const page = inShadow(`<article>${REPORT}</article>`);
    const { document, locateFact } = auditDocument(page);
    const steps = document.reports[0]?.facts['requests.new.total']?.at.selector.split(' >>> ') ?? [];
    expect(steps).toHaveLength(2);
    const host = page.querySelector(steps[0] as string);
    expect(host?.shadowRoot?.querySelector(steps[1] as string)).toBe(locateFact(0, 'requests.new.total'));
  });

  it('show what is put into their slots where the slots stand, once', () => {
    const { document } = auditDocument(inShadow('<section><slot>没有内容</slot></section>', REPORT));
    expect(reportsOf(document)).toEqual([[agency, year]]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });
});
