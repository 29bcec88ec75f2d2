import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from './elements.ts';

/**
 * Printed text of a cell: paragraphs and `<br>` as `\n`, other white space collapsed, scripts, styles and
 * nested tables left out.
 */
export function elementText(element: Element): string {
  // A line break in the source is a space on the page.
  const raw = element.firstElementChild ? collect(element, '') : (element.textContent ?? '').replaceAll('\n', ' ');
  return raw
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n')
    .trim();
}

function collect(node: Node, before: string): string {
  let text = before;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      text += (child.nodeValue ?? '').replaceAll('\n', ' ');
    } else if (child.nodeType === 1) {
      const name = (child as Element).localName;
      if (name === 'br') text += '\n';
      else if (name === 'table' || SILENT_ELEMENTS.has(name)) continue;
      // A raised figure behind a number is a note, not a digit of it.
      else if (name === 'sup' && /^\s*\d+\s*$/.test(child.textContent ?? '')) text += `[${child.textContent?.trim()}]`;
      else if (BLOCK_ELEMENTS.has(name)) text = `${collect(child, `${text}\n`)}\n`;
      else text = collect(child, text);
    }
  }
  return text;
}
