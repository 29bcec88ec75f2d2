import { childrenOf, type XmlElement } from '../xml.ts';
import { contentOf } from './paragraph-words.ts';

/** The page that a paragraph, a cell or a table begins on, from 1; null where the file does not say. */
export type PageOf = (element: XmlElement) => number | null;

/** How far the pages have been counted. */
interface Count {
  page: number;
  /** Words in a row of a table stand at least here. */
  floor: number;
  /** The last mark was a break that a person made: the one that Word notes behind it is the same break. */
  isBroken: boolean;
  hasNotes: boolean;
  pages: Map<XmlElement, number>;
  /** What begins where the next words are printed. */
  waiting: XmlElement[];
}

/** What is not printed in its place in the text. */
const ASIDE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'drawing', 'pict', 'object', 'Fallback']);
const PLACES: ReadonlySet<string> = new Set(['p', 'tc', 'tbl']);

/**
 * The pages as Word has printed them last: it notes where each began. It has no place for the note where blank cells
 * alone open a page; so the notes do not hold where they come to another number of pages than the file itself names.
 * Other programs write none, and then nothing is known.
 */
export function printedPages(body: XmlElement, named: number | null): PageOf {
  const count: Count = { page: 1, floor: 1, isBroken: false, hasNotes: false, pages: new Map(), waiting: [] };
  countIn(count, body);
  settle(count);
  const isSure = count.hasNotes && (named === null || count.page === named);
  return (element) => (isSure ? (count.pages.get(element) ?? null) : null);
}

function countIn(count: Count, element: XmlElement): void {
  const { name, attributes } = element;
  if (ASIDE.has(name)) return;
  if (name === 'lastRenderedPageBreak') noteBreak(count);
  else if (name === 'br' && attributes.get('type') === 'page') breakPage(count);
  else if (name === 't') sayWords(count, element);
  else if (name === 'tr') countRow(count, element);
  else {
    if (PLACES.has(name)) count.waiting.push(element);
    for (const inner of childrenOf(element)) countIn(count, inner);
  }
}

function noteBreak(count: Count): void {
  count.hasNotes = true;
  if (count.isBroken) count.isBroken = false;
  else count.page++;
}

function breakPage(count: Count): void {
  count.page++;
  count.isBroken = true;
}

function sayWords(count: Count, { children }: XmlElement): void {
  if (children.length === 0) return;
  count.page = Math.max(count.page, count.floor);
  count.isBroken = false;
  settle(count);
}

function settle({ waiting, pages, page }: Count): void {
  for (const element of waiting.splice(0)) pages.set(element, page);
}

/**
 * The cells of a row begin together, though Word may note the new page in the first alone that has words. The next row
 * begins where the longest of them ends.
 */
function countRow(count: Count, row: XmlElement): void {
  const { page: first, floor } = count;
  const blank: XmlElement[] = [];
  let end = first;
  let begin: number | null = null;
  for (const cell of cellsOf(row)) {
    count.page = first;
    count.floor = Math.max(floor, begin ?? first);
    countIn(count, cell);
    const page = count.pages.get(cell);
    if (page === undefined) blank.push(...count.waiting.splice(count.waiting.indexOf(cell)));
    else begin ??= page;
    end = Math.max(end, count.page);
  }
  for (const element of blank) count.pages.set(element, begin ?? first);
  count.page = end;
  count.floor = floor;
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row).flatMap((each) => {
    if (each.name === 'tc') return [each];
    return ASIDE.has(each.name) ? [] : cellsOf(contentOf(each) ?? each);
  });
}
