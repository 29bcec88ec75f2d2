import type { Seeing } from '../grid/seeing.ts';
import type { Sight } from './sight.ts';
import type { TextBlock } from './source.ts';

/** How a word stands to the one before it: in a line of its own, in a cell of its own, or going on with it. */
export type Standing = 'line' | 'cell' | 'word';

/** Words in the order in which they are read, whatever their order in the source. */
export type PlacedWords = ReadonlyMap<Element, Standing>;

/** A page of a document has more; fewer are badges and decoration. */
const MIN_WORDS = 20;

interface Box {
  element: Element;
  left: number;
  right: number;
  top: number;
  height: number;
}

/**
 * The children of an element where they are words placed one by one, as PDF viewers and converters write them: only
 * where they stand says which are a line, and what gap parts two cells. Null for any other element.
 */
export function placedWordsOf(element: Element, sight: Sight, seeing: Seeing): PlacedWords | null {
  const isPlaced = (child: Element) => sight.styleOf(child, 'position') === 'absolute';
  const words = [...element.children].filter((child) => child.localName !== 'br' && /\S/.test(child.textContent ?? ''));
  if (words.length < MIN_WORDS || !words.every((word) => isPlaced(word) && !word.querySelector('table,p,ul')))
    return null;
  const hasLayout = seeing.viewOf(element) !== null;
  const boxes = words.map(hasLayout ? laidOutBox : (word: Element) => declaredBox(word, sight));
  return boxes.every((box) => box !== null) ? inLines(boxes as Box[], hasLayout) : null;
}

function laidOutBox(element: Element): Box | null {
  const { left, right, top, height } = element.getBoundingClientRect();
  return height > 0 ? { element, left, right, top: top + height / 2, height } : null;
}

/** Without layout nobody knows how wide a word is: each is a cell of its own. */
function declaredBox(element: Element, sight: Sight): Box | null {
  const at = (property: string) => Number.parseFloat(sight.styleOf(element, property));
  const [left, top, bottom] = [at('left'), at('top'), at('bottom')];
  if (Number.isNaN(left) || (Number.isNaN(top) && Number.isNaN(bottom))) return null;
  const isShare = sight.styleOf(element, 'top').endsWith('%');
  return {
    element,
    left,
    right: Number.NEGATIVE_INFINITY,
    top: Number.isNaN(top) ? -bottom : top,
    height: isShare ? 1 : 8,
  };
}

function inLines(boxes: Box[], hasLayout: boolean): PlacedWords {
  const lines: Box[][] = [];
  for (const box of boxes.sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && box.top - first.top < Math.min(first.height, box.height) / 2) line.push(box);
    else lines.push([box]);
  }
  const words = new Map<Element, Standing>();
  for (const line of lines) {
    line.sort((a, b) => a.left - b.left);
    line.forEach((box, i) => {
      const before = line[i - 1];
      words.set(box.element, !before ? 'line' : hasLayout && goesOn(before, box) ? 'word' : 'cell');
    });
  }
  return words;
}

/** Whether a word goes on with the one before it; two numbers are one only where they touch. */
function goesOn(before: Box, { element, left, height }: Box): boolean {
  const gap = Math.abs(left - before.right);
  const areDigits = /\d\s*$/.test(before.element.textContent ?? '') && /^\s*\d/.test(element.textContent ?? '');
  return gap < height * (areDigits ? 0.1 : 0.4);
}

const MIN_LETTERS = 40;

/** Whether letters were placed one by one, with nothing to say which of them are a word. */
export function areScattered(blocks: readonly TextBlock[]): boolean {
  const words = blocks.flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? []);
  return words.length > MIN_LETTERS && words.filter(({ length }) => length === 1).length * 2 > words.length;
}
