import { declaredText, readContent } from './drawn-content.ts';
import type { CellText } from './means.ts';
import { remember, type Seeing } from './seeing.ts';

const NOTHING: CellText = { text: '' };
/** Most draw nothing but a box around the content: `""`. */
const DRAWN = /^(?!none$|normal$|"\s*"$)./;

/** What a style sheet draws before or behind the content of an element. */
export function drawnText(element: Element, place: 'before' | 'after', seeing: Seeing, unseen: number): CellText {
  const view = seeing.viewOf(element);
  if (!view) {
    return unseen === 0 ? declaredText(element, place) : NOTHING;
  }
  const content = remember(element, place, seeing, () => contentOf(view.getComputedStyle(element, `::${place}`)));
  return content === '' ? NOTHING : readContent(element, content);
}

/** What a style draws where it is shown. */
function contentOf({ content, display, visibility, opacity, fontSize }: CSSStyleDeclaration): string {
  if (!DRAWN.test(content)) return '';
  const isShown = display !== 'none' && visibility === 'visible' && opacity !== '0' && Number.parseFloat(fontSize) >= 1;
  return isShown ? content : '';
}
