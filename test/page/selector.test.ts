import { describe, expect, it } from 'vitest';
import { openSelectors } from '../../lib/page/selector.ts';
import { parseDocument } from '../dom.ts';

describe('openSelectors', () => {
  it('finds every element again, among many and few', () => {
    const rows = '<tr><td>a<td>b<p>c</p></tr>'.repeat(120);
    const document = parseDocument(`<div id="2-a"><table>${rows}</table></div><p id=x>1</p><p id=x>2</p>`);
    const { of: selectorOf } = openSelectors();
    for (const element of document.querySelectorAll('body, body *')) {
      expect(document.querySelector(selectorOf(element))).toBe(element);
    }
  });

  it('begins at the nearest id that is the only one', () => {
    const document = parseDocument('<div id=a><p><b>1</b></p></div><i id=a><b id=c>2</b></i>');
    const { of: selectorOf } = openSelectors();
    expect(selectorOf(document.querySelector('p b') as Element)).toBe('#a > p:nth-child(1) > b:nth-child(1)');
    expect(selectorOf(document.querySelector('#c') as Element)).toBe('#c');
    expect(selectorOf(document.querySelector('i') as Element)).toBe('html > body:nth-child(2) > i:nth-child(2)');
  });

  it('comes to an end in a form whose fields are called like the properties of an element', () => {
    const document = parseDocument('<form><input name=parentElement><p>1</p></form>');
    // What browsers do, and jsdom does not.
    Object.defineProperty(document.querySelector('form'), 'parentElement', { value: document.querySelector('input') });
    const { of: selectorOf } = openSelectors();
    expect(document.querySelector(selectorOf(document.querySelector('p') as Element))?.textContent).toBe('1');
  });
});
