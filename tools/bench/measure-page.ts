import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { InPageBench } from './in-page.ts';
import { LOAD_MS } from './measure-extension.ts';
import { openThreadTime, type ThreadTime } from './thread-time.ts';

/** Milliseconds of processor time for one page, run inside it without the extension around; the least of several. */
export interface PageFigures {
  reports: number;
  cells: number;
  findings: number;
  /**
   * By stage. References: `visibleWalk` asks once for each paragraph, cell and row whether it is seen, `innerText` is
   * the browser's own answer, `cellText` reads cells collected beforehand. `audit` is the whole, `marks` clears and
   * paints all marks. Empty for pages of more than a thousand reports.
   */
  least: Record<string, number>;
  /** The first audit of a fresh page, nothing compiled yet: what a click pays. */
  firstAudit: number;
  /** axe-core over the same page; null where it was not run. */
  axe: number | null;
}

/** Above this many reports axe-core takes minutes. */
const MOST_FOR_AXE = 10;
/** A measurement lasts at least so long, so that what asking for the time costs is nothing beside it. */
const LEAST_MS = 40;
const MOST_RUNS = 10_000;
const ROUNDS = 3;
/** From this many reports the page takes minutes to load. */
const SLOW_TO_LOAD = 1000;
/** Above this many each stage takes minutes, and the browser ten gigabytes. */
const MOST_FOR_STAGES = 1000;
/** On each of the loads. */
const AXE_ROUNDS = 2;

type BenchWindow = { goujiBench: InPageBench; axe: { run(): Promise<unknown> } };

export async function measurePage(page: Page, script: string, reports: number): Promise<PageFigures> {
  const time = await openThreadTime(page);
  let counts = { reports, cells: 0, findings: 0 };
  const firstAudits: number[] = [];
  const least: Record<string, number> = {};
  let axe: number | null = null;
  for (let load = 0; load < loadsFor(reports); load++) {
    // The first time it has just been loaded.
    if (load > 0) await page.reload({ timeout: LOAD_MS });
    await page.addScriptTag({ content: script });
    firstAudits.push(
      await time.of(async () => {
        counts = await page.evaluate(() => (globalThis as unknown as BenchWindow).goujiBench.counts());
      }),
    );
    if (reports > MOST_FOR_STAGES) break;
    for (const [name, ms] of Object.entries(await timeStages(page, time, reports < SLOW_TO_LOAD ? ROUNDS : 1))) {
      least[name] = Math.min(ms, least[name] ?? Number.POSITIVE_INFINITY);
    }
    if (reports <= MOST_FOR_AXE) axe = Math.min(await timeAxe(page, time), axe ?? Number.POSITIVE_INFINITY);
  }
  return { ...counts, least, firstAudit: Math.min(...firstAudits), axe };
}

/** A page loaded anew: what the engine makes of a program, it makes at chance, and keeps to it. */
function loadsFor(reports: number): number {
  return reports >= SLOW_TO_LOAD ? 1 : reports >= 100 ? 2 : 5;
}

/** In turn, round by round, so that a slow moment of the machine hits all alike; the least time of each counts. */
async function timeStages(page: Page, time: ThreadTime, rounds: number): Promise<Record<string, number>> {
  const names = await page.evaluate(() => (globalThis as unknown as BenchWindow).goujiBench.prepare());
  const run = (name: string, times: number) =>
    time.of(() =>
      page.evaluate((of, count) => (globalThis as unknown as BenchWindow).goujiBench.run(of, count), name, times),
    );
  const runs = new Map<string, number>();
  for (const name of names) runs.set(name, await enoughRuns((times) => run(name, times)));
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const times = runs.get(name) as number;
      const asking = await run(name, 0);
      const one = Math.max(0, (await run(name, times)) - asking) / times;
      least.set(name, Math.min(one, least.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return Object.fromEntries(least);
}

/** So many runs that they last; trying that out also warms up. */
async function enoughRuns(run: (times: number) => Promise<number>): Promise<number> {
  let times = 1;
  for (;;) {
    const taken = await run(times);
    if (taken >= LEAST_MS || times >= MOST_RUNS) return times;
    times = Math.min(MOST_RUNS, Math.ceil(times * Math.min(10, (LEAST_MS * 1.2) / Math.max(taken, 0.1))));
  }
}

/** axe-core as people run it: all its rules over the whole document. */
async function timeAxe(page: Page, time: ThreadTime): Promise<number> {
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
  const times: number[] = [];
  for (let round = 0; round < AXE_ROUNDS; round++) {
    times.push(
      await time.of(() =>
        page.evaluate(async () => {
          await (globalThis as unknown as BenchWindow).axe.run();
        }),
      ),
    );
  }
  return Math.min(...times);
}
