import { expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { openExtensionPage } from '../../tools/driver/extension-page.ts';
import { untilReady } from '../../tools/driver/popup-state.ts';
import { alteredPage } from './altered-page.ts';
import { faultsOf, onPage, type Surface } from './axe-faults.ts';
import { inBothBrowsers, inBrowsers, testId } from './harness.ts';
import { openPanel } from './panel-page.ts';

const pages = {
  'broken.html': await alteredPage('jiaxing-port-2020', {
    'requests.handled.total': '96',
    'review.litigationDirect.total': '8',
  }),
  'list.html': `<title>list</title><ul>${['dalan-2020', 'broken', 'none'].map((name, i) => `<li><a href="/${name}.html">第${i}镇2020年信息公开年报</a></li>`).join('')}</ul>`,
  'notice.html': '<!doctype html><html lang="zh-CN"><title>通知</title><p>关于防汛工作的通知</p></html>',
};

async function isThere(surface: Surface, selector: string): Promise<void> {
  const find = (wanted: string) => document.querySelector(wanted) !== null;
  await until(`${selector} is shown`, () => surface.evaluate(find, selector));
}

/** Runs a check in zh-CN and in en. */
async function inBothLanguages(surface: Surface, check: () => Promise<void>): Promise<void> {
  for (const next of ['en', 'zh-CN']) {
    await check();
    await surface.click(testId('switch-language'));
    await until('the language changes', () =>
      surface.evaluate((wanted: string) => document.documentElement.lang === wanted, next),
    );
  }
}

inBothBrowsers((stage) => {
  it('nothing is wrong with the page of a list', async () => {
    const page = await stage().open('list.html');
    const popup = await stage().browser.clickToolbar(page);
    await isThere(popup, testId('list-offer'));
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click(testId('list-offer'));
    const tab = await stage().browser.extensionTab('list');
    await isThere(tab, testId('start'));
    await tab.click(testId('start'));
    await isThere(tab, '[data-phase="finished"]');
    await tab.click(testId('see-findings'));
    await inBothLanguages(tab, async () => {
      await isThere(tab, testId('details'));
      expect(await faultsOf(tab)).toEqual([]);
    });
    await tab.close();
    await page.close();
  });

  it('nothing is wrong with the popup, its menu and its details', async () => {
    const page = await stage().open('broken.html');
    const popup = await stage().audit(page);
    await inBothLanguages(popup, async () => {
      await untilReady(popup);
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click(testId('export'));
      await isThere(popup, testId('export-json'));
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click(testId('export'));
      await popup.click(testId('details'));
      await isThere(popup, testId('what-if'));
      await popup.click(testId('what-if'));
      await isThere(popup, `${testId('supposed')}[data-state="known"]`);
      await popup.click(testId('dismiss-finding'));
      await isThere(popup, testId('dismiss-reason'));
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click(testId('details'));
      await popup.click(testId('open-letter'));
      await isThere(popup, testId('picture-1'));
      await popup.click(testId('picture-1'));
      await isThere(popup, `${testId('picture')} canvas`);
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click(testId('close-letter'));
      await popup.click(testId('count-held'));
      await isThere(popup, testId('relation-list'));
      expect(await faultsOf(popup)).toEqual([]);
      await popup.click(testId('back-to-findings'));
    });
    await popup.close();
    await page.close();
  });

  it('nothing is wrong with the popup where there is no report, and where it may not run', async () => {
    const page = await stage().open('notice.html');
    const empty = await stage().audit(page);
    expect(await faultsOf(empty)).toEqual([]);
    await empty.close();
    await page.close();
    const refused = await stage().browser.clickOnBrowserPage();
    await untilReady(refused);
    expect(await faultsOf(refused)).toEqual([]);
    await refused.close();
  });
}, pages);

inBrowsers(
  ['chromium'],
  (stage) => {
    it('nothing is wrong with the panel in any of its states', async () => {
      const page = await stage().open('broken.html');
      const { panel } = await openPanel(stage(), page);
      await panel.setViewport({ width: 320, height: 800 });
      const surface = onPage(panel);
      await inBothLanguages(surface, async () => {
        expect(await faultsOf(surface), 'list').toEqual([]);
        await panel.click(testId('filter-error'));
        await panel.select(testId('filter-class'), 'narrative-mismatch');
        await isThere(surface, testId('filter-state'));
        expect(await faultsOf(surface), 'none match').toEqual([]);
        await panel.click(testId('reset-filter'));
        await panel.click(`${testId('finding')}[data-rule="review-total"]`);
        await isThere(surface, testId('what-if'));
        await panel.click(testId('what-if'));
        await isThere(surface, `${testId('supposed')}[data-state="known"]`);
        await panel.click(testId('dismiss-finding'));
        await isThere(surface, testId('dismiss-reason'));
        await panel.click(testId('confirm-dismiss'));
        await isThere(surface, '.field-fault');
        expect(await faultsOf(surface), 'details').toEqual([]);
        await panel.type(testId('dismiss-reason'), '口径说明');
        await panel.click(testId('confirm-dismiss'));
        await isThere(surface, '.finding[data-dismissed]');
        expect(await faultsOf(surface), 'set aside').toEqual([]);
        await isThere(surface, testId('restore-finding'));
        await panel.click(testId('restore-finding'));
        await panel.waitForFunction(() => !document.querySelector('.finding[data-dismissed]'));
        await isThere(surface, '.announcement .confirmation');
        await panel.click(testId('export'));
        await isThere(surface, testId('export-json'));
        expect(await faultsOf(surface), 'exports').toEqual([]);
        await panel.click(testId('export'));
        await panel.click(testId('tab-tables'));
        await panel.click('[data-gouji-state="error"] > button');
        await panel.type(testId('presumed-cell'), '1');
        await isThere(surface, `${testId('supposed')}[data-state="known"]`);
        expect(await faultsOf(surface), 'tables').toEqual([]);
        await panel.click(testId('clear-what-if'));
        await panel.click(testId('tab-map'));
        await isThere(surface, testId('relation-map'));
        await panel.hover('.map-mark[data-verdict="broken"]');
        await isThere(surface, testId('pointed-relation'));
        expect(await faultsOf(surface), 'map').toEqual([]);
        await panel.click(testId('count-held'));
        await isThere(surface, `${testId('relations-held')}[aria-pressed="true"]`);
        expect(await faultsOf(surface), 'relations').toEqual([]);
        await panel.click(testId('tab-findings'));
        await panel.click(testId('details'));
        await isThere(surface, testId('settle-told'));
        await panel.click(testId('settle-told'));
        await isThere(surface, '.finding[data-handled]');
        expect(await faultsOf(surface), 'told').toEqual([]);
        await panel.click(testId('restore-finding'));
        await panel.waitForFunction(() => !document.querySelector('.finding[data-handled]'));
        await panel.click(testId('details'));
      });
      await page.goto(stage().portal.address('notice.html'));
      await isThere(surface, testId('audit-page'));
      expect(await faultsOf(surface), 'not checked').toEqual([]);
      await panel.close();
      await page.close();
    }, 180_000);

    it('nothing is wrong with the pages of the report, the options and the rules', async () => {
      const page = await stage().open('broken.html');
      const { panel, place } = await openPanel(stage(), page);
      await inBothLanguages(onPage(panel), async () => {
        for (const name of ['report', 'options', 'rules'] as const) {
          const opened = await openExtensionPage(stage().browser, place, name);
          await opened.waitForSelector('main.page, [data-state="ready"]');
          expect(await faultsOf(onPage(opened)), name).toEqual([]);
          await opened.close();
        }
        await panel.bringToFront();
      });
      await panel.close();
      await page.close();
    }, 180_000);
  },
  pages,
);
