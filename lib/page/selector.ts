import { ownProperty } from '../grid/own-property.ts';
import { siblingIndex } from './sibling-index.ts';

/** Finds CSS selectors for elements of pages that do not change meanwhile; what was found once is remembered. */
export interface Selectors {
  of(element: Element): string;
  /** An element as the n-th child of its parent; null where it has no parent or an id of its own. */
  stepOf(element: Element): ElementStep | null;
}

/** `parent > tag:nth-child(nth)` */
export interface ElementStep {
  parent: Element;
  tag: string;
  nth: number;
}

/** Between a shadow host and what stands in its shadow tree, as browsers' test tools write it. */
const INTO_SHADOW = ' >>> ';

/**
 * Selectors that find an element in its document: from the nearest id down, by position. Parents and positions are
 * worked out once, so that a page with thousands of tables costs no more for each than a page with one.
 */
export function openSelectors(): Selectors {
  const known = new Map<Element, string>();
  const positions = new Map<Element, number>();

  const positionOf = (element: Element) => siblingIndex(element, positions) + 1;

  const stepTo = (element: Element): string => {
    const step = element.parentNode ? childStep(element.localName, positionOf(element)) : element.localName;
    if (element.parentElement) return ` > ${step}`;
    const host = shadowHostOf(element);
    return host ? `${INTO_SHADOW}${step}` : element.localName;
  };

  const selectorOf = (element: Element): string => {
    const steps: Element[] = [];
    let at: Element | null = element;
    let selector: string | undefined;
    while (at && selector === undefined) {
      selector = known.get(at) ?? (at.id && isUniqueId(at) ? `#${escapeIdentifier(at.id)}` : undefined);
      if (selector === undefined) {
        steps.push(at);
        // Asked of a form itself: its fields may be called like its properties.
        at = ownProperty(at, 'parentElement') ?? shadowHostOf(at);
      } else known.set(at, selector);
    }
    let found = selector ?? '';
    for (const step of steps.reverse()) {
      found += stepTo(step);
      known.set(step, found);
    }
    return found;
  };

  return {
    of: selectorOf,
    stepOf(element) {
      const parent = element.parentElement;
      if (!parent || (element.id && isUniqueId(element))) return null;
      return { parent, tag: element.localName, nth: positionOf(element) };
    },
  };
}

/** One step of a selector, as `openSelectors` writes it. */
export function childStep(tag: string, nth: number): string {
  return `${tag}:nth-child(${nth})`;
}

/** The host whose open shadow tree an element stands in at the top. */
function shadowHostOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Pasted fragments repeat ids; ids inside a shadow tree are its own. */
function isUniqueId(element: Element): boolean {
  return element.ownerDocument.getElementById(element.id) === element;
}

function escapeIdentifier(id: string): string {
  return id.replace(/^\d|[^\w\u00a0-\uffff-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
