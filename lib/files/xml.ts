import type { Pace } from './pace.ts';

/** An element of an XML part; names without their prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any document is nested: whoever writes more wants to exhaust a reader. */
const MOST_DEPTH = 400;
const MOST_ELEMENTS = 1_500_000;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** A part that is no XML, or one that is built to exhaust its reader. */
export class XmlFault extends Error {
  readonly kind: 'damaged' | 'hostile';

  constructor(kind: 'damaged' | 'hostile') {
    super(`XML: ${kind}`);
    this.kind = kind;
  }
}

const TAGS_BETWEEN = 2000;

/**
 * Reads the XML of an Office part; it can be put down between its steps. A reader of its own: browsers and Node parse alike then, and what Office never writes
 * and attackers do (a document type, entities of one's own) is refused instead of carried out. Throws an `XmlFault`.
 */
export function* parseXml(text: string): Generator<undefined, XmlElement> {
  const root: XmlElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open = [root];
  let count = 0;
  let tags = 0;
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<', at);
    const top = open.at(-1) as XmlElement;
    if (++tags % TAGS_BETWEEN === 0) yield;
    if (start !== at) top.children.push(decode(text.slice(at, start < 0 ? text.length : start)));
    if (start < 0) break;
    const end = endOfTag(text, start);
    const tag = text.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith('!') || tag.startsWith('?')) {
      if (tag.startsWith('![CDATA[')) top.children.push(tag.slice(8, -2));
      continue;
    }
    if (tag.startsWith('/')) {
      if (open.length === 1) throw new XmlFault('damaged');
      open.pop();
      continue;
    }
    if (++count > MOST_ELEMENTS || open.length > MOST_DEPTH) throw new XmlFault('hostile');
    const isEmpty = tag.endsWith('/');
    const element = elementOf(isEmpty ? tag.slice(0, -1) : tag);
    top.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const first = root.children.find((child) => typeof child !== 'string');
  if (!first || open.length > 1) throw new XmlFault('damaged');
  return first as XmlElement;
}

/** Reads the XML of a part and lets the page draw in between. Throws `Stopped` where the pace does. */
export async function parseAtPace(text: string, pace: Pace): Promise<XmlElement> {
  const steps = parseXml(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace.breathe();
  }
}

/** Where a tag, a comment or a CDATA section ends: at its `>`. */
function endOfTag(text: string, start: number): number {
  const close = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : null;
  if (close === null && /^<!/.test(text.slice(start, start + 2))) throw new XmlFault('hostile');
  let end = close === null ? text.indexOf('>', start) : text.indexOf(close, start);
  if (end < 0) throw new XmlFault('damaged');
  if (close !== null) return end + close.length - 1;
  // A `>` may stand in an attribute, though no Office program writes it.
  while (end >= 0 && hasOpenQuote(text, start, end)) end = text.indexOf('>', end + 1);
  if (end < 0) throw new XmlFault('damaged');
  return end;
}

const LONGEST_TAG = 100_000;

function hasOpenQuote(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_TAG) throw new XmlFault('hostile');
  let quote = '';
  for (let at = start; at < end; at++) {
    const mark = text[at] as string;
    if (quote === '' && (mark === '"' || mark === "'")) quote = mark;
    else if (mark === quote) quote = '';
  }
  return quote !== '';
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function elementOf(tag: string): XmlElement {
  const space = tag.search(/\s/);
  const name = localName(space < 0 ? tag : tag.slice(0, space));
  if (space < 0) return { name, attributes: NO_ATTRIBUTES, children: [] };
  const attributes = new Map<string, string>();
  for (const [, attribute = '', double, single] of tag.slice(space).matchAll(ATTRIBUTE))
    attributes.set(localName(attribute), decode(double ?? single ?? ''));
  return { name, attributes, children: [] };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner): inner is XmlElement => typeof inner !== 'string' && inner.name === name);
}

/** All child elements, of a name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (inner): inner is XmlElement => typeof inner !== 'string' && (name === undefined || inner.name === name),
  );
}

/** The value of a property: the attribute `val` of a child. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('val');
}

/** Whether a property is switched on: there, and not said to be off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = child(element, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '');
}

/** Whether the value of an attribute says yes. */
export function isYes(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value);
}
