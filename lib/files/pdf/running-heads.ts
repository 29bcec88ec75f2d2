import type { PageItems, PageLine } from './page-items.ts';
import { wordsOf } from './text-lines.ts';

/** Where heads and feet of pages stand, in parts of the page's height. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:第?[-—–－·.~\s]*\d{1,4}[-—–－·.~\s]*页?)(?:[/／共,，\s]*\d{1,4}[-—–－\s]*页?)?$/u;

/** Takes away what stands on the pages and not in the text: page numbers, and heads and feet that come again. */
export function withoutRunningHeads(pages: readonly PageItems[]): PageItems[] {
  const repeated = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(marginLines(page).map(keyOf))) repeated.set(key, (repeated.get(key) ?? 0) + 1);
  const isRunning = (line: PageLine) =>
    PAGE_NUMBER.test(wordsOf(line).trim()) || ((repeated.get(keyOf(line)) ?? 0) > 1 && pages.length > 2);
  return pages.map((page) => {
    const running = new Set(marginLines(page).filter(isRunning));
    return { ...page, items: page.items.filter((item) => item.kind === 'table' || !running.has(item)) };
  });
}

/** Lines above or below everything else of a page. */
function marginLines({ items, height }: PageItems): PageLine[] {
  return items.filter(
    (item): item is PageLine =>
      item.kind === 'line' && (item.bottom < MARGIN * height || item.top > (1 - MARGIN) * height),
  );
}

/** A line with any number for its numbers, at its height. */
function keyOf(line: PageLine): string {
  return `${Math.round(line.baseline / 6)} ${wordsOf(line).replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
