import { isForScreen } from './media.ts';
import { openPresence, type Presence } from './selector-presence.ts';

/**
 * jsdom has no layout, so what a page hides, strikes out, raises, draws or lays out by class would be lost on the
 * command line. This writes the properties that say so from the page's own style sheets into the elements' style
 * attributes, as mail programs do.
 */
const GROUND = 'background-color';
const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'white-space',
  'content-visibility',
  'position',
  'left',
  'top',
  'right',
  'bottom',
  'height',
  'max-height',
  'width',
  'overflow',
  'clip',
  'clip-path',
  'color',
  '-webkit-text-fill-color',
  'font-size',
  'text-decoration',
  'text-decoration-line',
  'text-indent',
  'transform',
  'vertical-align',
  'background-image',
  GROUND,
];
/** What is printed in it shows on no ground but a darker one. */
const WHITE = /^(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/i;
const MAY_BE_WHITE = /white|#fff|255/i;
/** Colours and sizes stand in most rules: they are written only where some rule of the page hides or raises by them. */
const ONLY_IF: Readonly<Record<string, RegExp>> = {
  color: /^transparent|^rgba|^#(?:\w{4}|\w{8})$/,
  'font-size': /^0|^0?\.\d|relative/,
  'vertical-align': /^(?:super|text-top|[\d.])/,
  'text-decoration': /line-through/,
  'background-image': /url\(/,
};
/** What the sheets draw before and behind an element stands in its style under names of our own. */
const DRAWN = /::?(before|after)$/;

/** A declaration that wins or loses against others of the same property. */
interface Claim {
  value: string;
  rank: readonly number[];
}

/** Writes what the style sheets of a document say into its elements; `linked` are the texts of sheets by their links. */
export function applyStyleSheets(document: Document, linked: ReadonlyMap<Element, string> = new Map()): void {
  for (const root of rootsOf(document)) applyTo(root, linked);
}

/** The document and the open shadow roots in it: each has sheets of its own. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...hosts.flatMap(rootsOf)];
}

function applyTo(root: Document | ShadowRoot, linked: ReadonlyMap<Element, string>): void {
  const claims = new Map<Element, Map<string, Claim>>();
  const presence = openPresence(root);
  let order = 0;
  for (const element of root.querySelectorAll<HTMLStyleElement>('style, link[rel~=stylesheet]')) {
    const text = linked.get(element);
    const sheet = text === undefined ? element.sheet : parseSheet(element.ownerDocument, text);
    if (!sheet || !isForScreen(element.getAttribute('media') ?? '')) continue;
    for (const rule of styleRules(sheet.cssRules)) claim(root, rule, order++, claims, presence);
  }
  hideWhiteInk(root, claims);
  const idle = Object.keys(ONLY_IF).filter((property) => !isNeeded(property, claims));
  for (const [element, own] of claims) {
    for (const property of [...idle, GROUND]) own.delete(property);
    write(element, own);
  }
}

/**
 * Words in white ink beside others in the same cell, on a ground that nothing darkens: a person does not see them. Of a
 * cell that is white as a whole a sheet that we do not have may give the ground.
 */
function hideWhiteInk(root: Document | ShadowRoot, claims: Map<Element, Map<string, Claim>>): void {
  const said = (element: Element, property: string) =>
    (element as HTMLElement).style?.getPropertyValue(property) || claims.get(element)?.get(property)?.value || '';
  const isWhite = (element: Element) => WHITE.test(said(element, 'color') || (element.getAttribute('color') ?? ''));
  // Reading a style costs more than looking at its letters, and most elements of a page from Word have one.
  const inks = [...root.querySelectorAll('td [style*=color], td [color]')].filter((element) =>
    MAY_BE_WHITE.test(element.getAttribute('style') ?? 'white'),
  );
  for (const [element, own] of claims) if (WHITE.test(own.get('color')?.value ?? '')) inks.push(element);
  for (const ink of new Set(inks.filter(isWhite))) {
    const cell = ink.parentElement?.closest('td');
    if (!cell || cell.textContent?.trim() === ink.textContent?.trim() || !isOnWhite(ink, said)) continue;
    const own = claims.get(ink) ?? new Map<string, Claim>();
    claims.set(ink, own.set('color', { value: 'transparent', rank: [1] }));
  }
}

function isOnWhite(ink: Element, said: (element: Element, property: string) => string): boolean {
  for (let at: Element | null = ink; at; at = at.parentElement) {
    const image = said(at, 'background-image');
    if ((image !== '' && image !== 'none') || at.hasAttribute('background')) return false;
    const ground = said(at, GROUND) || (at.getAttribute('bgcolor') ?? '');
    if (ground !== '' && !/^(?:transparent|inherit|initial|unset)$/i.test(ground)) return WHITE.test(ground);
  }
  return true;
}

function isNeeded(property: string, claims: ReadonlyMap<Element, ReadonlyMap<string, Claim>>): boolean {
  const needs = ONLY_IF[property] as RegExp;
  return [...claims.values()].some((own) =>
    [own.get(property), own.get('position')].some((claim) => claim !== undefined && needs.test(claim.value)),
  );
}

function parseSheet(document: Document, text: string): CSSStyleSheet | null {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  const { sheet } = style;
  style.remove();
  return sheet;
}

/** A rule of a sheet, with the selector that it has inside other rules. */
interface FlatRule {
  selector: string;
  style: CSSStyleDeclaration;
  /** Rules in a layer stand below all others. */
  isLayered: boolean;
}

/** Style rules that count on a screen, those in conditions that hold included. */
function* styleRules(rules: CSSRuleList, outer = '', isLayered = false): Generator<FlatRule> {
  for (const rule of rules as unknown as Iterable<CSSStyleRule & CSSMediaRule>) {
    let selector = outer;
    if (rule.selectorText !== undefined) {
      const of = `:is(${outer})`;
      const own = rule.selectorText;
      selector = outer === '' ? own : own.includes('&') ? own.replaceAll('&', of) : `${of} ${own}`;
      yield { selector, style: rule.style, isLayered };
    } else if (!isForScreen(rule.media?.mediaText ?? '')) continue;
    const isLayer = rule.constructor.name === 'CSSLayerBlockRule';
    if (rule.cssRules?.length) yield* styleRules(rule.cssRules, selector, isLayered || isLayer);
  }
}

function claim(
  root: Document | ShadowRoot,
  { selector: list, style, isLayered }: FlatRule,
  order: number,
  claims: Map<Element, Map<string, Claim>>,
  presence: Presence,
): void {
  const said = new Map<string, string>();
  for (const property of PROPERTIES) said.set(property, style.getPropertyValue(property));
  const drawn = style.getPropertyValue('content');
  for (const selector of selectorsOf(list)) {
    const place = DRAWN.exec(selector)?.[1];
    const values = place ? drawnValues(place, drawn, style) : said;
    const chosen = selector.replace(DRAWN, '') || '*';
    if (![...values.values()].some((value) => value !== '') || !presence.mayMatch(chosen)) continue;
    for (const element of matches(root, chosen)) {
      const own = claims.get(element) ?? new Map<string, Claim>();
      claims.set(element, own);
      for (const [property, value] of values) {
        if (value === '') continue;
        const isImportant = style.getPropertyPriority(place ? 'content' : property) === 'important';
        const rank = [isImportant ? 1 : 0, isLayered ? 0 : 1, ...specificity(selector), order];
        const known = own.get(property);
        if (!known || isAbove(rank, known.rank)) own.set(property, { value, rank });
      }
    }
  }
}

/** What a rule draws; nothing where it hides what it draws, as old tricks against floating boxes do. */
function drawnValues(place: string, content: string, style: CSSStyleDeclaration): Map<string, string> {
  const is = (property: string, value: RegExp) => value.test(style.getPropertyValue(property));
  const isHidden =
    is('display', /^none/) || is('visibility', /^hidden/) || is('opacity', /^0$/) || is('font-size', /^0/);
  return new Map([[`--gouji-${place}`, isHidden ? 'none' : content]]);
}

/** The selectors of a list; a comma inside brackets parts none. */
function selectorsOf(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function matches(root: Document | ShadowRoot, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
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
