import { JSDOM } from 'jsdom';
import { expectedDocument, pageSource } from './harness.ts';

/** Where a fact of a report page stands. */
export async function selectorOf(name: string, fact: string): Promise<string> {
  const [report] = (await expectedDocument(name)).reports;
  const place = report?.facts[fact]?.at;
  if (!place) throw new Error(`${name} has no fact ${fact}`);
  return place.selector;
}

/** A report page with other numbers in some of its cells. */
export async function alteredPage(name: string, changes: Record<string, string>): Promise<string> {
  const dom = new JSDOM(await pageSource(name));
  for (const [fact, text] of Object.entries(changes)) {
    const cell = dom.window.document.querySelector(await selectorOf(name, fact));
    if (!cell) throw new Error(`the cell of ${fact} was not found`);
    cell.textContent = text;
  }
  return dom.serialize();
}
