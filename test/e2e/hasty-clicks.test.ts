import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { readPopup, untilReady } from '../../tools/driver/popup-state.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { auditedDocument, badgeText, inBothBrowsers, inBrowsers, type Stage, testId } from './harness.ts';
import { bubbleText, hasBubble, pointAt } from './inspector-probe.ts';
import { openPanel, statusOf } from './panel-page.ts';

const REPORT = 'jiaxing-port-2020';
const WRONG = 'requests.granted.person';
const wrong = await selectorOf(REPORT, WRONG);
/** 59 was typed as 95. */
const pages = { 'broken.html': await alteredPage(REPORT, { [WRONG]: '95' }) };

/** The mark of the wrong cell, and whether it can be seen: its looks are a style sheet of their own. */
const untilMarked = (page: Page) =>
  until('the cell is marked and the mark can be seen', () =>
    page.$eval(
      wrong,
      (cell) => cell.getAttribute('data-gouji') === 'error' && getComputedStyle(cell).outlineStyle !== 'none',
    ),
  );

/** A pointer that does not rest is on its way elsewhere: to point again at once would never let it. */
const RESTS_MS = 2_000;

/** The marked cell explains itself to the pointer. */
async function expectExplained(page: Page): Promise<void> {
  await page.bringToFront();
  let pointed = Number.NEGATIVE_INFINITY;
  await until('the bubble explains the cell', async () => {
    if ((await bubbleText(page)).includes('95 ≠ 59')) return true;
    if (performance.now() - pointed < RESTS_MS || (await hasBubble(page))) return false;
    await pointAt(page, wrong);
    pointed = performance.now();
    return false;
  });
}

/** How often the page of an open popup was judged. */
const auditsOf = (popup: Popup) =>
  popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', TabsApi | undefined>;
    const { tabs } = (browser ?? chrome) as TabsApi;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return (await tabs.sendMessage(tab?.id ?? -1, { gouji: { ask: 'status' } }, { frameId: 0 })).answer.status.audit;
  });

interface TabsApi {
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, to: object): Promise<{ answer: { status: { audit: number } } }>;
  };
}

/** Closes as soon as it is drawn: it has begun to look at the page, and no more. */
async function closeWhenDrawn(stage: Stage, page: Page): Promise<void> {
  const popup = await stage.browser.clickToolbar(page);
  await until('the popup is drawn', () => popup.evaluate(() => document.querySelector('[data-state]') !== null));
  await popup.close();
}

/** Every other popup is closed before it may have done anything at all. */
async function clickTenTimes(stage: Stage, page: Page): Promise<void> {
  for (let click = 0; click < 5; click++) {
    await closeWhenDrawn(stage, page);
    await (await stage.browser.clickToolbar(page)).close();
  }
}

inBothBrowsers((stage) => {
  it('a popup that closes at once: marks, looks, badge and explanations come all the same', async () => {
    const page = await stage().open('broken.html');
    await closeWhenDrawn(stage(), page);
    await untilMarked(page);
    await expectExplained(page);
    const popup = await stage().audit(page);
    await until('the badge comes', async () => /^[1-9]/.test(await badgeText(popup)));
    expect(await auditsOf(popup)).toBe(1);
    await popup.close();
    await page.close();
  });

  it('ten clicks in a row: the page is judged once, and nothing is lost', async () => {
    const page = await stage().open('broken.html');
    await clickTenTimes(stage(), page);
    await untilMarked(page);
    const popup = await stage().audit(page);
    expect((await readPopup(popup)).findings.map(({ rule }) => rule)).toContain('row-total');
    expect(await auditsOf(popup)).toBe(1);
    await popup.close();
    await expectExplained(page);
    await page.close();
  });

  it('ten clicks in a row after the page has changed: judged anew once, by whoever is there', async () => {
    const page = await stage().open('broken.html');
    await (await stage().audit(page)).close();
    await page.$eval(wrong, (cell) => cell.replaceChildren('59'));
    await clickTenTimes(stage(), page);
    const popup = await stage().audit(page);
    expect((await readPopup(popup)).findings.map(({ rule }) => rule)).not.toContain('row-total');
    expect(await auditsOf(popup)).toBe(2);
    await popup.close();
    expect(await page.$eval(wrong, (cell) => cell.getAttribute('data-gouji'))).not.toBe('error');
    await page.close();
  });

  it('a finding that was asked for by a popup that closed in the same moment is explained', async () => {
    const page = await stage().open('broken.html');
    const popup = await stage().audit(page);
    await popup.click(testId('next-finding'));
    await popup.close();
    await until('the bubble is there', () => hasBubble(page));
    await page.close();
  });
}, pages);

inBrowsers(
  ['chromium'],
  (stage) => {
    it('a click and the panel beside it ask at the same moment: both have the new result', async () => {
      const page = await stage().open('broken.html');
      const { panel, place } = await openPanel(stage(), page);
      await page.$eval(wrong, (cell) => cell.replaceChildren('59'));
      // Found before: the popup may be so quick that the panel has its result, and no button, before the driver looks.
      const button = await panel.waitForSelector(testId('audit-again'));
      const [popup] = await Promise.all([
        stage().browser.clickToolbar(page),
        button?.evaluate((again) => (again as HTMLElement).click()),
      ]);
      await untilReady(popup);
      expect((await readPopup(popup)).findings.map(({ rule }) => rule)).not.toContain('row-total');
      await until('the panel has the new result', () =>
        panel.evaluate((id) => document.querySelector(id) === null, testId('audit-again')),
      );
      expect(await panel.evaluate(() => document.body.textContent)).not.toContain('95 ≠ 59');
      expect((await statusOf(panel, place)).audit).toBeLessThanOrEqual(3);
      await popup.close();
      await panel.close();
      expect((await auditedDocument(stage(), page)).reports).toHaveLength(1);
      await page.close();
    });
  },
  pages,
);
