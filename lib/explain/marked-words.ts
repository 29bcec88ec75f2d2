import { isElement } from '../marks/paint.ts';
import type { ExplainedPage } from './explained-page.ts';
import { type Subject, subjectOf } from './explanation.ts';
import { elementOf } from './geometry.ts';

/** A place of the pointer in the viewport of its document. */
export interface Point {
  x: number;
  y: number;
}

/** The marked words of a page, which have no element of their own, by the elements that hold them. */
export interface MarkedWords {
  holders(): Iterable<Element>;
  /** Whether something on an event's path holds marked words. */
  isHeld(path: readonly EventTarget[]): boolean;
  /** What the words under a point are about; null where none are marked there. */
  subjectAt(path: readonly EventTarget[], point: Point): Subject | null;
  /** What the words in the innermost holder on a path are about, in the order of the findings. */
  subjectsOn(path: readonly EventTarget[]): readonly Subject[];
}

interface Held {
  finding: number;
  words: Range;
  /** The same object each time, so that it is known again. */
  subject?: Subject;
}

export function openMarkedWords(page: ExplainedPage, isShown: (finding: number) => boolean): MarkedWords {
  const byHolder = new Map<EventTarget, Held[]>();
  for (const { index, places } of page.verdict.findings) {
    for (const { target } of isShown(index) ? places : []) {
      const holder = isElement(target) ? null : elementOf(target);
      if (!holder || isElement(target)) continue;
      byHolder.set(holder, [...(byHolder.get(holder) ?? []), { finding: index, words: target }]);
    }
  }
  const subject = (held: Held): Subject => {
    held.subject ??= { ...subjectOf(page, page.finding(held.finding)), words: held.words };
    return held.subject;
  };
  const heldOn = (path: readonly EventTarget[]) => path.flatMap((node) => byHolder.get(node) ?? []);
  return {
    holders: () => [...byHolder.keys()] as Element[],
    isHeld: (path) => path.some((node) => byHolder.has(node)),
    subjectAt(path, point) {
      const held = heldOn(path).find(({ words }) => boxesOf(words).some((box) => isIn(box, point)));
      return held ? subject(held) : null;
    },
    subjectsOn(path) {
      const holder = path.find((node) => byHolder.has(node));
      return holder ? (byHolder.get(holder) ?? []).map(subject) : [];
    },
  };
}

/** None where nothing is laid out. */
function boxesOf(words: Range): DOMRect[] {
  return words.getClientRects ? [...words.getClientRects()] : [];
}

function isIn({ left, top, right, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
