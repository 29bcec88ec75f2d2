import { isClosed } from './closed-root.ts';
import { type CellText, hintedPicture, isSpacer, isSprite, PICTURE, SPACER } from './means.ts';
import type { Seeing } from './seeing.ts';

/** Elements that show what nobody can read as text, and what to call them. */
const DRAWINGS: Readonly<Record<string, string>> = {
  canvas: '图形',
  video: '视频',
  object: '内嵌对象',
  embed: '内嵌对象',
  meter: '图形',
  progress: '图形',
  math: '公式',
};
/** MathML that is more than a row of numbers. */
const FORMULA = 'msub,msubsup,mfrac,msqrt,mroot,mover,munder,munderover,mtable';

/**
 * What an element shows that few cells have (`STRANGE` in `element-text.ts`): what stands for it, or the elements in it
 * that are read alone; null where it is read like any other.
 */
export function strangeIn(element: Element, name: string, seeing: Seeing): CellText | Element[] | null {
  if (name === 'details') return shownOfDetails(element);
  if (name === 'svg') return shownOfDrawing(element, seeing);
  if (name === 'math' && !element.querySelector(FORMULA)) return null;
  const drawing = DRAWINGS[name];
  if (drawing !== undefined && !isSpacer(element, seeing)) return { text: `［${drawing}］`, means: 'drawing' };
  if (drawing !== undefined) return name === 'math' ? null : [];
  if (isClosed(element, name, SPACER)) return { text: '［内嵌对象］', means: 'drawing' };
  return isSprite(element, seeing) ? PICTURE : null;
}

/** Closed details show their first summary alone. */
function shownOfDetails(element: Element): Element[] | null {
  if (element.hasAttribute('open')) return null;
  const summary = element.querySelector('summary');
  return summary ? [summary] : [];
}

function shownOfDrawing(element: Element, seeing: Seeing): CellText | Element[] {
  const words = [...element.querySelectorAll('text,foreignObject')];
  if (words.length > 0) return isSprite(element, seeing) ? PICTURE : words;
  return !element.firstElementChild || isSpacer(element, seeing) ? [] : hintedPicture(element);
}
