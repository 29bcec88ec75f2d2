import { describe, expect, it } from 'vitest';
import { applyStyleSheets } from '../../tools/audit/styles/apply-style-sheets.ts';
import { auditDocument } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';
import { STYLED_PAGES } from '../e2e/layout-pages.ts';

function styled(css: string, html: string): Document {
  const document = parseDocument(`<style>${css}</style>${html}`);
  applyStyleSheets(document);
  return document;
}

const displayOf = (document: Document, selector: string) =>
  (document.querySelector(selector) as HTMLElement).style.display;

describe('the style sheets of a page on the command line', () => {
  it('hide by class', () => {
    expect(displayOf(styled('.print { display: none }', '<p class=print>a</p>'), 'p')).toBe('none');
  });

  it('count by specificity, order and importance', () => {
    const css = '.tab{display:none} .tab.on{display:block} #a{display:none!important} p{display:flex} p{display:grid}';
    const document = styled(css, '<div class="tab on"></div><div id=a class="tab on"></div><p></p>');
    expect(displayOf(document, '.tab')).toBe('block');
    expect(displayOf(document, '#a')).toBe('none');
    expect(displayOf(document, 'p')).toBe('grid');
  });

  it('stand below an element’s own style', () => {
    expect(displayOf(styled('p { display: none }', '<p style="display: block">'), 'p')).toBe('block');
    expect(displayOf(styled('p { display: none !important }', '<p style="display: block">'), 'p')).toBe('none');
  });

  it.each([
    ['print', ''],
    ['screen', 'none'],
    ['all', 'none'],
    ['not print', 'none'],
    ['only screen and (max-width: 600px)', ''],
    ['screen and (min-width: 1000px)', 'none'],
    ['(max-width: 600px), screen', 'none'],
  ])('for media %s count as on a screen', (media, display) => {
    expect(displayOf(styled(`@media ${media} { p { display: none } }`, '<p>'), 'p')).toBe(display);
  });

  it('for parts of elements, or with selectors that nobody knows, do no harm', () => {
    const document = styled(
      'p::before { display: none } x:-some-thing(a) { display: none } p { display: flex }',
      '<p>',
    );
    expect(displayOf(document, 'p')).toBe('flex');
  });

  it.each(Object.entries(STYLED_PAGES))('make %s what a browser shows', (_, { styled: page, plain }) => {
    const document = parseDocument(page);
    applyStyleSheets(document);
    const valuesOf = (of: Document) =>
      auditDocument(of).document.reports.map(({ agency, year, facts }) => [
        agency,
        year,
        Object.entries(facts).map(([key, { value }]) => [key, value]),
      ]);
    const shown = valuesOf(parseDocument(plain));
    expect(shown).toHaveLength(1);
    expect(valuesOf(document)).toEqual(shown);
  });
});
