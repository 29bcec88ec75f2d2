import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { withEmptyExtension } from './bench/empty-popup.ts';
import { type BenchFigures, targetsOf } from './bench/figures.ts';
import { type ClickFigures, measureClicks } from './bench/measure-clicks.ts';
import { measureExtension, measureScript, openPage } from './bench/measure-extension.ts';
import { measureHistory } from './bench/measure-history.ts';
import { benchLists, measureList } from './bench/measure-list.ts';
import { measurePage } from './bench/measure-page.ts';
import { type BenchOptions, benchOptions } from './bench/options.ts';
import { listScript, pageScript } from './bench/page-script.ts';
import { benchPage } from './bench/pages.ts';
import { printed } from './bench/print.ts';
import { measureRepair } from './bench/repair.ts';
import { bundleSizes } from './bench/sizes.ts';
import { ensureBrowser } from './browsers/ensure.ts';
import { buildExtension, builtExtension } from './build.ts';
import { startChromium } from './driver/chromium.ts';
import { startPortal } from './portal.ts';

/**
 * `npm run bench`: what the extension costs in a real Chromium, held against honest references of the same run. Single
 * figures depend on the machine; the ratios hardly do.
 */
const RESULT = resolve(import.meta.dirname, '../.output/bench.json');
const REAL_REPORT = 'dalan-2020';
const CLICKS = 21;
const EMPTY_PAGE =
  '<!doctype html><html lang="zh-CN"><title>空白页</title><link rel="icon" href="data:,"><p>无</p></html>';

async function measure({ reports, lists }: BenchOptions): Promise<BenchFigures> {
  const search = await ensureBrowser('chromium');
  if ('reason' in search) throw new Error(search.reason);
  await buildExtension('chromium');
  const extension = builtExtension('chromium');
  const script = await pageScript();
  const name = (count: number) => `reports-${count}.html`;
  const portal = await startPortal({
    ...Object.fromEntries(reports.map((count) => [name(count), benchPage(count)])),
    ...benchLists(lists),
    'empty.html': EMPTY_PAGE,
  });
  console.error('measuring clicks …');
  const clicks = await clicksOn(search.path, extension, portal.address(REAL_REPORT));
  const browser = await startChromium({ executablePath: search.path, extension, headless: true });
  try {
    const scriptHeap = await measureScript(browser, portal.address('empty.html'));
    const pages: BenchFigures['pages'] = [];
    for (const count of reports) {
      console.error(`measuring a page of ${count} report${count === 1 ? '' : 's'} …`);
      const page = await openPage(browser, portal.address(name(count)));
      const figures = await measurePage(page, script, count);
      await page.close();
      const clicksOnPage = count > 10 ? 1 : 5;
      pages.push({
        page: figures,
        extension: await measureExtension(browser, portal.address(name(count)), clicksOnPage),
      });
    }
    console.error('measuring the history …');
    const history = await measureHistory(browser, portal.address(REAL_REPORT));
    console.error('measuring lists …');
    const list = await measureList(browser, portal.origin, await listScript(), lists);
    const measured = { pages, repair: measureRepair(), history, list, sizes: bundleSizes(extension) };
    const targets = targetsOf({ ...measured, clicks });
    return { browser: `Chromium, ${search.path}`, clicks, scriptHeap, ...measured, targets };
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** The extensions in browsers of their own, clicked in turn. */
function clicksOn(executablePath: string, extension: string, address: string): Promise<ClickFigures> {
  return withEmptyExtension(async (folder) => {
    const start = (own: string, timesPopups = false) =>
      startChromium({ executablePath, extension: own, headless: true, timesPopups });
    const [ours, timed, empty] = await Promise.all([start(extension), start(extension, true), start(folder)]);
    try {
      return await measureClicks({ ours, timed, empty }, address, CLICKS);
    } finally {
      await Promise.all([ours.close(), timed.close(), empty.close()]);
    }
  });
}

async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  const figures = await measure(options);
  const json = JSON.stringify(figures, null, 2);
  await mkdir(dirname(RESULT), { recursive: true });
  await writeFile(RESULT, `${json}\n`);
  console.log(options.json ? json : printed(figures));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
