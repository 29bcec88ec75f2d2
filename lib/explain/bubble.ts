import type { BubbleText } from '../text/bubble-text.ts';
import type { BubbleActions, BubbleContent, BubbleItem } from './bubble-content.ts';
import { button, type Draw } from './draw.ts';
import { drawRelation } from './draw-relation.ts';

/** Draws the explanation: a non-modal dialog that never takes the focus by itself. `hint` names its keys. */
export function drawBubble(
  draw: Draw,
  { tone, name, items, relation }: BubbleContent,
  text: BubbleText,
  hint: string | null,
  actions: BubbleActions,
): HTMLElement {
  const bubble = draw('section', 'bubble');
  bubble.dataset.tone = tone;
  bubble.setAttribute('role', 'dialog');
  bubble.setAttribute('aria-label', text.name);
  const close = button(draw, '×', 'close', actions.close);
  close.setAttribute('aria-label', text.close);
  const body = draw('div', 'body');
  body.append(...items.map((item) => drawItem(draw, item, text, actions)));
  if (relation) {
    if (name && items.length === 0) body.append(drawName(draw, name));
    body.append(drawRelation(draw, relation, text, actions));
  }
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

function drawName(draw: Draw, { label, value }: { label: string; value: string }): HTMLElement {
  const line = draw('p', 'name', label);
  line.append(draw('b', '', value));
  return line;
}

function drawItem(draw: Draw, item: BubbleItem, text: BubbleText, actions: BubbleActions): HTMLElement {
  const { state, position, message, equations, placeNote } = item;
  const box = draw('div', 'item');
  box.dataset.tone = state;
  const head = draw('div', 'head');
  head.append(
    draw('span', 'badge', text.labels[state]),
    draw('b', '', text.names[state]),
    draw('span', 'grow', position),
  );
  box.append(head, draw('p', 'message', message));
  for (const { label, equation, difference, zeros, blanks } of equations) {
    const line = draw('div', 'equation');
    line.append(draw('span', '', label), draw('b', '', equation), draw('i', '', text.difference(difference)));
    if (zeros + blanks > 0) line.append(draw('span', '', text.leftOut(zeros, blanks)));
    box.append(line);
  }
  box.append(...drawRepairs(draw, item, text, actions));
  if (placeNote) box.append(draw('p', 'note', placeNote));
  return box;
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
