import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { openExtensionPage } from '../../tools/driver/extension-page.ts';
import { alteredPage } from './altered-page.ts';
import { inBothBrowsers, inBrowsers, type Stage, testId } from './harness.ts';
import { bubbleText, outlinedTerms } from './inspector-probe.ts';
import { FINDING, openPanel, untilSaid, VERDICT } from './panel-page.ts';

const pages = {
  'broken.html': await alteredPage('jiaxing-port-2020', { 'review.litigationDirect.total': '8' }),
};

const isOpen = (popup: Popup) => popup.evaluate(() => true).catch(() => false);

/** Waits until the panel beside the page shows what a selector finds. */
const untilThere = (panel: Popup, selector: string) =>
  until(`${selector} is shown`, () =>
    panel.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false),
  );

/** Scrolled to the end: how far a row's name reaches beyond the narrowest one, and whether its words can be seen. */
const namesAtTheEnd = (panel: Page, box: string) =>
  panel.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (one) => one.scrollWidth > one.clientWidth,
    );
    return boxes.flatMap((one) => {
      one.scrollLeft = one.scrollWidth;
      const { left } = one.getBoundingClientRect();
      const names = [...one.querySelectorAll<HTMLElement>('tbody th[scope="row"]')];
      const reach = names.map((name) => name.getBoundingClientRect().right - left);
      return names.map((name, at) => {
        const words = document.createRange();
        words.selectNodeContents(name);
        const { left: start, right: end } = words.getBoundingClientRect();
        const isSeen = start >= left && end <= left + (reach[at] as number) + 1;
        return { name: name.textContent, over: (reach[at] as number) - Math.min(...reach), isSeen };
      });
    });
  }, box);

/** The panel that the popup's own button opens, with its findings. */
async function panelBeside(stage: Stage, page: Page): Promise<Popup> {
  const popup = await stage.audit(page);
  await popup.click(testId('open-panel'));
  const panel = await stage.browser.besidePanel();
  await untilThere(panel, FINDING);
  return panel;
}

inBothBrowsers((stage) => {
  it('the panel stands beside the page, and nothing shows through what it says of a cell', async () => {
    const page = await stage().open('broken.html');
    const panel = await panelBeside(stage(), page);
    await panel.click(testId('tab-tables'));
    await panel.click('[data-fact="requests.new.person"]');
    await untilThere(panel, testId('cell-relations'));
    expect(await panel.evaluate(seenThrough, testId('cell-what-if'))).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await panel.close();
    await page.close();
  });
}, pages);

inBrowsers(
  ['chromium'],
  (stage) => {
    // In Firefox the popup is gone before the driver has seen it.
    it('a click on the toolbar button leads to the panel that stands open, not to a copy of it', async () => {
      const page = await stage().open('broken.html');
      const panel = await panelBeside(stage(), page);
      const again = await stage().browser.clickToolbar(page);
      await until('the popup makes room', async () => !(await isOpen(again)));
      await until('the panel’s result has the focus', () =>
        panel.evaluate((verdict) => document.activeElement?.matches(verdict) ?? false, VERDICT),
      );
      await panel.close();
      await page.close();
    });

    it('on a page where the button was not clicked, says that a click would do', async () => {
      const page = await stage().open('broken.html');
      const { panel, place } = await openPanel(stage(), page);
      await panel.close();
      const other = await stage().browser.newPage();
      // Another origin: what was allowed for the first page is not for this one.
      await other.goto(stage().portal.address('broken.html').replace('127.0.0.1', 'localhost'));
      const tabId = await otherTab(page, place.origin);
      const follows = await openExtensionPage(stage().browser, { ...place, tabId }, 'sidepanel');
      await untilSaid(follows, VERDICT, '本页未核查');
      await follows.click(testId('audit-page'));
      await untilSaid(follows, '.explained', '点击工具栏按钮');
      expect(await follows.$eval(VERDICT, (verdict) => verdict.textContent)).toBe('本页未核查');
      await follows.close();
      await other.close();
      await page.close();
    });

    it('outlines the terms of a relation that is pointed at in the map, without scrolling', async () => {
      const page = await stage().open('broken.html');
      const { panel } = await openPanel(stage(), page);
      await panel.click(testId('tab-map'));
      await panel.waitForSelector('.map-mark');
      const scrolled = await page.evaluate(() => scrollY);
      await panel.hover('.map-mark[data-relation="balance:person"]');
      await until('its terms are outlined', async () => (await outlinedTerms(page)).count === 4);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      await panel.click('.map-mark[data-relation="review-total:litigationDirect"]');
      await until('the broken sum is explained', async () => (await bubbleText(page)).includes('≠ 8'));
      expect((await outlinedTerms(page)).tones).toEqual(['error']);
      await panel.close();
      await page.close();
    });

    it.each(['zh-CN', 'en'])('scrolled sideways, the names of rows leave the values theirs: %s', async (language) => {
      const page = await stage().open('broken.html');
      const { panel } = await openPanel(stage(), page);
      await panel.setViewport({ width: 400, height: 700 });
      const isIn = (lang: string) => panel.evaluate((wanted) => document.documentElement.lang === wanted, lang);
      if (!(await isIn(language))) await panel.click(testId('switch-language'));
      await until('the language is that', () => isIn(language));
      for (const [tab, box] of [
        ['tab-tables', '.table-box'],
        ['tab-map', '.map-box'],
      ] as const) {
        await panel.click(testId(tab));
        await panel.waitForSelector(`${box} th[scope="row"]`);
        const names = await namesAtTheEnd(panel, box);
        expect(names.length).toBeGreaterThan(20);
        expect(names.filter(({ over, isSeen }) => over > 2 || !isSeen)).toEqual([]);
      }
      if (language === 'en') await panel.click(testId('switch-language'));
      await panel.close();
      await page.close();
    });

    it.each([
      [400, 420],
      [200, 430],
    ])('a low panel scrolls as a whole, and nothing lies over anything: %i × %i', async (width, height) => {
      const page = await stage().open('broken.html');
      const { panel } = await openPanel(stage(), page);
      await panel.setViewport({ width, height });
      await panel.waitForFunction(
        (room) => innerHeight === room && document.documentElement.scrollHeight > room,
        {},
        height,
      );
      const [list, toolbar, last] = await panel.evaluate(() =>
        ['.scroll', '.toolbar', '.scroll .item:last-child'].map((selector) => {
          const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
          return { top: Math.max(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map((box) => box.bottom)) };
        }),
      );
      expect(last?.bottom).toBeLessThanOrEqual((list?.bottom ?? 0) + 1);
      expect(list?.bottom).toBeLessThanOrEqual((toolbar?.top ?? 0) + 1);
      await panel.close();
      await page.close();
    });

    it('names of rows do not show through what is said of a cell', async () => {
      const page = await stage().open('broken.html');
      const { panel } = await openPanel(stage(), page);
      await panel.setViewport({ width: 400, height: 700 });
      await panel.click(testId('tab-tables'));
      await panel.click('[data-fact="requests.new.person"]');
      await panel.waitForSelector(testId('cell-relations'));
      expect(await panel.evaluate(seenThrough, testId('cell-what-if'))).toEqual([]);
      await panel.close();
      await page.close();
    });
  },
  pages,
);

/** What of other things can be seen where a pane stands. */
function seenThrough(selector: string): (string | null | undefined)[] {
  const pane = document.querySelector(selector) as Element;
  const { left, top, right, bottom } = pane.getBoundingClientRect();
  const places = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.1, 0.4, 0.7, 0.9].map((y) => [x, y] as const));
  const seen = places.map(([x, y]) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)));
  return seen.filter((one) => !pane.contains(one)).map((one) => one?.textContent);
}

/** The tab that was opened last, which the extension may not look into. */
async function otherTab(page: Page, origin: string): Promise<number> {
  const worker = page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');
  const context = await worker?.worker();
  if (!context || !worker?.url().startsWith(origin)) throw new Error('the extension has no worker');
  return context.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } };
    return Math.max(...(await chrome.tabs.query({})).map(({ id }) => id));
  });
}
