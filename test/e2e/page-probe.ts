// Looks at a page before and after marks came, from inside the page.
import type { Frame, Page } from 'puppeteer-core';

interface Probe {
  goujiBoxes?: { element: Element; box: string }[];
}

/** Remembers where every element of the page stands. */
export function rememberBoxes(page: Page): Promise<void> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].join(' ');
    };
    const all = [...document.querySelectorAll('*')];
    (globalThis as Probe).goujiBoxes = all.map((element) => ({ element, box: boxOf(element) }));
  });
}

/** The elements that no longer stand where they were remembered; `count` tells how many were compared. */
export function compareBoxes(page: Page): Promise<{ count: number; moved: string[] }> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].join(' ');
    };
    const remembered = (globalThis as Probe).goujiBoxes ?? [];
    const moved = remembered.filter(({ element, box }) => boxOf(element) !== box);
    return { count: remembered.length, moved: moved.map(({ element }) => element.outerHTML.slice(0, 120)) };
  });
}

/** The page as it would be saved. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

export interface MarkedCell {
  state: string;
  text: string;
}

/** The cells that carry a mark, in document order. */
export function markedCells(page: Page): Promise<MarkedCell[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-gouji]')].map((cell) => ({
      state: cell.getAttribute('data-gouji') ?? '',
      text: (cell.textContent ?? '').trim(),
    })),
  );
}

/** The mark of one cell; null where it has none. */
export function markOf(page: Page | Frame, selector: string): Promise<string | null> {
  return page.$eval(selector, (cell) => cell.getAttribute('data-gouji'));
}

/** The texts of marked cells that none of the selectors finds. */
export function cellsMarkedBeyond(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate((known: string[]) => {
    const cells = new Set(known.map((selector) => document.querySelector(selector)));
    const others = [...document.querySelectorAll('[data-gouji]')].filter((cell) => !cells.has(cell));
    return others.map((cell) => cell.textContent ?? '');
  }, selectors);
}

/** Whether an element stands whole inside the window. */
export function isInView(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** What the explanation on the page says; empty where none is shown. */
export function explanation(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.textContent ?? '');
}
