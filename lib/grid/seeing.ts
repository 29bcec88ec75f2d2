import { tellsOfSight } from './declared-sight.ts';
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
  /** What was learned of elements that nothing tells apart, where all must be asked. */
  remembered: Map<string, object | string>;
}

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
  const rulesOf = (element: Element): TellingRules => {
    const root = hasShadows ? element.getRootNode() : element.ownerDocument;
    let own = rules.get(root);
    if (own === undefined) {
      own = readTellingRules(root as Document);
      rules.set(root, own);
    }
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
    let spoken = 0;
    if (element.hasAttributes()) {
      const style = element.getAttribute('style');
      spoken = (style === null ? 0 : declaredBy(style)) | (element.hasAttribute('hidden') ? TELLS : 0);
    }
    hasLayout ??= typeof element.checkVisibility === 'function';
    if (!hasLayout) return spoken;
    const own = rulesOf(element);
    if (own) return spoken | own(element);
    // What is drawn is asked only where nothing else stands: twice a style is dear.
    return asksAll ? spoken | TELLS | (/\S/.test(element.textContent ?? '') ? 0 : DRAWS) : spoken;
  };
  const remembered: Seeing['remembered'] = new Map();
  return {
    viewOf,
    quiet: new Set(),
    tellsAll: (document) => {
      const own = document.documentElement;
      if (own === null || document.querySelector(HIDING_ITSELF)) return false;
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
      remembered.clear();
      hasShadows ||= table.getRootNode() !== table.ownerDocument;
      asksAll = viewOf(table) !== null && rulesOf(table) === null && REPORT.test(table.textContent ?? '');
    },
    meetShadow: () => {
      hasShadows = true;
    },
    remembered,
  };
}

/** An answer of a style: asked anew of each element, but where all are asked only of those that differ. */
export function remember<T extends object | string>(element: Element, about: string, seeing: Seeing, ask: () => T): T {
  if (!seeing.isUnknown(element)) return ask();
  const key = about + placeIn(element);
  const answer = (seeing.remembered.get(key) as T | undefined) ?? ask();
  seeing.remembered.set(key, answer);
  return answer;
}

/** What rules can tell apart, but for the place of a row in its table. */
function placeIn(element: Element): string {
  let index = 0;
  for (let before = element.previousElementSibling; before && index < 20; before = before.previousElementSibling)
    index++;
  const { parentElement: parent } = element;
  return ` ${index} ${tagOf(element)}|${parent ? tagOf(parent) : ''}`;
}

function tagOf({ localName, attributes }: Element): string {
  let tag = localName;
  for (const { name, value } of attributes) tag += ` ${name}=${value}`;
  return tag;
}
