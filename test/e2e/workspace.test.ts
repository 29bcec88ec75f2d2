import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { type ExtensionPlace, openExtensionPage } from '../../tools/driver/extension-page.ts';
import { readPopup } from '../../tools/driver/popup-state.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { badgeText, copyDocument, inBothBrowsers, inBrowsers, testId } from './harness.ts';
import { explanation, markOf, serialised } from './page-probe.ts';
import { FINDING, openPanel, setFirstAside, statusOf, tabTo, untilSaid, VERDICT } from './panel-page.ts';

const REPORT = 'jiaxing-port-2020';
const HANDLED = 'requests.handled.total';
const handledCell = await selectorOf(REPORT, HANDLED);

/** Two wrong cells: one breaks three sums and has one repair, the other one sum with several repairs. */
const BROKEN = await alteredPage(REPORT, { [HANDLED]: '96', 'review.litigationDirect.total': '8' });
const pages = { 'broken.html': BROKEN };

const SUM_ERROR = `${FINDING}[data-severity="error"]:not([data-rule="review-total"])`;
const REVIEW_ERROR = `${FINDING}[data-rule="review-total"]`;

const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

inBrowsers(
  ['chromium'],
  (stage) => {
    let page: Page;
    let panel: Page;
    let place: ExtensionPlace;

    beforeEach(async () => {
      page = await stage().open('broken.html');
      ({ panel, place } = await openPanel(stage(), page));
    });

    afterEach(async () => {
      await panel.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
        ).chrome.storage.local.clear(),
      );
      await panel.close();
      await page.close();
    });

    it('does the whole of the work by keyboard alone', async () => {
      const { keyboard } = panel;
      await stage().clipboard.clear();
      await panel.bringToFront();
      // The list takes keys from the frame after the one in which it is drawn.
      await until('the first key enters the list', async () => {
        if (!(await isFocused(panel, FINDING))) await keyboard.press('ArrowDown');
        return isFocused(panel, FINDING);
      });
      expect(await isFocused(panel, SUM_ERROR)).toBe(true);
      await keyboard.press('Enter');
      await until('the cell is explained on the page', async () => (await explanation(page)).includes('96'));
      await untilSaid(panel, '[aria-live="polite"]', '第 1 处');

      await tabTo(panel, testId('what-if'));
      await keyboard.press('Enter');
      await tabTo(panel, testId('presumed'));
      await untilSaid(panel, testId('vanished'), '的“总计”应为69');
      const before = await serialised(page);
      await keyboard.press('End');
      await keyboard.type('9');
      await untilSaid(panel, testId('appeared'), '699');
      expect(await serialised(page)).toBe(before);

      await tabTo(panel, testId('dismiss-finding'), 'ShiftTab');
      await keyboard.press('Enter');
      await panel.waitForSelector(testId('dismiss-reason'));
      await keyboard.press('Escape');
      await panel.waitForFunction((id) => document.activeElement?.matches(id), {}, testId('dismiss-finding'));
      await keyboard.press('Enter');
      await panel.waitForFunction((id) => document.activeElement?.matches(id), {}, testId('dismiss-reason'));
      await keyboard.press('Enter');
      await untilSaid(panel, '.field-fault', '请填写理由');
      await keyboard.type('已核实无误');
      await keyboard.press('Enter');
      await untilSaid(panel, VERDICT, '1 处已搁置');
      await panel.waitForFunction(() => document.activeElement?.matches('.finding[data-dismissed]'));
      await until('its mark goes', async () => (await markOf(page, handledCell)) !== 'error');

      await keyboard.press('ArrowRight');
      await tabTo(panel, testId('restore-finding'));
      await keyboard.press('Enter');
      await untilSaid(panel, VERDICT, '发现 2 处错误');
      await until('its mark comes back', async () => (await markOf(page, handledCell)) === 'error');

      await tabTo(panel, testId('filter-info'), 'ShiftTab');
      await keyboard.press('Space');
      await panel.waitForFunction((id) => document.querySelector(id) === null, {}, SUM_ERROR);
      await tabTo(panel, testId('reset-filter'));
      await keyboard.press('Enter');
      await panel.waitForSelector(SUM_ERROR);

      await tabTo(panel, FINDING);
      await keyboard.press('Home');
      await keyboard.press('ArrowRight');
      await tabTo(panel, testId('copy-finding'));
      await keyboard.press('Enter');
      await panel.waitForSelector(testId('copied'));
      expect(await stage().clipboard.read()).toContain('的“总计”应为69');

      await panel.bringToFront();
      await tabTo(panel, testId('toggle-marks'));
      await keyboard.press('Enter');
      await until('the marks go', async () => (await markOf(page, handledCell)) === null);
      await tabTo(panel, testId('export'));
      await keyboard.press('Enter');
      await panel.waitForSelector(testId('export-json'));
      await keyboard.press('ArrowDown');
      await until('the focus enters the menu', () => isFocused(panel, testId('open-report')));
      await keyboard.press('Escape');
      await until('the focus is back on the button', () => isFocused(panel, testId('export')));

      await tabTo(panel, testId('switch-language'), 'ShiftTab');
      await keyboard.press('Enter');
      await untilSaid(panel, VERDICT, '2 errors');
      await keyboard.press('Enter');
      await untilSaid(panel, VERDICT, '发现');

      await tabTo(panel, testId('tab-findings'));
      await keyboard.press('ArrowRight');
      await panel.waitForSelector('.map-mark');
      await tabTo(panel, '.map-mark');
      await keyboard.press('ArrowDown');
      await tabTo(panel, testId('tab-map'), 'ShiftTab');
      await keyboard.press('ArrowRight');
      await tabTo(panel, '[data-fact]');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await until('the cell is explained on the page', async () => (await explanation(page)) !== '');
    });

    it('opened late it shows the result at once, with the service worker stopped in between', async () => {
      await panel.close();
      const worker = page
        .browser()
        .targets()
        .find((target) => target.type() === 'service_worker');
      await (await worker?.worker())?.close();
      panel = await openExtensionPage(stage().browser, place, 'sidepanel');
      await untilSaid(panel, VERDICT, '发现 2 处错误');
      expect((await statusOf(panel, place)).audit).toBe(1);
    });

    it('audits once, however often the popup is closed and opened', async () => {
      await panel.close();
      for (let times = 0; times < 2; times++) await (await stage().audit(page)).close();
      panel = await openExtensionPage(stage().browser, place, 'sidepanel');
      await panel.waitForSelector(FINDING);
      expect((await statusOf(panel, place)).audit).toBe(1);
    });

    it('says when the page has changed since, and checks it again', async () => {
      await page.$eval(handledCell, (cell) => (cell.textContent = '69'));
      await untilSaid(panel, '[aria-live="polite"]', '页面已变化');
      await panel.reload();
      await untilSaid(panel, '.notice', '页面已变化');
      await panel.click(testId('audit-again'));
      await untilSaid(panel, VERDICT, '发现 1 处错误');
      expect((await statusOf(panel, place)).audit).toBe(2);
    });

    it('says that a page was not checked once the tab has gone elsewhere', async () => {
      await page.goto(stage().portal.address('dalan-2020'));
      await untilSaid(panel, VERDICT, '本页未核查');
      await panel.click(testId('audit-page'));
      await untilSaid(panel, VERDICT, '发现 7 处存疑');
    });

    it('filters by severity, class and table together, and says when nothing matches', async () => {
      const rules = () => panel.$$eval(FINDING, (all) => all.map((one) => (one as HTMLElement).dataset.rule));
      await panel.click(testId('filter-error'));
      await until('two errors are left', async () => (await rules()).length === 2);
      await panel.select(testId('filter-table'), 'review');
      await until('one finding is left', async () => (await rules()).join() === 'review-total');
      await panel.select(testId('filter-class'), 'narrative-mismatch');
      await untilSaid(panel, testId('filter-state'), '没有符合条件');
      await panel.click(testId('reset-filter'));
      await until('all findings are there again', async () => (await rules()).length > 4);
    });

    it('draws the form with its values, marked as on the page, each cell leading there', async () => {
      await panel.click(testId('tab-tables'));
      const cell = `[data-fact="${HANDLED}"]`;
      const drawn = await panel.$eval(cell, (button) => ({
        text: button.textContent,
        state: button.closest('td')?.dataset.goujiState,
      }));
      expect(drawn).toEqual({ text: '96 错误误', state: 'error' });
      await panel.click(cell);
      await until('the cell is explained on the page', async () => (await explanation(page)).includes('96'));
      await panel.focus(testId('presumed-cell'));
      await panel.keyboard.press('End');
      await panel.keyboard.type('x');
      await untilSaid(panel, testId('appeared'), '96x');
      await panel.click(testId('clear-what-if'));
      await until('nothing is supposed', async () => (await panel.$(testId('supposed'))) === null);
    });

    it('remembers what was set aside when the page is loaded again, in every export', async () => {
      await panel.click(REVIEW_ERROR);
      await panel.waitForSelector(testId('dismiss-finding'));
      await panel.click(testId('dismiss-finding'));
      await panel.type(testId('dismiss-reason'), '口径说明');
      await panel.click(testId('confirm-dismiss'));
      await untilSaid(panel, VERDICT, '1 处已搁置');
      await page.goto(stage().portal.address('broken.html'));
      const { reports } = await copyDocument(stage(), page);
      const findings = reports.flatMap((report) => report.findings);
      expect(findings.filter(({ dismissed }) => dismissed).map(({ rule }) => rule)).toEqual(['review-total']);
      expect(findings.find(({ dismissed }) => dismissed)?.dismissed?.reason).toBe('口径说明');
      const popup = await stage().audit(page);
      const open = findings.filter(({ severity, dismissed }) => severity !== 'info' && !dismissed).length;
      await until('the badge counts what is left', async () => (await badgeText(popup)) === String(open));
      await popup.close();
    });

    it('shows the printable report in a tab', async () => {
      const report = await openExtensionPage(stage().browser, place, 'report');
      await report.waitForSelector('[data-state="ready"]');
      expect(await report.$eval('main', (main) => main.textContent)).toContain('的“总计”应为69');
      expect(await report.$(testId('print'))).not.toBeNull();
      await report.close();
    });

    describe('exports', () => {
      let folder: string;

      beforeEach(async () => {
        folder = await mkdtemp(join(tmpdir(), 'gouji-exports-'));
        const session = await page.browser().target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      });

      afterEach(async () => {
        const session = await page.browser().target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
        await rm(folder, { recursive: true });
      });

      const savedFile = async (extension: string) => {
        let name: string | undefined;
        await until(`a file .${extension} is saved`, async () => {
          name = (await readdir(folder)).find((one) => one.endsWith(`.${extension}`));
          return name !== undefined;
        });
        return { name: name as string, content: await readFile(join(folder, name as string)) };
      };
      const exportAs = async (surface: Pick<Popup, 'evaluate' | 'click'>, format: string) => {
        const isThere = (id: string) => document.querySelector(id)?.checkVisibility() ?? false;
        await surface.click(testId('export'));
        await until('the formats are listed', () => surface.evaluate(isThere, testId(`export-${format}`)));
        await surface.click(testId(`export-${format}`));
      };

      it('saves every format from the panel, under the agency’s name', async () => {
        for (const [format, extension] of [
          ['json', 'json'],
          ['xlsx', 'xlsx'],
          ['html', 'html'],
          ['csv-findings', 'csv'],
          ['markdown', 'md'],
          ['text', 'txt'],
        ] as const) {
          await exportAs(panel, format);
          const { name, content } = await savedFile(extension);
          expect(name).toMatch(/^嘉兴港区_2020年度_/);
          expect(content.length, format).toBeGreaterThan(500);
        }
      });

      it('saves from the popup', async () => {
        const popup = await stage().audit(page);
        await exportAs(popup, 'json');
        const { content } = await savedFile('json');
        expect((JSON.parse(content.toString('utf8')) as AuditDocument).summary.error).toBe(2);
        await popup.close();
      });
    });
  },
  pages,
);

inBothBrowsers((stage) => {
  it('sets a finding aside in the popup and takes it up again', async () => {
    const page = await stage().open('broken.html');
    const popup = await stage().audit(page);
    const errors = (await readPopup(popup)).findings.filter(({ severity }) => severity === 'error').length;
    const isThere = (id: string) => () => popup.evaluate((wanted) => document.querySelector(wanted) !== null, id);
    const says = (words: string) => async () => (await readPopup(popup)).verdict.includes(words);
    await setFirstAside(popup, '已核实无误');
    await until('the verdict counts one less', says(`发现 ${errors - 1} 处错误`));
    await until('its mark goes', async () => (await markOf(page, handledCell)) !== 'error');
    await until('it can be restored', isThere(testId('restore-finding')));
    await popup.click(testId('restore-finding'));
    await until('it stands in the list again', async () => !(await isThere('.finding[data-dismissed]')()));
    await until('the verdict counts it again', says(`发现 ${errors} 处错误`));
    await popup.close();
    await page.close();
  });
}, pages);
