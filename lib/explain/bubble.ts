import type { BubbleText } from '../text/bubble-text.ts';
import type { BubbleActions, BubbleContent, BubbleItem } from './bubble-content.ts';
import { button, type Draw } from './draw.ts';
import { drawRelation } from './draw-relation.ts';

/** How a bubble is drawn beside what it says. */
export interface BubbleLooks {
  /** Names its keys; null where there are none to name. */
  hint: string | null;
  /** A panel says the rest: only the first things are shown, the others unfold. */
  isCompact: boolean;
}

/**
 * Draws the explanation: a non-modal dialog that never takes the focus by itself. What the page outlines comes first:
 * the finding with the sum that is outlined, then everything else.
 */
export function drawBubble(
  draw: Draw,
  content: BubbleContent,
  text: BubbleText,
  { hint, isCompact }: BubbleLooks,
  actions: BubbleActions,
): HTMLElement {
  const { tone, items } = content;
  const bubble = draw('section', isCompact ? 'bubble compact' : 'bubble');
  bubble.dataset.tone = tone;
  bubble.setAttribute('role', 'dialog');
  bubble.setAttribute('aria-label', text.name);
  const close = button(draw, '×', 'close', actions.close);
  close.setAttribute('aria-label', text.close);
  const body = draw('div', 'body');
  const { first, rest } = drawContent(draw, content, text, actions);
  body.append(...first, ...(isCompact ? folded(draw, text.more, rest) : rest));
  const foot = draw('div', 'foot');
  if (hint) foot.append(draw('span', 'grow hint', hint));
  if (items.length > 0) {
    foot.append(
      button(draw, text.previous, 'step previous', () => actions.step(-1)),
      button(draw, text.next, 'step next', () => actions.step(1)),
    );
  }
  // Last in the order of the tab key, so that the first control is one that leads on.
  bubble.append(body, foot, close);
  return bubble;
}

/** What is seen at once, and what may be folded away. */
function drawContent(
  draw: Draw,
  { name, items: [item, ...others], relation }: BubbleContent,
  text: BubbleText,
  actions: BubbleActions,
): { first: HTMLElement[]; rest: HTMLElement[] } {
  const sum = relation && drawRelation(draw, relation, text, actions);
  const head = item ? drawHead(draw, item, text) : name && drawName(draw, name);
  const further = item ? drawFurther(draw, item, text, actions) : [];
  return {
    first: [head, sum?.sum].filter((part) => part != null),
    rest: [
      ...(sum?.terms ?? []),
      ...further,
      ...others.flatMap((other) => [drawHead(draw, other, text), ...drawFurther(draw, other, text, actions)]),
    ],
  };
}

function folded(draw: Draw, words: string, parts: readonly HTMLElement[]): HTMLElement[] {
  if (parts.length === 0) return [];
  const details = draw('details', '');
  details.append(draw('summary', 'more', words), ...parts);
  return [details];
}

function drawName(draw: Draw, { label, value }: { label: string; value: string }): HTMLElement {
  const line = draw('p', 'name', label);
  line.append(draw('b', '', value));
  return line;
}

/** The finding's sentence. */
function drawHead(draw: Draw, { state, position, message }: BubbleItem, text: BubbleText): HTMLElement {
  const box = draw('div', 'item');
  box.dataset.tone = state;
  const head = draw('div', 'head');
  head.append(
    draw('span', 'badge', text.labels[state]),
    draw('b', '', text.names[state]),
    draw('span', 'grow', position),
  );
  box.append(head, draw('p', 'message', message));
  return box;
}

/** Its other sums, what would mend them, and where there is nothing to point at. */
function drawFurther(draw: Draw, item: BubbleItem, text: BubbleText, actions: BubbleActions): HTMLElement[] {
  const sums = item.equations.map(({ label, equation, difference, zeros, blanks }) => {
    const line = draw('div', 'equation');
    line.append(draw('span', '', label), draw('b', '', equation), draw('i', '', text.difference(difference)));
    if (zeros + blanks > 0) line.append(draw('span', '', text.leftOut(zeros, blanks)));
    return line;
  });
  const note = item.placeNote ? [draw('p', 'note', item.placeNote)] : [];
  const parts = [...sums, ...drawRepairs(draw, item, text, actions), ...note];
  for (const part of parts) part.dataset.tone = item.state;
  return parts;
}

function drawRepairs(
  draw: Draw,
  { report, repairsHeading, repairs, moreRepairs }: BubbleItem,
  text: BubbleText,
  { jump }: BubbleActions,
): HTMLElement[] {
  if (!repairsHeading) return [];
  const list = draw('ul', 'repairs');
  for (const repair of repairs) {
    const entry = draw('li', '');
    entry.append(...repair.map(({ fact, words }) => button(draw, words, `suspect ${fact}`, () => jump(report, fact))));
    list.append(entry);
  }
  const more = moreRepairs > 0 ? [draw('p', 'note', text.moreRepairs(moreRepairs))] : [];
  return [draw('p', 'note', repairsHeading), list, ...more];
}
