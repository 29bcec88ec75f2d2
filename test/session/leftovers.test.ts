import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPageFocus } from '../../lib/explain/page-focus.ts';
import { paintMarks, paintTerms } from '../../lib/marks/paint.ts';
import { removeLeftovers } from '../../lib/session/leftovers.ts';
import { parseDocument } from '../dom.ts';

const OWN =
  '<table><tr><td data-gouji="error" data-gouji-term="x">1</td><td>2</td></tr></table><gouji-overlay>x</gouji-overlay>';

describe('what an earlier copy left', () => {
  it('goes, marks and terms and overlay', () => {
    const document = parseDocument('<table><tr><td>1</td><td>2</td></tr></table>');
    const before = document.documentElement.outerHTML;
    const [first, second] = document.querySelectorAll('td');
    paintMarks(new Map([[first as Element, 'error']]));
    paintTerms([second as Element], 'calm');
    const overlay = document.createElement('gouji-overlay');
    overlay.setAttribute('popover', 'manual');
    document.documentElement.append(overlay);
    removeLeftovers(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes, what it let the tab key reach too, and not what the page itself does', () => {
    const document = parseDocument('<table><tr><td>1</td><td tabindex="0">2</td></tr></table><p>words</p>');
    const before = document.documentElement.outerHTML;
    const [first, second] = document.querySelectorAll('td');
    paintMarks(new Map([first, second].map((cell) => [cell as Element, 'error' as const])));
    openPageFocus().addStops([first, second, document.querySelector('p')].map((stop) => stop as Element));
    removeLeftovers(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('goes from frames too', () => {
    const { document } = new JSDOM('<iframe srcdoc=""></iframe>').window;
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = '<table><tr><td>1</td></tr></table>';
    const before = inner.documentElement.outerHTML;
    paintMarks(new Map([[inner.querySelector('td') as Element, 'error']]));
    expect(inner.documentElement.outerHTML).not.toBe(before);
    removeLeftovers(document);
    expect(inner.documentElement.outerHTML).toBe(before);
  });

  it('goes from open shadow roots too', () => {
    const { document } = new JSDOM('<div></div>').window;
    const outer = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = (outer.querySelector('section') as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<table><tr><td>1</td></tr></table>';
    const before = inner.innerHTML;
    paintMarks(new Map([[inner.querySelector('td') as Element, 'error']]));
    expect(inner.innerHTML).not.toBe(before);
    removeLeftovers(document);
    expect(inner.innerHTML).toBe(before);
    expect(document.documentElement.outerHTML).not.toContain('data-gouji');
  });

  it('goes from words', () => {
    const { window } = new JSDOM('<p>办结 62 件</p>');
    const highlights = new Map<string, Set<Range>>();
    Object.assign(window, { Highlight: Set, CSS: { highlights } });
    const { document } = window;
    const before = document.documentElement.outerHTML;
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p') as Element);
    paintMarks(new Map([[range, 'warning']]));
    expect(highlights.size).toBe(1);
    removeLeftovers(document);
    expect(highlights.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is told from what the page has of itself under our names', () => {
    const document = parseDocument(OWN);
    const before = document.documentElement.outerHTML;
    removeLeftovers(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
