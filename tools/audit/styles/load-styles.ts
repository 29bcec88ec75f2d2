/** Texts of linked style sheets by their links, and the addresses of those that could not be read. */
export interface LinkedStyles {
  texts: Map<Element, string>;
  unread: string[];
}

/** More are a mistake; a portal has about five. */
const MOST_SHEETS = 20;
/** Words that stand in the tables of a report; the style of other pages is nobody's matter. */
const REPORT = /自然人|[结結][转轉]|行政[许許]可|尚未[审審][结結]/;

/**
 * Loads the style sheets that a document with a report links to, from its own origin only: what they hide is not shown.
 * `load` gives the text of an address.
 */
export async function loadStyles(document: Document, load: (url: URL) => Promise<string>): Promise<LinkedStyles> {
  const styles: LinkedStyles = { texts: new Map(), unread: [] };
  if (!REPORT.test(document.documentElement?.textContent ?? '')) return styles;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]')];
  for (const [i, link] of links.entries()) {
    if (/\balternate\b/i.test(link.rel)) continue;
    const url = URL.parse(link.href);
    const isOwn = url?.origin === new URL(document.URL).origin && url.protocol === new URL(document.URL).protocol;
    const text = url && isOwn && i < MOST_SHEETS ? await textOf(url, load) : null;
    if (text === null || /@import/.test(text)) styles.unread.push(link.href);
    if (text !== null) styles.texts.set(link, text);
  }
  return styles;
}

/** A sheet that is not there is one that the page does without, in a browser too, but nobody knows: null. */
async function textOf(url: URL, load: (url: URL) => Promise<string>): Promise<string | null> {
  try {
    return await load(url);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
