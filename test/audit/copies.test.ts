import { describe, expect, it } from 'vitest';
import { reportTables } from '../report-html.ts';
import { auditHtml } from './audit-file.ts';
import { generateReport } from './generated-report.ts';
import { inMarkup } from './other-markup.ts';

const { html: REPORT, agency, year } = generateReport(3);
/** The same report with every number wrong: whatever of it is audited would show. */
const COPY = REPORT.replace(/<title>.*?<\/title>/, '').replace(/<td>\d+<\/td>/g, '<td>77</td>');

const HIDING = {
  'display: none': (copy: string) => `<div style="display: none">${copy}</div>`,
  'a display: none further out': (copy: string) =>
    `<div style="DISPLAY:none"><section><div>${copy}</div></section></div>`,
  'the hidden attribute': (copy: string) => `<section hidden>${copy}</section>`,
  'visibility: hidden': (copy: string) => `<div style="visibility:hidden">${copy}</div>`,
  'closed details': (copy: string) => `<details><summary>打印版</summary>${copy}</details>`,
  'a dialog that is not open': (copy: string) => `<dialog>${copy}</dialog>`,
  'a template': (copy: string) => `<template>${copy}</template>`,
  'no height': (copy: string) => `<div style="height:0;overflow:hidden">${copy}</div>`,
  'a place off the page': (copy: string) => `<div style="position:absolute; left:-9999px">${copy}</div>`,
  'a clip': (copy: string) => `<div style="position:absolute;clip:rect(0,0,0,0)">${copy}</div>`,
  'content-visibility: hidden': (copy: string) => `<div style="content-visibility: hidden">${copy}</div>`,
} as const;

const ways = Object.entries(HIDING);
const plain = auditHtml(REPORT).document;

/** A document without the places of its cells, which a copy before the report moves. */
function withoutPlaces(html: string) {
  const { reports, coverage, unrecognised } = auditHtml(html).document;
  const facts = reports.map((report) =>
    Object.entries(report.facts).map(([key, { value, text }]) => [key, value, text]),
  );
  return { coverage, unrecognised, facts, findings: reports.map(({ findings }) => findings) };
}

describe.each(ways)('a copy that is not displayed: %s', (_, hide) => {
  it('is not audited beside the report', () => {
    expect(auditHtml(REPORT + hide(COPY)).document).toEqual(plain);
  });

  it('is not audited before the report', () => {
    expect(withoutPlaces(hide(COPY) + REPORT)).toEqual(withoutPlaces(REPORT));
  });

  it('is audited where nothing else is there, with its text', () => {
    const { document } = auditHtml(`<p>目录</p>${hide(REPORT)}`);
    expect(document.reports.map((report) => [report.agency, report.year])).toEqual([[agency, year]]);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });
});

describe('a hidden copy of a report in text', () => {
  it.each([
    'tab-separated lines in pre',
    'tab-separated paragraphs',
    'rows of a | b |',
    'one cell a paragraph',
  ] as const)('that follows at once is not read with it (%s)', (markup) => {
    const tables = inMarkup(reportTables('foi-2021', {}), markup);
    const wrong = inMarkup(reportTables('foi-2021', { 'requests.new.total': '77' }), markup);
    const { coverage } = auditHtml(`${tables}<div hidden>${wrong}</div>`).document;
    expect(coverage.relations).toEqual({ held: 42, broken: 0, undecided: 0 });
    expect(auditHtml(`<div hidden>${wrong}</div>${tables}`).document.coverage).toEqual(coverage);
  });
});

describe('of copies that are all hidden', () => {
  it('only the least hidden are audited', () => {
    const { document } = auditHtml(`<div hidden>${REPORT}<div hidden>${COPY}</div></div><template>${COPY}</template>`);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
  });

  it('open details and dialogs are none', () => {
    const { document } = auditHtml(`<details open><summary>年报</summary>${REPORT}</details><div hidden>${COPY}</div>`);
    expect(document.coverage.relations).toEqual(plain.coverage.relations);
    expect(document.reports[0]?.agency).toBe(agency);
  });

  it('a cell that is visible again in a hidden box shows', () => {
    const { document } = auditHtml(
      `<div style="visibility:hidden"><div style="visibility:visible">${REPORT}</div></div>`,
    );
    expect(document.reports[0]?.findings).toEqual(plain.reports[0]?.findings);
  });
});
