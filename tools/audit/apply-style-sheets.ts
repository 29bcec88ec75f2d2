/**
 * jsdom has no layout, so what a page hides or lays out by class would be lost on the command line. This writes the
 * few properties that say what is displayed from the page's own style sheets into the elements' style attributes, as
 * mail programs do. Linked style sheets are not loaded.
 */
const PROPERTIES = [
  'display',
  'visibility',
  'white-space',
  'content-visibility',
  'position',
  'left',
  'top',
  'height',
  'max-height',
  'width',
  'overflow',
  'clip',
  'clip-path',
];

/** The screen that the page is imagined on. */
const SCREEN_WIDTH = 1280;

/** A declaration that wins or loses against others of the same property. */
interface Claim {
  value: string;
  rank: readonly number[];
}

/** Writes what the style sheets of a document say of display and visibility into its elements. */
export function applyStyleSheets(document: Document): void {
  const claims = new Map<Element, Map<string, Claim>>();
  let order = 0;
  for (const sheet of document.styleSheets) {
    if (!isForScreen(sheet.media?.mediaText ?? '')) continue;
    for (const rule of styleRules(sheet.cssRules)) claim(document, rule, order++, claims);
  }
  for (const [element, own] of claims) write(element, own);
}

/** Style rules that count on a screen, those in conditions that hold included. */
function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if ('selectorText' in rule) yield rule as CSSStyleRule;
    else if ('cssRules' in rule) {
      const media = 'media' in rule ? (rule as CSSMediaRule).media.mediaText : '';
      if (isForScreen(media)) yield* styleRules((rule as CSSMediaRule).cssRules);
    }
  }
}

function isForScreen(media: string): boolean {
  return media === '' || media.split(',').some(holdsOnScreen);
}

function holdsOnScreen(query: string): boolean {
  const words = query.trim().toLowerCase();
  if (/^not\s/.test(words)) return !holdsOnScreen(words.slice(4));
  if (!/^(?:only\s+)?(?:all|screen|\()/.test(words)) return false;
  const widths = [...words.matchAll(/\((min|max)-width\s*:\s*([\d.]+)px\)/g)];
  return widths.every(([, bound, px]) => (bound === 'min' ? SCREEN_WIDTH >= Number(px) : SCREEN_WIDTH <= Number(px)));
}

function claim(document: Document, rule: CSSStyleRule, order: number, claims: Map<Element, Map<string, Claim>>): void {
  const said = PROPERTIES.filter((property) => rule.style.getPropertyValue(property) !== '');
  if (said.length === 0) return;
  for (const selector of selectorsOf(rule.selectorText)) {
    for (const element of matches(document, selector)) {
      const own = claims.get(element) ?? new Map<string, Claim>();
      claims.set(element, own);
      for (const property of said) {
        const isImportant = rule.style.getPropertyPriority(property) === 'important';
        const rank = [isImportant ? 1 : 0, ...specificity(selector), order];
        const known = own.get(property);
        if (!known || isAbove(rank, known.rank))
          own.set(property, { value: rule.style.getPropertyValue(property), rank });
      }
    }
  }
}

/** The selectors of a list; a comma inside brackets parts none. */
function selectorsOf(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function matches(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch (error) {
    // A selector that jsdom does not know, such as a pseudo-element of a browser, chooses nothing here.
    if (error instanceof Error && /SyntaxError/.test(`${error.name} ${error.message}`)) return [];
    throw error;
  }
}

/** Ids, then classes, attributes and pseudo-classes, then names. */
function specificity(selector: string): [number, number, number] {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return [count(/#[\w-]+/g), count(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!:)[\w-]+/g), count(/(?:^|[\s>+~])[a-z][\w-]*/gi)];
}

function isAbove(rank: readonly number[], other: readonly number[]): boolean {
  const differs = rank.findIndex((value, i) => value !== other[i]);
  return differs >= 0 && (rank[differs] as number) > (other[differs] as number);
}

/** An element's own style stands above the sheets', important declarations aside. */
function write(element: Element, claims: ReadonlyMap<string, Claim>): void {
  const { style } = element as HTMLElement;
  if (!style) return;
  for (const [property, { value, rank }] of claims) {
    const isOwn = style.getPropertyValue(property) !== '';
    if (!isOwn || (rank[0] === 1 && style.getPropertyPriority(property) !== 'important')) {
      style.setProperty(property, value);
    }
  }
}
