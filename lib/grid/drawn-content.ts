import type { CellText } from './means.ts';

/** What a style sheet draws may be a number or part of one; words are labels for small screens, signs, arrows. */
const VALUE = /^(?=.*[\d０-９+\-−–—－＋/／])[\s\d.,%+\-−–—－＋/／０-９，．]+(?:[万亿]?元)?$|^无$|[\ue000-\uf8ff]/u;
const TOKEN = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)|\/|[\w-]+(?:\([^)]*\))?/g;

/** The value of the property `content`: strings, attributes, and what cannot be read. */
export function readContent(element: Element, content: string): CellText {
  let text = '';
  for (const [token, double, single, name] of content.matchAll(TOKEN)) {
    // What stands behind the stroke is for readers of screens.
    if (token === '/') break;
    if (/^(?:none|normal|no-|open-|close-)/.test(token)) continue;
    if (name !== undefined) text += element.getAttribute(name) ?? '';
    else if (double === undefined && single === undefined) {
      return token.startsWith('counter')
        ? { text: '［自动编号］', means: 'counter' }
        : { text: '［图片］', means: 'picture' };
    } else text += unescaped(double ?? single ?? '');
  }
  return VALUE.test(text) ? { text, means: 'style' } : { text: '' };
}

/** What stands for the rules of style sheets where a page was read without a browser: they are written into attributes. */
export function declaredText(element: Element, place: 'before' | 'after'): CellText {
  const declared = element.getAttribute('style') ?? '';
  const content = new RegExp(`--gouji-${place}\\s*:\\s*([^;]+)`).exec(declared)?.[1];
  return content ? readContent(element, content) : { text: '' };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, character: string) =>
    hex === undefined ? character : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
