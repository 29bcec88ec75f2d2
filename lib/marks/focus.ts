import type { FindingDocument, RelationDocument } from '../audit/document.ts';
import { BUBBLE_TEXTS, type BubbleText } from '../text/bubble-text.ts';
import { findingText } from '../text/finding-text.ts';
import type { Language } from '../text/language.ts';
import type { BubbleItem } from './bubble.ts';
import type { ListedFinding } from './findings.ts';
import type { MarkState } from './mark-state.ts';
import { marksOfFinding } from './marks-for.ts';
import type { Pointer } from './overlay.ts';
import { isElement, type Target } from './paint.ts';

/** The audit of a page together with the way back to its elements. */
export interface LocatedAudit {
  locateFact(reportIndex: number, key: string): Element | Range | null;
  locateQuotes(reportIndex: number, findingIndex: number): readonly Range[];
}

/** A finding's places on the page: the cells or words that it is about, and the other terms of its sums. */
export interface FindingPlaces {
  main: { target: Target; state: MarkState }[];
  terms: { target: Target; sign: string }[];
}

/** Finds where a finding stands; what cannot be located is left out. */
export function placesOf({ reportIndex, findingIndex, finding }: ListedFinding, audit: LocatedAudit): FindingPlaces {
  const states = new Map(marksOfFinding(finding));
  const locate = (fact: string) => audit.locateFact(reportIndex, fact);
  const cells = [...states].flatMap(([fact, state]) => withTarget(locate(fact), (target) => ({ target, state })));
  const quotes = audit.locateQuotes(reportIndex, findingIndex);
  const words = quotes.map((target) => ({ target, state: finding.severity as MarkState }));
  const terms = [...termSigns(finding)].filter(([fact]) => !states.has(fact));
  return {
    // A contradiction between text and table is read from the table's cell; text alone stands for itself.
    main: [...cells, ...words],
    terms: terms.flatMap(([fact, sign]) => withTarget(locate(fact), (target) => ({ target, sign }))),
  };
}

function withTarget<T>(target: Target | null, make: (target: Target) => T): T[] {
  return target ? [make(target)] : [];
}

/** `+` for parts, `=` for totals; a cell that is a total in one sum and a part in another counts as total. */
function termSigns({ relations }: FindingDocument): Map<string, string> {
  const side = (name: keyof Pick<RelationDocument, 'left' | 'right'>, sign: string) =>
    relations.flatMap((relation) => relation[name].map(({ fact }): [string, string] => [fact, sign]));
  return new Map([...side('left', '+'), ...side('right', '=')]);
}

export function pointersTo({ main, terms }: FindingPlaces, finding: FindingDocument, language: Language): Pointer[] {
  const { labels } = BUBBLE_TEXTS[language];
  return [
    ...terms.map(({ target, sign }) => ({ target, sign, state: finding.severity as MarkState, isMain: false })),
    ...main.map(({ target, state }) => ({ target, sign: labels[state], state, isMain: true })),
  ];
}

/** A finding as the bubble tells it. */
export function bubbleItem(
  listed: ListedFinding,
  count: number,
  { main, terms }: FindingPlaces,
  language: Language,
): BubbleItem {
  const text = BUBBLE_TEXTS[language];
  return {
    state: listed.finding.severity,
    position: text.position(listed.index + 1, count),
    finding: findingText(listed.finding, listed.report, text, language),
    placeNote: placeNote(
      [...main, ...terms].map(({ target }) => target),
      text,
    ),
  };
}

function placeNote(targets: readonly Target[], text: BubbleText): string | null {
  if (targets.length === 0) return text.noPlace;
  return targets.some(isRendered) ? null : text.outOfSight;
}

/** Whether a target has a box at all: not in a folded or hidden part of the page. */
export function isRendered(target: Target): boolean {
  if (!target.getClientRects) return true;
  return isElement(target) ? target.getClientRects().length > 0 : [...target.getClientRects()].length > 0;
}
