import type { CDPSession, Page } from 'puppeteer-core';

/** The processor time of a page's main thread: what other programs take meanwhile is no part of it. */
export interface ThreadTime {
  /** Milliseconds of the thread's time that a function takes, `run` included in the page's own task of doing it. */
  of(run: () => Promise<unknown>): Promise<number>;
}

export async function openThreadTime(page: Page): Promise<ThreadTime> {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    of: async (run) => {
      const before = await threadSeconds(devtools);
      await run();
      return ((await threadSeconds(devtools)) - before) * 1000;
    },
  };
}

async function threadSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('the browser does not tell the time of a thread');
  return time.value;
}
