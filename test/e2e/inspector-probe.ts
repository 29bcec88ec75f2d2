// Looks at the bubble, its signs and the focus, from inside the page.
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../tools/driver/driver.ts';

/** What the bubble says, white space collapsed; empty where none is open. */
export function bubbleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const bubble = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble');
    return (bubble?.textContent ?? '').replace(/\s+/g, ' ');
  });
}

export function hasBubble(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('gouji-overlay') !== null);
}

export function bubbleBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate(() => {
    const bubble = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble') as Element;
    return bubble.getBoundingClientRect().toJSON();
  });
}

/** A click of the mouse on a control of the bubble, once that stands still: a bubble is moved after it is drawn. */
export async function clickControl(page: Page, selector: string): Promise<void> {
  let place = await controlPlace(page, selector);
  await until(`${selector} stands still`, async () => {
    const before = place;
    place = await controlPlace(page, selector);
    return before.x === place.x && before.y === place.y;
  });
  await page.mouse.click(place.x, place.y);
}

/** The middle of a control of the bubble, scrolled into view inside it, in the frame after the next. */
function controlPlace(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (wanted: string) => {
    const control = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(wanted) as Element;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}

/** Brings a cell to the middle of the window and moves the mouse there, from where no cell is. */
export async function pointAt(page: Page, selector: string, frame: Page | Frame = page): Promise<void> {
  await page.mouse.move(1, 1);
  await frame.$eval(selector, (cell) => cell.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await frame.hover(selector);
}

/** The class names of the bubble's control that has the focus; empty where none has it. */
export function focusedControl(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('gouji-overlay')?.shadowRoot?.activeElement?.className ?? '');
}

export function focusOn(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (cell) => document.activeElement === cell);
}

/** How many cells are outlined as terms, and in which tones. */
export function outlinedTerms(page: Page): Promise<{ count: number; tones: string[] }> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('[data-gouji-term]')];
    return {
      count: cells.length,
      tones: [...new Set(cells.map((cell) => cell.getAttribute('data-gouji-term') ?? ''))],
    };
  });
}

interface Corner {
  left: number;
  top: number;
}

/** How far each sign stands from the upper left corner of the nearest term; see `signDistances`. */
export async function signOffsets(page: Page, frame: Frame): Promise<number[]> {
  const corners = await frame.evaluate(() => {
    const cells = [...document.querySelectorAll('[data-gouji-term]')];
    return cells.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => ({ left, top }));
  });
  return signDistances(page, corners);
}

/**
 * How far each sign stands from the nearest of these places in the page, or in its frame where it has one, in pixels;
 * Infinity where no sign is drawn.
 */
export function signDistances(page: Page, corners: readonly Corner[]): Promise<number[]> {
  return page.evaluate((places: readonly Corner[]) => {
    const frame = document.querySelector('iframe');
    const style = frame && getComputedStyle(frame);
    const box = frame?.getBoundingClientRect();
    // A frame's own border and padding stand between its corner and its page.
    const x = frame && style && box ? box.left + frame.clientLeft + Number.parseFloat(style.paddingLeft) : 0;
    const y = frame && style && box ? box.top + frame.clientTop + Number.parseFloat(style.paddingTop) : 0;
    const signs = [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.sign') ?? [])];
    const offsets = signs.map((sign) => {
      const { left, top, width, height } = sign.getBoundingClientRect();
      // The sign is shifted by half its width and by 60 % of its height from the corner.
      const away = (place: Corner) => Math.hypot(place.left + x - left - width / 2, place.top + y - top - height * 0.6);
      return Math.min(...places.map(away));
    });
    return offsets.length > 0 ? offsets : [Number.POSITIVE_INFINITY];
  }, corners);
}

/** The sentence of the first finding that the bubble explains; null where it explains none. */
export function explainedMessage(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot;
    return root?.querySelector('.message')?.textContent ?? null;
  });
}

/** The first sum that the bubble shows. */
export function firstSum(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.equation')?.textContent ?? '',
  );
}

/** The outlined and the wrong cells that the bubble hides a part of. */
export function coveredCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bubble = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble') as Element;
    const { left, top, right, bottom } = bubble.getBoundingClientRect();
    const cells = [...document.querySelectorAll('[data-gouji-term], [data-gouji="error"], [data-gouji="suspect"]')];
    const isUnder = (cell: Element) => {
      const box = cell.getBoundingClientRect();
      return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    };
    return cells.filter(isUnder).map((cell) => cell.textContent ?? '');
  });
}
