import { isOrganAlone, isYearAlone, namesReport } from './report-words.ts';

/** Longer words are a text, no heading. */
const LONGEST_HEADING = 60;
/** As many elements around a place are looked at. */
const LEVELS = 8;
const [ELEMENT, TEXT] = [1, 3];

/** What of the words above a place is looked for. */
export type WordsWanted =
  /** The nearest that are no links. */
  | 'heading'
  /** The nearest; the name of an organ may be a link as well. */
  | 'organ'
  /** The nearest that are no links and more than the name of an organ or a year: what all below is about. */
  | 'topic';

/**
 * What stands above the places of one document. Places that follow each other share what is above them: however long a
 * list is, each of its rows is looked at once.
 */
export type WordsAbove = Readonly<Record<WordsWanted, Map<Node, string | null>>>;

export function openWordsAbove(): WordsAbove {
  return { heading: new Map(), organ: new Map(), topic: new Map() };
}

/**
 * The words right above a place: before it, or before what it stands in. Where these are a text, nothing is above it; null
 * where there are none at all.
 */
export function wordsAbove(place: Element, wanted: WordsWanted, above: WordsAbove): string | null {
  let at: Element | null = place;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS; level++) {
    const found = wordsBefore(at, wanted, above[wanted]);
    if (found !== null) return found;
    at = at.parentElement;
  }
  return null;
}

/** Null where nothing but other rows stands before a node. */
function wordsBefore(node: Node, wanted: WordsWanted, known: Map<Node, string | null>): string | null {
  const passed: Node[] = [];
  let at: Node | null = node;
  let found: string | null = null;
  while (at && found === null && !known.has(at)) {
    passed.push(at);
    at = at.previousSibling;
    found = at && wordsOf(at, wanted);
  }
  found ??= (at && known.get(at)) ?? null;
  for (const each of passed) known.set(each, found);
  return found;
}

/** The words of a node, where they are of the kind that is wanted; a text is none, but ends the search. */
function wordsOf(node: Node, wanted: WordsWanted): string | null {
  if (node.nodeType === TEXT) return wantedOf(spoken(node.nodeValue), wanted);
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  if (/^(?:script|style|template|colgroup)$/.test(element.localName)) return null;
  const isLink = element.localName === 'a' || element.querySelector('a') !== null;
  if (isLink && wanted !== 'organ') return null;
  const words = spoken(element.textContent);
  if (words === null || (isLink && !isOrganAlone(words))) return null;
  return isHeadOfColumns(element, words) ? null : wantedOf(words, wanted);
}

function wantedOf(words: string | null, wanted: WordsWanted): string | null {
  if (words === null || words.length > LONGEST_HEADING) return words && '';
  return wanted === 'topic' && (isOrganAlone(words) || isYearAlone(words)) ? null : words;
}

/** Rows of a table may be headings of those below; what names its columns is none. */
function isHeadOfColumns({ localName }: Element, words: string): boolean {
  if (!/^(?:tr|thead)$/.test(localName)) return false;
  return !namesReport(words) && !isOrganAlone(words) && !isYearAlone(words);
}

/** Words without the marks around them; null where there are marks, numbers and dates alone. */
function spoken(text: string | null): string | null {
  const words = (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s:：、，|]+$/gu, '')
    .replace(/^附件 ?[\d一二三四五六七八九十]*$/, '');
  if (isYearAlone(words)) return words;
  return /\p{L}/u.test(words.replace(/\d+ ?[年月日号]/g, '')) ? words : null;
}

/** The cell of an earlier row that reaches down to this one. */
export function spanningCell(row: Element): Element | null {
  let before = row.localName === 'tr' ? row.previousElementSibling : null;
  for (let rows = 1; before && rows < MOST_ROWS; rows++, before = before.previousElementSibling) {
    const cell = before.firstElementChild;
    if (Number(cell?.getAttribute('rowspan')) > rows) return cell;
  }
  return null;
}

/** A unit has no more reports than this. */
const MOST_ROWS = 40;
