import { tellsOfSight } from './declared-sight.ts';
import { ownProperty } from './own-property.ts';
import { DRAWS, readTellingRules, SPEAKS, TELLS, type TellingRules } from './telling-rules.ts';

/** What the elements of a page are asked with: their layout and styles in a browser, else their own words. */
export interface Seeing {
  /** What an element's own style and the rules of its document may do to it: TELLS, DRAWS and SPEAKS added up. */
  spokenOf(element: Element): number;
  /** The window that knows the styles of an element; null where there is none. */
  viewOf(element: Element): (Window & typeof globalThis) | null;
  /** Whether the sheets of the document are closed to us, so that elements are asked in tables that look like a report's. */
  isUnknown(element: Element): boolean;
  /** Whether nothing hides an element of the document but what `spokenOf` tells of. */
  tellsAll(document: Document): boolean;
  /** Rows of which nothing speaks, and cells that hold nothing but words: nobody need look at them again. */
  quiet: Set<Element>;
  /** Says which table is read from now on. */
  enter(table: Element): void;
  /** The row that was looked at last: its cells are asked one by one. */
  row?: { element: Element | null; unseen: number | null };
  /** Says that elements with rules of their own root come. */
  meetShadow(): void;
  /** What was learned of the elements that nothing tells apart from this one, where all must be asked; else null. */
  learnedOf(element: Element): Learned | null;
}

/** Answers of styles, by what was asked. */
type Learned = Map<number | string, object | string>;

/** What browsers hide of themselves, whatever a page says. */
const HIDING_ITSELF = 'dialog,details,[popover]';
/** Words of which the tables of a report have some. */
const REPORT = /自然人|行政[许許]可|[审審][结結]|[结結][转轉]/;

/** Opens the eyes for one reading of a page: what is learned of its style sheets is not learned twice. */
export function openSeeing(): Seeing {
  const rules = new Map<Node, TellingRules>();
  const styles = new Map<string, number>();
  let asksAll = false;
  let hasShadows = false;
  let last: Element | null = null;
  let lastSpoken = 0;
  const viewOf: Seeing['viewOf'] = (element) =>
    typeof element.checkVisibility === 'function' ? element.ownerDocument.defaultView : null;
  let ofDocument: TellingRules | undefined;
  const rulesOf = (element: Element): TellingRules => {
    // Until there are shadow roots, all that one reading meets is one document's.
    if (!hasShadows && ofDocument !== undefined) return ofDocument;
    const root = element.getRootNode();
    let own = rules.get(root);
    if (own === undefined) {
      own = readTellingRules((hasShadows ? root : element.ownerDocument) as Document);
      rules.set(root, own);
    }
    if (!hasShadows) ofDocument = own;
    return own;
  };
  const declaredBy = (style: string): number => {
    let spoken = styles.get(style);
    if (spoken === undefined) {
      spoken =
        (tellsOfSight(style) ? TELLS : 0) |
        (style.includes('--gouji') ? DRAWS : 0) |
        (/visible|white-space/i.test(style) ? SPEAKS : 0);
      styles.set(style, spoken);
    }
    return spoken;
  };
  let hasLayout: boolean | null = null;
  const askOf = (element: Element): number => {
    // What is drawn is asked only where nothing else stands: twice a style is dear.
    if (asksAll) return TELLS | (hasWords(element) ? 0 : DRAWS);
    let spoken = 0;
    if (element.hasAttributes()) {
      const style = element.getAttribute('style');
      spoken = (style === null ? 0 : declaredBy(style)) | (element.hasAttribute('hidden') ? TELLS : 0);
    }
    hasLayout ??= typeof element.checkVisibility === 'function';
    if (!hasLayout) return spoken;
    const own = rulesOf(element);
    return own ? spoken | own(element) : spoken;
  };
  const kinds = openKinds();
  return {
    viewOf,
    quiet: new Set(),
    tellsAll: (document) => {
      const own = ownProperty(document, 'documentElement');
      if (own === null || own.querySelector(HIDING_ITSELF)) return false;
      return typeof own.checkVisibility !== 'function' || rulesOf(own) !== null;
    },
    isUnknown: (element) => viewOf(element) !== null && rulesOf(element) === null,
    spokenOf: (element) => {
      if (element !== last) {
        lastSpoken = askOf(element);
        last = element;
      }
      return lastSpoken;
    },
    enter: (table) => {
      last = null;
      // Rules may tell one table from another.
      kinds.clear();
      hasShadows ||= table.getRootNode() !== table.ownerDocument;
      asksAll = viewOf(table) !== null && rulesOf(table) === null && REPORT.test(table.textContent ?? '');
    },
    meetShadow: () => {
      hasShadows = true;
    },
    learnedOf: (element) => (rulesOf(element) === null && viewOf(element) ? kinds.of(element) : null),
  };
}

/** An answer of a style: asked anew of each element, but where all are asked only of those that differ. */
export function remember<T extends object | string>(
  element: Element,
  about: number | string,
  seeing: Seeing,
  ask: () => T,
): T {
  const learned = seeing.learnedOf(element);
  if (!learned) return ask();
  const known = learned.get(about) as T | undefined;
  if (known !== undefined) return known;
  const answer = ask();
  learned.set(about, answer);
  return answer;
}

function hasWords(element: Element): boolean {
  const { firstChild } = element;
  if (firstChild === null) return false;
  // Most have their words at once: those of all that is inside need not be put together.
  return (firstChild.nodeType === 3 && /\S/.test((firstChild as Text).data)) || /\S/.test(element.textContent ?? '');
}

/** Elements of a table, told apart as rules can tell them, but for the place of a row in its table. */
function openKinds(): { of(element: Element): Learned; clear(): void } {
  const kinds = new Map<string, Learned>();
  const tags = new Map<Element, string>();
  let last: Element | null = null;
  let own: Learned = new Map();
  const tagOf = (element: Element): string => {
    let tag = tags.get(element);
    if (tag === undefined) {
      tag = element.localName;
      const { attributes } = element;
      for (let i = 0; i < attributes.length; i++) tag += ` ${attributes[i]?.name}=${attributes[i]?.value}`;
      tags.set(element, tag);
    }
    return tag;
  };
  return {
    of(element) {
      if (element === last) return own;
      last = element;
      const { parentElement: parent } = element;
      const kind = `${indexOf(element)} ${tagOf(element)}|${parent ? tagOf(parent) : ''}`;
      const known = kinds.get(kind);
      own = known ?? new Map();
      if (!known) kinds.set(kind, own);
      return own;
    },
    clear() {
      kinds.clear();
      tags.clear();
      last = null;
    },
  };
}

/** The place among the siblings; those of a long row are alike. */
function indexOf(element: Element): number {
  let index = 0;
  for (let before = element.previousElementSibling; before && index < 20; before = before.previousElementSibling)
    index++;
  return index;
}
