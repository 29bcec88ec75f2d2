import { JSDOM, VirtualConsole } from 'jsdom';

const URL_OF_PAGES = 'http://www.example.gov.cn/report.html';

/** A document parsed as the HTML standard says; style errors of the page stay out of the test output. */
export function parseDocument(html: string, url = URL_OF_PAGES): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

let parser: DOMParser | null = null;

/** The same without a window, which is most of the cost: styles are not read, and frames have no documents. */
export function parseInert(html: string): Document {
  parser ??= new new JSDOM('', { url: URL_OF_PAGES }).window.DOMParser();
  return parser.parseFromString(html, 'text/html');
}

/** The first table of a piece of HTML. */
export function parseTable(html: string): HTMLTableElement {
  return parseInert(html).querySelector('table') as HTMLTableElement;
}
