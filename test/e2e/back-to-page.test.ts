import { expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { placeOf } from '../../tools/driver/extension-page.ts';
import { badgeText, inBothBrowsers, pageSource } from './harness.ts';
import { markedCells } from './page-probe.ts';

const REPORT = 'dalan-2020';
const KEPT = { 'cache-control': 'private, max-age=600' };
const notice = `<script>addEventListener('pageshow', (event) => { document.documentElement.dataset.persisted = String(event.persisted) })</script>`;
const pages = {
  'kept.html': { body: (await pageSource(REPORT)).replace('</body>', `${notice}</body>`), headers: KEPT },
  'next.html': { body: '<!doctype html><title>下一页</title><p>下一页</p>', headers: KEPT },
};

interface ToolbarApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

inBothBrowsers((stage) => {
  it('a page that comes back from the memory of the browser has its marks, and the toolbar its badge', async () => {
    const page = await stage().open('kept.html');
    const popup = await stage().audit(page);
    const { tabId } = await placeOf(popup);
    let badge = '';
    await until('the badge comes', async () => {
      badge = await badgeText(popup);
      return /^[1-9]/.test(badge);
    });
    const marks = await markedCells(page);
    await popup.close();
    await page.goto(stage().portal.address('next.html'));

    // The badge is asked for from the popup of another tab: that one touches nothing here.
    const other = await stage().open('next.html');
    const asking = await stage().audit(other);
    const shown = () =>
      asking.evaluate((id: number) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ToolbarApi | undefined>;
        return ((browser ?? chrome) as ToolbarApi).action.getBadgeText({ tabId: id });
      }, tabId);
    await until('the badge is gone with the page', async () => (await shown()) === '');
    // Puppeteer's own way back waits for a page that is loaded; this one is not.
    await page.evaluate(() => history.back());
    const isBack = () => page.evaluate(() => document.documentElement.dataset.persisted === 'true').catch(() => false);
    await until('the page is back from memory', isBack);
    await until('the badge is there again', async () => (await shown()) === badge);
    expect(await markedCells(page)).toEqual(marks);
    await asking.close();
    await other.close();
    await page.close();
  });
}, pages);
