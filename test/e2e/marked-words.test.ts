import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { inBothBrowsers } from './harness.ts';
import { bubbleBox, bubbleText, hasBubble } from './inspector-probe.ts';
import { serialised } from './page-probe.ts';

const REPORT = 'ciqiu-2020';
const FIRST = '推送52条，占总量的11.8%';
const SECOND = '推送44条，占总量的10.1%';

/** The box of words on the page, brought to the middle of the window. */
function boxOf(page: Page, words: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate((wanted: string) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + wanted.length);
      texts.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return range.getClientRects()[0]?.toJSON();
    }
    throw new Error(`the page does not say ${wanted}`);
  }, words);
}

/** The place of words that the pointer goes to. */
async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { left, top, right, bottom } = await boxOf(page, words);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

const says = (page: Page, words: string) =>
  until(`the bubble says ${words}`, async () => (await bubbleText(page)).includes(words));

inBothBrowsers((stage) => {
  let page: Page;

  beforeEach(async () => {
    page = await stage().open(REPORT);
    await (await stage().audit(page)).close();
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await until('the marked cells are stops of the tab key', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.querySelector('[tabindex="0"]') !== null);
    });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await until('nothing is explained', async () => !(await hasBubble(page)));
  });

  afterEach(() => page.close());

  it('explain themselves under the pointer, the bubble beside them, and stay explained once clicked', async () => {
    const place = await middleOf(page, FIRST);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await says(page, '11.8%');
    const [words, bubble] = [await boxOf(page, FIRST), await bubbleBox(page)];
    expect(bubble.bottom <= words.top || bubble.top >= words.bottom).toBe(true);
    await page.mouse.move(1, 1);
    await until('the bubble goes', async () => !(await hasBubble(page)));
    await page.mouse.click(place.x, place.y);
    await says(page, '11.8%');
    await page.mouse.move(1, 1);
    await page.keyboard.press('Escape');
    await until('the bubble closes', async () => !(await hasBubble(page)));
  });

  it('are reached by the tab key, one after another by the arrows, and leave no trace', async () => {
    await until('the tab key comes to the words', async () => {
      await page.keyboard.press('Tab');
      return (await bubbleText(page)).includes('11.8%');
    });
    const isOfOne = await page.evaluate(
      (other: string) => document.activeElement?.textContent?.includes(other) ?? false,
      SECOND,
    );
    expect(isOfOne).toBe(true);
    await page.keyboard.press('ArrowRight');
    await says(page, '10.1%');
    await page.keyboard.press('Escape');
    await until('the bubble closes', async () => !(await hasBubble(page)));
    const popup = await stage().audit(page);
    await popup.click('[data-testid="toggle-marks"]');
    await until('the marks go', () => page.evaluate(() => document.querySelector('[data-gouji]') === null));
    await popup.close();
    expect(await serialised(page)).not.toContain('tabindex');
  });
}, {});
