import {
  highlightName,
  MARK_ATTRIBUTE,
  MARK_STATES,
  type MarkState,
  SIGN_ATTRIBUTE,
  TERM_ATTRIBUTE,
  type Tone,
} from './mark-state.ts';

/** Where a fact or a quotation stands on the page: its cell, or its words where there is no cell. */
export type Target = Element | Range;

export interface Painting {
  /** Restores the page exactly as it was. */
  clear(): void;
}

/** Marks cells by attribute and words by custom highlight. Nothing is moved, no node is added. */
export function paintMarks(marks: ReadonlyMap<Target, MarkState>): Painting {
  const cells = [...marks].filter((entry): entry is [Element, MarkState] => isElement(entry[0]));
  const shown = [...marks.keys()].filter((target) => isElement(target) || highlightsOf(documentOf(target)));
  const roots = new Set(shown.flatMap((target) => documentOf(target)?.documentElement ?? []));
  const undo = [
    ...[...roots].map((root) => setAttribute(root, SIGN_ATTRIBUTE, '')),
    ...cells.map(([cell, state]) => setAttribute(cell, MARK_ATTRIBUTE, state)),
  ];
  const painted = highlightWords(marks);
  return { clear: () => [...undo, ...painted].forEach((step) => void step()) };
}

/** Outlines the terms of the sum in focus. */
export function paintTerms(targets: readonly Target[], tone: Tone): Painting {
  const undo = targets.filter(isElement).map((element) => setAttribute(element, TERM_ATTRIBUTE, tone));
  return { clear: () => undo.forEach((step) => void step()) };
}

function documentOf(target: Target): Document | null {
  return isElement(target) ? target.ownerDocument : target.startContainer.ownerDocument;
}

/** Elements of a frame belong to the frame's own realm, so `instanceof` cannot tell. */
export function isElement(target: Target): target is Element {
  return 'nodeType' in target;
}

/** Sets an attribute and returns what takes it back, a value of the page's own included. */
function setAttribute(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
}

/** A window as far as custom highlights go; browsers before Firefox 140 have none. */
type HighlightView = Window & Partial<Pick<typeof globalThis, 'CSS' | 'Highlight'>>;

/** Takes all marks of words off a document, whoever put them there. */
export function forgetWords(document: Document): void {
  for (const state of MARK_STATES) highlightsOf(document)?.registry.delete(highlightName(state));
}

/** Null where the document's window knows no custom highlights. */
function highlightsOf(document: Document | null) {
  const { Highlight, CSS } = (document?.defaultView ?? {}) as Partial<HighlightView>;
  return Highlight && CSS?.highlights ? { Highlight, registry: CSS.highlights } : null;
}

/** Without custom highlights words stay unmarked until their finding is in focus. */
function highlightWords(marks: ReadonlyMap<Target, MarkState>): (() => void)[] {
  const ranges = [...marks].filter((entry): entry is [Range, MarkState] => !isElement(entry[0]));
  const documents = new Set(ranges.map(([range]) => documentOf(range)));
  return [...documents].flatMap((document) => {
    const { Highlight, registry } = highlightsOf(document) ?? {};
    if (!Highlight || !registry) return [];
    return MARK_STATES.flatMap((state) => {
      const own = ranges.filter(([range, s]) => s === state && documentOf(range) === document);
      if (own.length === 0) return [];
      const highlight = new Highlight();
      // Firefox's content scripts see set-like methods that do not return the set: no chaining.
      for (const [range] of own) highlight.add(range);
      registry.set(highlightName(state), highlight);
      return [() => void registry.delete(highlightName(state))];
    });
  });
}

/** Whether a target has a box at all: not in a folded or hidden part of the page. */
export function isRendered(target: Target): boolean {
  if (!target.getClientRects) return true;
  return isElement(target) ? target.getClientRects().length > 0 : [...target.getClientRects()].length > 0;
}
