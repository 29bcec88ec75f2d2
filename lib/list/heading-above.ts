/** Longer words are a text, no heading. */
const LONGEST_HEADING = 60;
/** As many elements around a row, and as many before each of them, are looked at. */
const LEVELS = 4;
const MOST_BEFORE = 300;

/** What stands above the rows of a page; rows that follow each other share it, so that each is looked up once. */
export type Headings = Map<Element, string>;

/**
 * The words right above the list that a row stands in: the nearest thing before it that has words and no links. Where
 * that is a text or there is nothing, the list has no heading.
 */
export function headingAbove(row: Element, known: Headings): string {
  let at: Element | null = row;
  for (let level = 0; at && at.localName !== 'body' && level < LEVELS; level++) {
    const found = headingBefore(at, known);
    if (found !== null) return found;
    at = at.parentElement;
  }
  return '';
}

/** Null where nothing but other rows stands before an element. */
function headingBefore(element: Element, known: Headings): string | null {
  let before = element.previousElementSibling;
  for (let steps = 0; before && steps < MOST_BEFORE; steps++) {
    const words = known.get(before) ?? wordsWithoutLinks(before);
    if (words !== null) {
      known.set(element, words);
      return words;
    }
    before = before.previousElementSibling;
  }
  return null;
}

function wordsWithoutLinks(element: Element): string | null {
  if (
    /^(?:script|style|template)$/.test(element.localName) ||
    element.querySelector('a') ||
    element.localName === 'a'
  ) {
    return null;
  }
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return words.length <= LONGEST_HEADING ? words : '';
}
