import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './elements.ts';
import { isVisible } from './hidden.ts';

/** A nested table of more cells or more text is a table of its own, not a value in a frame. */
const MAX_NESTED_CELLS = 4;
const MAX_NESTED_TEXT = 80;

const STRUCK_ELEMENTS: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** What the style of a piece of text says when it is not simply shown; most speak of fonts. */
const TELLING = /none|hidden|collapse|line-through|super/i;

interface Reading {
  hasLayout: boolean;
  /** Whether struck out text and nested tables are read too. */
  takesAll: boolean;
  /** Something was left out. */
  hasMore: boolean;
}

/**
 * Printed text of a cell: paragraphs and `<br>` as `\n`, other white space collapsed; scripts, styles and what is
 * not shown left out; what a field holds. Text struck out and a nested table that is no more than a frame around a
 * value count only where there is nothing else.
 */
export function elementText(element: Element, hasLayout = false): string {
  // A line break in the source is a space on the page.
  if (!element.firstElementChild) return tidy((element.textContent ?? '').replaceAll('\n', ' '));
  const reading: Reading = { hasLayout, takesAll: false, hasMore: false };
  const text = tidy(collect(element, '', reading));
  if (text !== '' || !reading.hasMore) return text;
  return tidy(collect(element, '', { ...reading, takesAll: true }));
}

function tidy(raw: string): string {
  const text = raw.trim();
  return /\s/.test(text) ? text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n') : text;
}

function collect(node: Node, before: string, reading: Reading): string {
  let text = before;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child.nodeValue ?? '').replaceAll('\n', ' ');
    else if (child.nodeType === 1) text = collectElement(child as Element, text, reading);
  }
  return text;
}

function collectElement(element: Element, text: string, reading: Reading): string {
  const name = element.localName;
  if (name === 'br') return `${text}\n`;
  const style = tellingStyle(element);
  if (!isVisible(element, style, reading.hasLayout)) return text;
  const field = fieldText(element, name);
  if (field !== null) return `${text}${field}`;
  if (SILENT_ELEMENTS.has(name)) return text;
  const isStruck = STRUCK_ELEMENTS.has(name) || style.includes('line-through');
  if ((isStruck || name === 'table') && !reading.takesAll) {
    reading.hasMore = true;
    return text;
  }
  if (name === 'table' && !isFrame(element)) return text;
  // A raised figure behind a number is a note, not a digit of it.
  const isRaised = name === 'sup' || /vertical-align\s*:\s*super/.test(style);
  if (isRaised && /^\s*\d+\s*$/.test(element.textContent ?? '')) return `${text}[${element.textContent?.trim()}]`;
  if (BLOCK_ELEMENTS.has(name)) return `${collect(element, `${text}\n`, reading)}\n`;
  return collect(element, text, reading);
}

/** The style of an element in small letters where it says how its text is to be read; else nothing. */
function tellingStyle(element: Element): string {
  const style = element.getAttribute('style');
  return style !== null && TELLING.test(style) ? style.toLowerCase() : '';
}

/** What a field shows that a page prints in place of text; null for any other element. */
function fieldText(element: Element, name: string): string | null {
  if (name === 'input') {
    const { type, value } = element as HTMLInputElement;
    return /^(?:text|number|tel|search)$/.test(type) ? value : '';
  }
  if (name === 'textarea') return (element as HTMLTextAreaElement).value;
  if (name === 'select') return (element as HTMLSelectElement).selectedOptions?.[0]?.textContent ?? '';
  return null;
}

function isFrame(table: Element): boolean {
  const cells = table.getElementsByTagName('td');
  return !cells[MAX_NESTED_CELLS] && (table.textContent ?? '').trim().length <= MAX_NESTED_TEXT;
}
