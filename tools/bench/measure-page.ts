import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { InPageBench } from './in-page.ts';
import { median } from './statistics.ts';

/** Medians in milliseconds for one page, run inside it without the extension around. */
export interface PageFigures {
  reports: number;
  cells: number;
  findings: number;
  /** By stage; `floor` reads every cell's text once, `audit` is the whole, `marks` clears and paints all marks. */
  medians: Record<string, number>;
  /** The first audit of a fresh page, nothing compiled yet. */
  coldAudit: number;
  /** axe-core over the same page; null where it was not run. */
  axe: number | null;
}

/** Above this many reports axe-core takes minutes. */
const MOST_FOR_AXE = 10;

type BenchWindow = { goujiBench: InPageBench; axe: { run(): Promise<unknown> } };

export async function measurePage(page: Page, script: string, reports: number): Promise<PageFigures> {
  await page.addScriptTag({ content: script });
  const coldAudit = await page.evaluate(() => {
    const start = performance.now();
    (globalThis as unknown as BenchWindow).goujiBench.counts();
    return performance.now() - start;
  });
  const counts = await page.evaluate(() => (globalThis as unknown as BenchWindow).goujiBench.counts());
  const times = await page.evaluate(
    (rounds) => (globalThis as unknown as BenchWindow).goujiBench.stages(rounds),
    reports >= 1000 ? 3 : reports >= 100 ? 7 : 15,
  );
  const medians = Object.fromEntries(Object.entries(times).map(([stage, list]) => [stage, median(list)]));
  return { ...counts, medians, coldAudit, axe: reports <= MOST_FOR_AXE ? await timeAxe(page) : null };
}

/** axe-core as people run it: all its rules over the whole document. */
async function timeAxe(page: Page): Promise<number> {
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(
      await page.evaluate(async () => {
        const start = performance.now();
        await (globalThis as unknown as BenchWindow).axe.run();
        return performance.now() - start;
      }),
    );
  }
  return median(times);
}
