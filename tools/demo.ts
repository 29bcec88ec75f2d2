import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clipboard, clipboardOf, copiedBy } from './driver/clipboard.ts';
import { type ExtensionBrowser, until } from './driver/driver.ts';
import { type PopupContent, readPopup, untilReady } from './driver/popup-state.ts';
import { EXAMPLE } from './example-report.ts';
import type { Portal } from './portal.ts';
import { REPORTS, type ReportPage } from './reports.ts';

const COPY_JSON = '[data-testid="copy-json"]';
const OPEN_LETTER = '[data-testid="open-letter"]';

function print({ title }: ReportPage, { verdict, coverage, findings }: PopupContent): void {
  console.log(`\n${title}\n  ${verdict}\n  ${coverage}`);
  for (const { severity, rule, text } of findings) console.log(`  - [${severity}] ${rule}: ${text}`);
}

async function auditReport(
  report: ReportPage,
  browser: ExtensionBrowser,
  portal: Portal,
  clipboard: Clipboard,
  folder: string,
): Promise<void> {
  const file = (ending: string) => join(folder, `${report.name}${ending}`);
  await clipboard.clear();
  const page = await browser.newPage();
  await page.goto(portal.address(report.name));
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  print(report, await readPopup(popup));
  await writeFile(file('-popup.png'), await popup.screenshot());
  await page.screenshot({ path: file('-page.png'), fullPage: true });
  await writeFile(file('.json'), await copiedBy(popup, COPY_JSON, clipboard));
  await popup.close();
  await page.close();
}

/** Copies the notice about the example's wrong cell: two clicks on its page, the toolbar button and “核实通知”. */
async function notifyUnit(
  browser: ExtensionBrowser,
  portal: Portal,
  clipboard: Clipboard,
  folder: string,
): Promise<void> {
  const file = (ending: string) => join(folder, `${EXAMPLE.name}${ending}`);
  await clipboard.clear();
  const page = await browser.newPage();
  await page.goto(portal.address(EXAMPLE.name));
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  await popup.click(OPEN_LETTER);
  const isShown = () => document.querySelector('[data-testid="letter-text"]') !== null;
  await until('the notice is shown', () => popup.evaluate(isShown));
  await writeFile(file('-notice.png'), await popup.screenshot());
  const notice = await clipboard.read();
  await writeFile(file('-notice.txt'), notice);
  console.log(`\nThe notice that “核实通知” copied:\n${notice.replace(/^/gm, '  ')}`);
  await popup.close();
  await page.close();
}

/** Clicks the toolbar button on each report and keeps what a person would see: page, popup and the copied JSON. */
export async function auditReports(browser: ExtensionBrowser, portal: Portal, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const clipboard = clipboardOf(browser);
  for (const report of [EXAMPLE, ...REPORTS]) await auditReport(report, browser, portal, clipboard, folder);
  await notifyUnit(browser, portal, clipboard, folder);
}
