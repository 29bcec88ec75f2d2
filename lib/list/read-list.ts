import { addressOf, asFrame, type FrameElement, openFrameElement } from '../page/frame-element.ts';
import type { SkippedFrame } from '../page/source.ts';
import { pagesOfList } from './list-pages.ts';
import { type ListLink, type ListSource, MOST_LINKS } from './list-source.ts';
import { isOrganAlone, isYearAlone, namesReport } from './report-words.ts';
import { openWordsAbove, spanningCell, type WordsAbove, wordsAbove } from './words-above.ts';

export interface ReadListOptions {
  /** The address of the page: a document that was parsed off-screen does not know it. */
  url: string;
  /** Reads a piece of HTML into a document of its own, in which nothing runs. */
  parseHtml: (html: string) => Document;
  openFrame?: (frame: FrameElement) => Document | string;
}

const MAX_FRAME_DEPTH = 3;
const LONGEST_ROW = 300;
/** No title of a report has half as many. */
const LONGEST_TITLE = 200;
/** Elements that only change how words look: some rows of a list have them, others not. */
const IS_INLINE = /^(?:a|b|em|font|i|s|small|span|strong|u)$/;
/** As many elements around a link tell lists apart. */
const PARENT_LEVELS = 4;
/** The record island of 大汉 jcms: an XML data set in the page, of which a script shows some. */
const RECORD = /<record>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/record>/g;

interface Reading extends ReadListOptions {
  links: ListLink[];
  pages: Set<string>;
  skipped: SkippedFrame[];
  /** The page says by its title that it is about reports. */
  isOfReports: boolean;
}

/** Reads the links of a page that speak of reports, with the rows that they stand in. */
export function readList(document: Document, options: ReadListOptions): ListSource {
  const reading: Reading = { ...options, links: [], pages: new Set(), skipped: [], isOfReports: isOfReports(document) };
  readDocument(reading, document, options.url, 0);
  const { links, pages, skipped } = reading;
  pages.delete(options.url);
  return {
    url: options.url,
    title: collapse(document.title).slice(0, LONGEST_TITLE),
    links,
    pages: [...pages],
    skipped,
  };
}

function isOfReports(document: Document): boolean {
  const titles = [document.title, ...[...document.querySelectorAll('h1')].map(({ textContent }) => textContent)];
  return titles.some((title) => namesReport(collapse(title)));
}

function readDocument(reading: Reading, document: Document, url: string, depth: number): void {
  const base = baseOf(document, url);
  readLinks(reading, document, base, null);
  readRecords(reading, document, base);
  for (const page of pagesOfList(document, base)) reading.pages.add(page);
  for (const frame of document.querySelectorAll<FrameElement>('iframe, frame, object, embed')) {
    if (asFrame(frame, frame.localName)) readFrame(reading, frame, base, depth);
  }
}

function readFrame(reading: Reading, frame: FrameElement, base: string, depth: number): void {
  const url = absolute(addressOf(frame), base);
  const inner = depth < MAX_FRAME_DEPTH ? (reading.openFrame ?? openFrameElement)(frame) : '内嵌层数过多';
  if (typeof inner === 'string') reading.skipped.push({ url, reason: inner });
  else readDocument(reading, inner, url, depth + 1);
}

/** Links of a document; of a record, which is a row by itself, with `parent` given. */
function readLinks({ links, isOfReports }: Reading, document: Document, base: string, parent: string | null): void {
  const above = openWordsAbove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (links.length > MOST_LINKS) return;
    const words = collapse(link.textContent).slice(0, LONGEST_TITLE);
    const title = collapse(link.getAttribute('title')).slice(0, LONGEST_TITLE);
    const isNamed = namesReport(title) || namesReport(words);
    if (!isNamed && !isOrganAlone(words) && !isYearAlone(words)) continue;
    if (link.closest('nav, header, footer')) continue;
    const row = parent === null ? rowOf(link) : document.body;
    const lead = leadOf(row, link, above);
    const heading = isNamed || parent !== null ? '' : headingOf({ link, row, words, lead, above, isOfReports });
    if (!isNamed && heading === '') continue;
    links.push({
      url: absolute(link.getAttribute('href') ?? '', base),
      words,
      title,
      row: collapse(row.textContent).slice(0, LONGEST_ROW),
      lead,
      heading,
      parent: parent ?? parentOf(link),
    });
  }
}

/** A record that a script has shown already is known; its link is one of the record's list. */
function readRecords(reading: Reading, document: Document, base: string): void {
  const shown = new Map(reading.links.map((link) => [link.url, link]));
  const isNew = ({ url }: ListLink) => {
    const known = shown.get(url);
    if (known) known.parent = 'record';
    return !known;
  };
  for (const { textContent } of document.querySelectorAll('script')) {
    for (const [, record = ''] of (textContent ?? '').matchAll(RECORD)) {
      if (reading.links.length > MOST_LINKS) return;
      const before = reading.links.length;
      readLinks(reading, reading.parseHtml(record), base, 'record');
      reading.links.push(...reading.links.splice(before).filter(isNew));
    }
  }
}

interface PlacedLink {
  link: Element;
  row: Element;
  words: string;
  lead: string;
  above: WordsAbove;
  isOfReports: boolean;
}

/**
 * The heading that makes a link one to a report. Names of organs are reports below one that names reports and their year;
 * years are reports where an organ leads them. The heading may leave it to what stands above it, or to the whole page,
 * to say that all this is about reports.
 */
function headingOf({ link, row, words, lead, above, isOfReports }: PlacedLink): string {
  const heading = wordsAbove(row, 'heading', above) ?? '';
  const isWhole = isOrganAlone(words) ? /20\d\d/.test(heading) : isOrganAlone(lead);
  if (!isWhole) return '';
  if (namesReport(heading)) return heading;
  if (isOrganAlone(words) && !isYearAlone(heading)) return '';
  const topic = wordsAbove(link, 'topic', above);
  const isTopic = topic === null ? isOfReports : namesReport(topic);
  return isTopic ? `${heading} ${topic ?? ''}`.trim() || words : '';
}

/** The row is the list item, or the largest element around the link that holds no other. */
function rowOf(link: Element): Element {
  const item = link.closest('li, tr');
  if (item && (item.textContent ?? '').length <= LONGEST_ROW) return item;
  let row = link;
  for (let at = link.parentElement; at; at = at.parentElement) {
    if (at.getElementsByTagName('a').item(1) || at.localName === 'body') break;
    row = at;
  }
  return row;
}

/** What the row begins with; the organ that stands right above, where its own beginning names none. */
function leadOf(row: Element, link: Element, above: WordsAbove): string {
  const own = beginningOf(row, link);
  if (isOrganAlone(own)) return own;
  const organs = [collapse(spanningCell(row)?.textContent ?? ''), wordsAbove(link, 'organ', above) ?? ''];
  return organs.find(isOrganAlone) ?? own;
}

function beginningOf(row: Element, link: Element): string {
  const [first] = row.children;
  const isBefore = first !== undefined && row !== link && !first.contains(link) && first.querySelector('a') === null;
  return isBefore ? collapse(first.textContent).slice(0, LONGEST_ROW) : '';
}

function parentOf(link: Element): string {
  const names: string[] = [];
  for (let at = link.parentElement; at && names.length < PARENT_LEVELS; at = at.parentElement) {
    if (!IS_INLINE.test(at.localName)) names.push(at.localName);
  }
  return names.join('<');
}

/** What nobody sees, and what turns the order of the words around it. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

function collapse(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return href ? absolute(href, url) : url;
}

function absolute(href: string, base: string): string {
  try {
    return new URL(href.trim(), base).href;
  } catch (error) {
    if (error instanceof TypeError) return href.trim();
    throw error;
  }
}
