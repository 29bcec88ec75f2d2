import type { BubbleText } from '../text/bubble-text.ts';
import type { FindingText } from '../text/finding-text.ts';
import type { MarkState } from './mark-state.ts';

/** One finding as the bubble tells it. */
export interface BubbleItem {
  state: MarkState;
  /** `第 2 处，共 5 处` */
  position: string;
  finding: FindingText;
  /** Why there is nothing to point at; null where there is. */
  placeNote: string | null;
}

export interface BubbleActions {
  close(): void;
  step(by: 1 | -1): void;
}

/** Draws the explanation: a non-modal dialog that never takes the focus by itself. */
export function drawBubble(
  document: Document,
  items: readonly BubbleItem[],
  text: BubbleText,
  actions: BubbleActions,
): HTMLElement {
  const draw = builder(document);
  const bubble = draw('section', 'bubble');
  bubble.dataset.tone = items[0]?.state ?? 'info';
  bubble.setAttribute('role', 'dialog');
  bubble.setAttribute('aria-label', text.name);
  const close = button(draw, '×', 'close', actions.close);
  close.setAttribute('aria-label', text.close);
  bubble.append(...items.map((item, index) => drawItem(draw, item, text, index === 0 ? close : null)));
  const foot = draw('div', 'foot');
  foot.append(
    button(draw, text.previous, 'step', () => actions.step(-1)),
    button(draw, text.next, 'step', () => actions.step(1)),
  );
  bubble.append(foot);
  return bubble;
}

function drawItem(draw: Draw, item: BubbleItem, text: BubbleText, close: HTMLElement | null): HTMLElement {
  const { finding, state } = item;
  const box = draw('div', 'item');
  box.dataset.tone = state;
  const head = draw('div', 'head');
  head.append(
    draw('span', 'badge', text.labels[state]),
    draw('b', '', text.names[state]),
    draw('span', 'grow', item.position),
  );
  if (close) head.append(close);
  box.append(head, draw('p', 'message', finding.message));
  for (const { label, equation, difference, zeros, blanks } of finding.equations) {
    const line = draw('div', 'equation');
    const leftOut = zeros + blanks > 0 ? [draw('span', '', text.leftOut(zeros, blanks))] : [];
    line.append(
      draw('span', '', label),
      draw('b', '', equation),
      draw('i', '', text.difference(difference)),
      ...leftOut,
    );
    box.append(line);
  }
  if (item.placeNote) box.append(draw('p', 'note', item.placeNote));
  return box;
}

type Draw = (tag: string, className: string, words?: string) => HTMLElement;

function builder(document: Document): Draw {
  return (tag, className, words) => {
    // The page may be XHTML, where createElement gives no HTML element in every browser.
    const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement;
    if (className) element.className = className;
    if (words !== undefined) element.textContent = words;
    return element;
  };
}

function button(draw: Draw, words: string, className: string, act: () => void): HTMLElement {
  const element = draw('button', className, words);
  element.setAttribute('type', 'button');
  element.addEventListener('click', act);
  return element;
}
