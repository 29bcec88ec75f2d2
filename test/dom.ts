import { JSDOM, VirtualConsole } from 'jsdom';

/** A document parsed as the HTML standard says; style errors of the page stay out of the test output. */
export function parseDocument(html: string, url = 'http://www.example.gov.cn/report.html'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The first table of a piece of HTML. */
export function parseTable(html: string): HTMLTableElement {
  return parseDocument(html).querySelector('table') as HTMLTableElement;
}
