import type { BubbleText } from '../text/bubble-text.ts';
import type { RelationVerdict, TermText } from '../text/relation-text.ts';
import type { BubbleActions, BubbleRelation } from './bubble-content.ts';
import { button, type Draw } from './draw.ts';

const BADGES: Readonly<Record<RelationVerdict, string>> = { held: '=', broken: '≠', undecided: '?' };

/** Up to this many terms a sum is shown whole; of a longer one the zeros are folded away. */
const WHOLE_SUM = 9;

/** Draws one relation: the verdict and the sum with its numbers; then each term as a way to its cell. */
export function drawRelation(
  draw: Draw,
  relation: BubbleRelation,
  text: BubbleText,
  actions: BubbleActions,
): { sum: HTMLElement; terms: HTMLElement[] } {
  const { verdict, label, equation, sides, reason, terms, position, count, tone } = relation;
  const box = draw('div', 'item relation');
  box.dataset.tone = tone;
  const head = draw('div', 'head');
  head.append(
    draw('span', 'badge', BADGES[verdict]),
    draw('b', '', text.verdicts[verdict]),
    draw('span', 'grow', label),
  );
  box.append(head);
  if (equation && sides) {
    const line = draw('div', 'equation');
    line.append(
      draw('b', '', equation.equation),
      draw('i', '', text.difference(equation.difference)),
      draw('span', '', sides),
    );
    box.append(line);
  }
  if (reason) box.append(draw('p', 'note', reason));
  const below = drawTerms(draw, relation, terms, text, actions);
  if (count > 1) {
    const foot = draw('div', 'foot');
    foot.append(
      draw('span', 'grow', text.relation(position + 1, count)),
      button(draw, text.nextRelation, 'next-relation', actions.nextRelation),
    );
    below.push(foot);
  }
  for (const part of below) part.dataset.tone = tone;
  return { sum: box, terms: below };
}

function drawTerms(
  draw: Draw,
  { report, fact }: BubbleRelation,
  terms: readonly TermText[],
  text: BubbleText,
  { jump }: BubbleActions,
): HTMLElement[] {
  const isFolded = (term: TermText) =>
    terms.length > WHOLE_SUM && term.isNothing && term.fact !== fact && term.sign === '+';
  const chips = (some: readonly TermText[]) => {
    const list = draw('div', 'terms');
    list.append(...some.map((term) => drawTerm(draw, term, term.fact === fact, () => jump(report, term.fact))));
    return list;
  };
  const folded = terms.filter(isFolded);
  const shown = chips(terms.filter((term) => !isFolded(term)));
  if (folded.length === 0) return [shown];
  const zeros = folded.filter(({ isBlank }) => !isBlank).length;
  const details = draw('details', '');
  details.append(draw('summary', 'zeros', text.leftOut(zeros, folded.length - zeros)), chips(folded));
  return [shown, details];
}

function drawTerm(draw: Draw, { fact, sign, label, value, isMissing }: TermText, isHere: boolean, go: () => void) {
  const parts = [draw('span', 'operator', sign), draw('span', 'label', label), draw('b', '', value)];
  const chip = isMissing ? draw('span', 'term') : button(draw, '', `term ${fact}`, go);
  if (isHere) chip.setAttribute('aria-current', 'true');
  chip.append(...parts);
  return chip;
}
