/**
 * Which elements the style sheets of a page may hide, strike out, raise or draw something into. Asking an element for
 * its style is dear, so the rules are read once; only elements that one of them chooses are asked.
 */
export interface TellingRules {
  /** Whether a rule that says how text is shown chooses the element; true where the sheets cannot be read. */
  mayTell(element: Element): boolean;
  /** Whether a rule draws something before or behind the content of the element. */
  mayDraw(element: Element): boolean;
}

/** What a rule says that changes how text is shown; `vertical-align: middle` and its like are on every page. */
const TELLING =
  /display: none|visibility|opacity|line-through|font(?:-size)?: 0|(?<!-)color: (?:transparent|white|rgba|rgb\(2[45]\d|#f)|fill-color|position: (?:absolute|fixed)|vertical-align: (?:super|text-top|[\d.c])|[; ]top: -|text-indent: -|transform: |overflow|clip|content: |url\(/;
const DRAWN = /::?(?:before|after)$/;

type Selectors = Map<string, string[]>;
type Root = Document | ShadowRoot;

/** Opens the rules of the documents and shadow roots of one reading; each is read when it is first needed. */
export function openTellingRules(): (element: Element) => TellingRules {
  const known = new Map<Node, TellingRules>();
  return (element) => {
    const root = element.getRootNode();
    const rules = known.get(root) ?? readRules(root as Root);
    known.set(root, rules);
    return rules;
  };
}

function readRules(root: Root): TellingRules {
  const telling: Selectors = new Map();
  const drawing: Selectors = new Map();
  let isKnown = true;
  const take = (rules: CSSRuleList, outer: string): void => {
    for (const rule of rules as unknown as Iterable<CSSStyleRule & CSSImportRule>) {
      if (rule.styleSheet) takeSheet(rule.styleSheet);
      const selector = rule.selectorText && nested(rule.selectorText, outer);
      if (selector && TELLING.test(rule.style.cssText)) {
        for (const one of selectorsOf(selector)) {
          if (DRAWN.test(one)) addTo(drawing, one.replace(DRAWN, ''));
          else addTo(telling, one);
        }
      }
      if (rule.cssRules?.length) take(rule.cssRules, selector || outer);
    }
  };
  const takeSheet = (sheet: CSSStyleSheet): void => {
    try {
      if (!sheet.disabled) take(sheet.cssRules, '');
    } catch (error) {
      // The rules of a sheet from another origin are not for us to see: then every element is asked.
      if ((error as Error).name !== 'SecurityError') throw error;
      isKnown = false;
    }
  };
  for (const sheet of [...(root.styleSheets ?? []), ...(root.adoptedStyleSheets ?? [])]) takeSheet(sheet);
  return {
    mayTell: (element) => !isKnown || isChosen(element, telling),
    mayDraw: (element) => !isKnown || isChosen(element, drawing),
  };
}

/** A rule inside another rule: `&` is the element that the outer one chooses. */
function nested(selector: string, outer: string): string {
  if (outer === '') return selector;
  const of = `:is(${outer})`;
  return selector.includes('&') ? selector.replaceAll('&', of) : `${of} ${selector}`;
}

/** The selectors of a list; a comma inside brackets parts none. */
function selectorsOf(list: string): string[] {
  return list.split(/,(?![^([]*[)\]])/).map((selector) => selector.trim());
}

/** Files a selector under what its last part must have: an id, a class, a name; else under `*`. */
function addTo(selectors: Selectors, selector: string): void {
  const bare = selector.replace(/\([^()]*\)/g, '').replace(/\(.*\)|\[[^\]]*\]/g, '');
  const last = bare.split(/[\s>+~]+/).pop() as string;
  const part = /\\[\da-f]/i.test(last) ? null : /#(?:\\.|[^.:#\\])+|\.(?:\\.|[^.:#\\])+|^[a-z][\w-]*/i.exec(last);
  const key = part ? (/^[a-z]/i.test(part[0]) ? part[0].toLowerCase() : part[0].replaceAll('\\', '')) : '*';
  const own = selectors.get(key);
  if (own) own.push(selector || '*');
  else selectors.set(key, [selector || '*']);
}

function isChosen(element: Element, selectors: Selectors): boolean {
  if (selectors.size === 0) return false;
  const isIn = (key: string) => selectors.get(key)?.some((selector) => element.matches(selector)) ?? false;
  if (isIn('*') || isIn(element.localName) || (element.id && isIn(`#${element.id}`))) return true;
  for (const name of element.classList) if (isIn(`.${name}`)) return true;
  return false;
}
