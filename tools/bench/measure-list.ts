import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { generateReport } from '../../test/audit/generated-report.ts';
import type { ExtensionBrowser } from '../driver/driver.ts';
import { openExtensionPage, placeOf } from '../driver/extension-page.ts';
import type { FurtherPages } from '../portal.ts';
import type { InListBench } from './in-list.ts';
import { heapOf, openPage } from './measure-extension.ts';
import { benchPage } from './pages.ts';
import { openThreadTime } from './thread-time.ts';

/** What the run over a list costs. Milliseconds of processor time of main threads, the least of several rounds. */
export interface ListFigures {
  reports: number;
  /** The page of the list: everything from the click on start until the table is whole. */
  run: number;
  /** The page that shows the list, from inside of which the reports are asked for. */
  asking: number;
  /** Reading and judging the same reports in a fresh page of their own, one after the other. */
  engine: number;
  /** Of it reading them off their bytes: decoding and parsing. */
  parsing: number;
  /** Bytes of the list page's heap, by the number of reports that were done: before the start and when all is over. */
  heap: { reports: number; before: number; after: number }[];
}

const ROUNDS = 5;
/** No pauses on loopback. */
const SETTINGS = { ...DEFAULT_SETTINGS, list: { pauseMs: 0, lanes: 2, timeoutMs: 60_000 } };

type BenchWindow = { goujiListBench: InListBench };
interface StorageApi {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } };
}

const listPath = (count: number) => `list-${count}/`;
const reportPath = (at: number) => `listed/${at}.html`;

/** Lists of so many reports, and the reports that they link. */
export function benchLists(counts: readonly number[]): FurtherPages {
  const most = Math.max(0, ...counts);
  const reports = Array.from({ length: most }, (_, at) => [reportPath(at), reportOf(at)] as const);
  const lists = counts.map((count) => {
    const rows = Array.from(
      { length: count },
      (_, at) => `<li><a href="/${reportPath(at)}">第${at}镇2021年政府信息公开工作年度报告</a></li>`,
    );
    const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年报</title><link rel="icon" href="data:,"><ul>${rows.join('')}</ul>`;
    return [listPath(count), page] as const;
  });
  return Object.fromEntries([...reports, ...lists]);
}

/** A report of an organ that has no other: what is found between years is no part of the run. */
function reportOf(at: number): string {
  const { agency } = generateReport(at + 1);
  const name = `${NAMES[at % NAMES.length]}${NAMES[Math.floor(at / NAMES.length) % NAMES.length]}${agency}`;
  return benchPage(1, at + 1).replaceAll(agency, name);
}

const NAMES = [...'云清松桂柳石白青长金玉安平宁和永昌兴富康新华东西南北山河湖海'];

type Round = Pick<ListFigures, 'run' | 'asking' | 'engine' | 'parsing'>;

/** Runs over lists in turn with the engine alone over the same reports. */
export async function measureList(
  browser: ExtensionBrowser,
  origin: string,
  script: string,
  counts: readonly number[],
): Promise<ListFigures> {
  const timed = counts.includes(TIMED) ? TIMED : Math.min(...counts);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      ...(await timeEngine(browser, origin, script, timed)),
      ...(await timeRun(browser, `${origin}/${listPath(timed)}`, timed)),
    });
  }
  const heap: ListFigures['heap'] = [];
  for (const count of counts) heap.push(await heapOfRun(browser, `${origin}/${listPath(count)}`, count));
  const least = (of: keyof Round) => Math.min(...rounds.map((round) => round[of]));
  return {
    reports: timed,
    run: least('run'),
    asking: least('asking'),
    engine: least('engine'),
    parsing: least('parsing'),
    heap,
  };
}

/** The list whose run is timed. */
const TIMED = 100;

/** In a page loaded anew: what a program learns while it runs is no merit of its later runs. */
async function timeEngine(browser: ExtensionBrowser, origin: string, script: string, count: number) {
  const page = await openPage(browser, `${origin}/empty.html`);
  await page.addScriptTag({ content: script });
  const addresses = Array.from({ length: count }, (_, at) => `${origin}/${reportPath(at)}`);
  await page.evaluate((all) => (globalThis as unknown as BenchWindow).goujiListBench.load(all), addresses);
  const time = await openThreadTime(page);
  const engine = await time.of(() =>
    page.evaluate(() => (globalThis as unknown as BenchWindow).goujiListBench.judge()),
  );
  const parsing = await time.of(() =>
    page.evaluate(() => (globalThis as unknown as BenchWindow).goujiListBench.parse()),
  );
  await page.close();
  return { engine, parsing };
}

async function timeRun(browser: ExtensionBrowser, address: string, count: number) {
  const { page, list } = await openRun(browser, address);
  const [own, asking] = await Promise.all([openThreadTime(list), openThreadTime(page)]);
  let run = 0;
  const askingTime = await asking.of(async () => {
    run = await own.of(async () => {
      await runWhole(list, count);
      await comeToRest(list);
    });
  });
  await list.close();
  await page.close();
  return { run, asking: askingTime };
}

async function heapOfRun(browser: ExtensionBrowser, address: string, count: number) {
  const { page, list } = await openRun(browser, address);
  const devtools = await list.createCDPSession();
  const before = await heapOf(devtools);
  await runWhole(list, count);
  await comeToRest(list);
  const after = await heapOf(devtools);
  await list.close();
  await page.close();
  return { reports: count, before, after };
}

/** The page of a list, of which nothing is done yet. */
async function openRun(browser: ExtensionBrowser, address: string): Promise<{ page: Page; list: Page }> {
  const page = await openPage(browser, address);
  const popup = await browser.clickToolbar(page);
  const place = await placeOf(popup);
  await popup.evaluate(async (settings: unknown) => {
    const { local } = (globalThis as unknown as { chrome: StorageApi }).chrome.storage;
    await local.set({ settings });
    indexedDB.deleteDatabase('gouji-lists');
  }, SETTINGS);
  await popup.close();
  const list = await openExtensionPage(browser, place, 'list');
  await list.waitForSelector('[data-testid="start"]');
  return { page, list };
}

/** From the click on start until all is read and held against each other. */
async function runWhole(list: Page, count: number): Promise<void> {
  await list.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const isOver = () =>
          document.querySelector('.list-page[data-phase="finished"] .whole-list') !== null &&
          document.querySelector<HTMLProgressElement>('progress')?.value === wanted;
        const observer = new MutationObserver(() => {
          if (!isOver()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
        document.querySelector<HTMLElement>('[data-testid="start"]')?.click();
      }),
    count,
  );
}

/** What follows the run (the list as a whole, years against years) has no sign of its own: its work is over when there is room. */
async function comeToRest(list: Page): Promise<void> {
  await list.evaluate(async () => {
    for (let quiet = 0; quiet < 20; quiet++) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (performance.now() - before > 40) quiet = 0;
    }
  });
}
