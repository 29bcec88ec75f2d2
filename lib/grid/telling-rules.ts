/** What the style sheets of a document may do to an element; added up. */
export const TELLS = 1;
export const DRAWS = 2;
/** Its own style speaks of spaces, or brings back what is hidden around it. */
export const SPEAKS = 4;

/** Answers for an element what rules may do to it; null where the sheets cannot be read. */
export type TellingRules = ((element: Element) => number) | null;

/** What a rule says that changes how text is shown; `vertical-align: middle` and its like are on every page. */
const TELLING =
  /display: (?:none|var)|animation|visibility|opacity|line-through|font(?:-size)?: 0|(?<!-)color: (?:transparent|white|rgba|rgb\(2[45]\d|#f)|fill-color|position: (?:absolute|fixed|var)|vertical-align: (?:super|text-top|[\d.c])|[; ]top: -|text-indent: -|transform: |overflow|clip|content: |url\(/;
const DRAWN = /::?(?:before|after)$/;

/** A selector, and what its last part alone says of tag and class: the rest is asked where that holds. */
interface Chooser {
  selector: string;
  last: string;
  does: number;
}

type Root = Document | ShadowRoot;

/**
 * Reads the rules of a document or shadow root. Asking an element for its style is dear, and there are thousands; a rule
 * chooses few of them, mostly by tag and class, and those are much the same on all.
 */
export function readTellingRules(root: Root): TellingRules {
  const choosers: Chooser[] = [];
  let isKnown = true;
  const take = (rules: CSSRuleList, outer: string): void => {
    for (const rule of rules as unknown as Iterable<CSSStyleRule & CSSImportRule>) {
      if (rule.styleSheet) takeSheet(rule.styleSheet);
      const selector = rule.selectorText && nested(rule.selectorText, outer);
      if (selector && TELLING.test(rule.style.cssText)) choosers.push(...choosersOf(selector));
      if (rule.cssRules?.length) take(rule.cssRules, selector || outer);
    }
  };
  const takeSheet = (sheet: CSSStyleSheet): void => {
    try {
      if (!sheet.disabled) take(sheet.cssRules, '');
    } catch (error) {
      // The rules of a sheet from another origin are not for us to see.
      if ((error as Error).name !== 'SecurityError') throw error;
      isKnown = false;
    }
  };
  for (const sheet of [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])]) takeSheet(sheet);
  return isKnown ? answerBy(choosers) : null;
}

function answerBy(choosers: readonly Chooser[]): (element: Element) => number {
  if (choosers.length === 0) return () => 0;
  // By name and class: putting the two together for every element would take longer than all else.
  const known = new Map<string, Map<string, readonly Chooser[]>>();
  const choosersFor = (element: Element): readonly Chooser[] => choosers.filter(({ last }) => element.matches(last));
  return (element) => {
    const { localName, className, id } = element;
    if (id !== '') return doneTo(element, choosersFor(element));
    const ofName = known.get(localName) ?? new Map<string, readonly Chooser[]>();
    if (ofName.size === 0) known.set(localName, ofName);
    const classes = typeof className === 'string' ? className : (element.getAttribute('class') ?? '');
    const own = ofName.get(classes) ?? choosersFor(element);
    ofName.set(classes, own);
    return own.length === 0 ? 0 : doneTo(element, own);
  };
}

function doneTo(element: Element, choosers: readonly Chooser[]): number {
  let done = 0;
  for (const { selector, does } of choosers) if ((done & does) === 0 && element.matches(selector)) done |= does;
  return done;
}

/** A rule inside another rule: `&` is the element that the outer one chooses. */
function nested(selector: string, outer: string): string {
  if (outer === '') return selector;
  const of = `:is(${outer})`;
  return selector.includes('&') ? selector.replaceAll('&', of) : `${of} ${selector}`;
}

/** A comma or space inside brackets parts nothing. */
const COMMA = /,(?![^([]*[)\]])/;
const LAST_PART = /(?:[^\s>+~([]|\([^)]*\)+|\[[^\]]*\])+$/;
/** What an element of the same tag, id and class may differ in. */
const OTHER_THAN_KIND = /:[\w-]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?|\[(?!class|id)[^\]]*\]/g;

function choosersOf(list: string): Chooser[] {
  return list.split(COMMA).flatMap((part) => {
    const selector = part.trim().replace(DRAWN, '') || '*';
    // Whether an element is hidden by the attribute of that name is asked of it anyway.
    if (selector === '[hidden]' || selector.includes('::')) return [];
    const isEscaped = /\\/.test(selector);
    const last = isEscaped ? '*' : (LAST_PART.exec(selector)?.[0] ?? '*').replace(OTHER_THAN_KIND, '') || '*';
    return { selector, last, does: DRAWN.test(part.trim()) ? DRAWS : TELLS };
  });
}
