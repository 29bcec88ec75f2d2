import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readPopup } from '../../tools/driver/popup-state.ts';
import { inBrowsers, type Stage, testId } from './harness.ts';

const PROFILE = join(tmpdir(), `gouji-settings-${process.pid}.json`);

/** A page of the extension in a tab. Firefox lets no driver into those; the pages are the same there. */
async function openExtensionPage(stage: Stage, path: string): Promise<Page> {
  const report = await stage.open('dalan-2020');
  const popup = await stage.audit(report);
  const origin = await popup.evaluate(() => location.origin);
  await popup.close();
  await report.close();
  const page = await stage.browser.newPage();
  await page.goto(`${origin}/${path}`);
  await page.waitForSelector('main.page');
  return page;
}

const newsOf = (page: Page) => page.$eval(testId('options-news'), (element) => element.textContent ?? '');

async function importSettings(page: Page, text: string, said: string): Promise<void> {
  await writeFile(PROFILE, text);
  const input = await page.$(`input${testId('import-settings')}` as 'input');
  await input?.uploadFile(PROFILE);
  await page.waitForFunction(
    (id, words) => document.querySelector(id)?.textContent?.includes(words),
    {},
    testId('options-news'),
    said,
  );
}

inBrowsers(['chromium'], (stage) => {
  it('switches a rule off for the next audit, and on again by the defaults', async () => {
    const options = await openExtensionPage(stage(), 'options.html');
    await options.click('[data-rule="items-without-decisions"]');
    await options.waitForFunction((id) => document.querySelector(id)?.textContent !== '', {}, testId('options-news'));
    const rulesFound = async () => {
      const page = await stage().open('dalan-2020');
      const popup = await stage().audit(page);
      const { findings } = await readPopup(popup);
      await popup.close();
      await page.close();
      return findings.map(({ rule }) => rule);
    };
    expect(await rulesFound()).not.toContain('items-without-decisions');
    await options.bringToFront();
    await options.click(testId('restore-settings'));
    await options.waitForSelector('[data-rule="items-without-decisions"]:checked');
    expect(await rulesFound()).toContain('items-without-decisions');
    await options.close();
  });

  it('refuses a bad number and a bad file with the place of the fault, and keeps what was set', async () => {
    const options = await openExtensionPage(stage(), 'options.html');
    await importSettings(options, '{"version":1,', '不是 JSON');
    await importSettings(
      options,
      '{"version":1,"language":"zh-CN","marks":{},"rules":{}}',
      '“页面标记”读不出来，未导入（marks.isOnAfterAudit）',
    );
    const field = testId('threshold-warningPercent');
    await options.$eval(field, (input) => {
      (input as HTMLInputElement).value = '2.5';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.waitForFunction(
      (id) => document.querySelector(id)?.textContent?.includes('整数'),
      {},
      testId('options-news'),
    );
    expect(await options.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('300');
    expect(await newsOf(options)).toContain('未保存');
    await options.close();
  });

  it('explains the rule that a finding names', async () => {
    const page = await stage().open('dalan-2020');
    const popup = await stage().audit(page);
    const href = await popup.evaluate((id) => document.querySelector(id)?.getAttribute('href'), testId('rule-help'));
    await popup.close();
    await page.close();
    expect(href).toBe('/rules.html#items-without-decisions');
    const rules = await openExtensionPage(stage(), (href as string).slice(1));
    const note = await rules.$eval('#items-without-decisions', (element) => element.textContent);
    expect(note).toContain('处理决定数量');
    await rules.close();
  });
});
