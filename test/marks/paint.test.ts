import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { MarkState } from '../../lib/marks/mark-state.ts';
import { paintMarks, paintTerms, type Target } from '../../lib/marks/paint.ts';

const PAGE =
  '<!doctype html><html><body><table><tr><td id="a" class="x">1</td><td id="b" data-gouji="page"></td></tr></table></body></html>';

function open() {
  const dom = new JSDOM(PAGE);
  const { document } = dom.window;
  const cell = (id: string) => document.getElementById(id) as Element;
  return { dom, document, cell };
}

describe('paintMarks', () => {
  it('marks cells by attribute, blank ones too, and adds no node', () => {
    const { document, cell } = open();
    const count = document.querySelectorAll('*').length;
    paintMarks(
      new Map<Target, MarkState>([
        [cell('a'), 'error'],
        [cell('b'), 'info'],
      ]),
    );
    expect(cell('a').getAttribute('data-gouji')).toBe('error');
    expect(cell('b').getAttribute('data-gouji')).toBe('info');
    expect(document.querySelectorAll('*').length).toBe(count);
  });

  it('restores the page exactly, an attribute of its own included', () => {
    const { dom, cell } = open();
    const before = dom.serialize();
    const painting = paintMarks(
      new Map<Target, MarkState>([
        [cell('a'), 'error'],
        [cell('b'), 'suspect'],
      ]),
    );
    const terms = paintTerms([cell('a'), cell('b')], 'error');
    expect(dom.serialize()).not.toBe(before);
    terms.clear();
    painting.clear();
    expect(dom.serialize()).toBe(before);
  });

  it('leaves words unmarked where the browser has no custom highlights', () => {
    const { dom, document, cell } = open();
    const before = dom.serialize();
    const range = document.createRange();
    range.selectNodeContents(cell('a'));
    const painting = paintMarks(new Map<Target, MarkState>([[range, 'warning']]));
    expect(dom.serialize()).toBe(before);
    painting.clear();
  });

  it('marks words through the registry of custom highlights and takes them back', () => {
    const { dom, document, cell } = open();
    const registry = new Map<string, Set<Range>>();
    Object.assign(dom.window, { Highlight: Set, CSS: { highlights: registry } });
    const range = document.createRange();
    range.selectNodeContents(cell('a'));
    const painting = paintMarks(new Map<Target, MarkState>([[range, 'warning']]));
    expect([...(registry.get('gouji-warning') ?? [])]).toEqual([range]);
    painting.clear();
    expect(registry.size).toBe(0);
  });
});
