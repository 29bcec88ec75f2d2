import type { CellText } from './means.ts';
import { remember, type Seeing } from './seeing.ts';

/** What a style sheet draws may be a number or part of one; words are labels for small screens, signs, arrows. */
const VALUE = /^(?=.*[\d０-９+\-−–—－＋/／])[\s\d.,%+\-−–—－＋/／０-９，．]+(?:[万亿]?元)?$|^无$|[\ue000-\uf8ff]/u;
const TOKEN = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)|\/|[\w-]+(?:\([^)]*\))?/g;
const NOTHING: CellText = { text: '' };

/** What a style sheet draws before or behind the content of an element. */
export function drawnText(element: Element, place: 'before' | 'after', seeing: Seeing, unseen: number): CellText {
  const declared = element.getAttribute('style') ?? '';
  const view = seeing.viewOf(element);
  if (!view) {
    const content = new RegExp(`--gouji-${place}\\s*:\\s*([^;]+)`).exec(declared)?.[1];
    return content && unseen === 0 ? readContent(element, content) : NOTHING;
  }
  const content = remember(element, place, seeing, () => contentOf(view.getComputedStyle(element, `::${place}`)));
  return content === '' ? NOTHING : readContent(element, content);
}

/** What a style draws where it is shown. */
function contentOf({ content, display, visibility, opacity, fontSize }: CSSStyleDeclaration): string {
  if (!content || content === 'none' || content === 'normal') return '';
  const isShown = display !== 'none' && visibility === 'visible' && opacity !== '0' && Number.parseFloat(fontSize) >= 1;
  return isShown ? content : '';
}

/** The value of the property `content`: strings, attributes, and what cannot be read. */
function readContent(element: Element, content: string): CellText {
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
  return VALUE.test(text) ? { text, means: 'style' } : NOTHING;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, character: string) =>
    hex === undefined ? character : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
