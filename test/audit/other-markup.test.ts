import { describe, expect, it } from 'vitest';
import { reportTables } from '../report-html.ts';
import { auditHtml, brokenRelations } from './audit-file.ts';
import { generateReport } from './generated-report.ts';
import { ALL_MARKUPS, inMarkup } from './other-markup.ts';

const SEEDS = [3, 4, 11, 12];

const valuesOf = (html: string) => {
  const { document } = auditHtml(html);
  return {
    unrecognised: document.unrecognised,
    relations: document.coverage.relations,
    reports: document.reports.map(({ form, agency, year, facts, findings }) => ({
      form,
      agency,
      year,
      findings: findings.map(({ rule, facts: about, quotes }) => [rule, about, quotes]),
      values: Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value])),
    })),
  };
};

describe.each(ALL_MARKUPS)('a report in %s', (markup) => {
  it.each(SEEDS)('has the facts and findings of its HTML tables (report %i)', (seed) => {
    const { html } = generateReport(seed);
    expect(valuesOf(inMarkup(html, markup))).toEqual(valuesOf(html));
  });

  it.each(['foi-2019', 'foi-2021'] as const)('breaks the sums that a wrong cell breaks (%s)', (form) => {
    const html = reportTables(form, { 'requests.granted.person': '3', 'review.reconsideration.upheld': '2' });
    const { document, locateFact } = auditHtml(inMarkup(html, markup));
    expect(brokenRelations(document)).toEqual({
      'row-total:granted': 3,
      'handled-total:person': 3,
      'review-total:reconsideration': 2,
    });
    // A mark must find the cell: an element, or a range of words.
    expect(textOf(locateFact(0, 'requests.granted.person'))).toBe('3');
  });
});

function textOf(place: Element | Range | null): string | null {
  return place && ('textContent' in place ? place.textContent : place.toString());
}

describe('text with cells inside a layout table', () => {
  const inCell = (html: string) => `<table><tr><td>栏目</td><td>${html}</td></tr></table>`;

  it.each([
    'tab-separated lines in pre',
    'tab-separated paragraphs',
    'rows of a | b |',
    'one cell a line in pre',
    'one cell a paragraph',
  ] as const)('is read as outside of it (%s)', (markup) => {
    const { html } = generateReport(5);
    expect(valuesOf(inCell(inMarkup(html, markup)))).toEqual(valuesOf(html));
  });
});
