// `npm start`: builds the extension, serves the portal and starts a browser with both.
// `npm start -- --headless`, or no display: audits every report by itself and saves what is seen under .output/demo/.
import { relative, resolve } from 'node:path';
import { ensureBrowser } from './browsers/ensure.ts';
import { ensureChineseFont } from './browsers/font.ts';
import { buildExtension, builtExtension } from './build.ts';
import { countyPages } from './county/county.ts';
import { auditReports } from './demo.ts';
import { startChromium } from './driver/chromium.ts';
import type { ExtensionBrowser } from './driver/driver.ts';
import { EXAMPLE, examplePages } from './example-report.ts';
import { type Portal, startPortal } from './portal.ts';

const DEMO_FOLDER = resolve(import.meta.dirname, '../.output/demo');

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Shows the list page and waits until the person closes the browser. */
async function letPersonClick(browser: ExtensionBrowser, portal: Portal): Promise<void> {
  const page = await browser.newPage();
  await page.goto(portal.origin);
  console.log(`\nThe portal is at ${portal.origin}.`);
  console.log('Open a report, then click 勾稽 in the toolbar (behind the puzzle piece), or press Alt+Shift+J.');
  console.log('On the first report: “核实通知” in the popup copies a notice about its wrong cell.');
  console.log(`A list of sixty reports to be checked one by one: ${portal.origin}/county/`);
  console.log('Close the browser, or press Ctrl+C here, to stop.');
  console.log('\n打开一份年报，点工具栏的“勾稽”（在拼图按钮里），或按 Alt+Shift+J。');
  console.log('第一份年报有一格填错：点弹窗里的“核实通知”，给填报单位的通知即已复制。');
  console.log(`六十份年报的列表，可逐一核查：${portal.origin}/county/`);
  console.log('关闭浏览器，或在这里按 Ctrl+C，即结束。');
  await browser.closed;
}

async function auditAlone(browser: ExtensionBrowser, portal: Portal): Promise<void> {
  await auditReports(browser, portal, DEMO_FOLDER);
  console.log(`\nScreenshots and audit documents: ${relative(process.cwd(), DEMO_FOLDER)}`);
}

async function start(executablePath: string, headless: boolean): Promise<void> {
  await buildExtension('chromium');
  const portal = await startPortal({ ...countyPages(), ...(await examplePages()) }, [EXAMPLE]);
  const browser = await startChromium({ executablePath, extension: builtExtension('chromium'), headless });
  try {
    await (headless ? auditAlone(browser, portal) : letPersonClick(browser, portal));
  } finally {
    await browser.close();
    await portal.close();
  }
}

const headless = process.argv.includes('--headless') || !hasDisplay();
const chromium = await ensureBrowser('chromium');
if ('reason' in chromium) {
  console.error(`gouji: ${chromium.reason}`);
  process.exitCode = 1;
} else {
  await ensureChineseFont();
  await start(chromium.path, headless);
}
