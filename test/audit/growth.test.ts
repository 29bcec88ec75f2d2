import { Session } from 'node:inspector/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { FACTOR, growingPages, KINDS_OF_THINGS } from './much-of.ts';

/** The work may grow as the page to this power, and no faster. */
const MOST_EXPONENT = 1.1;

// The engine counts how often each block of code runs, of code that is loaded after it was told to: no clock, and the same
// on every machine.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { auditPage } = await import('../../lib/audit/audit-page.ts');
const { readPage } = await import('../../lib/page/read-page.ts');
const { documentText } = await import('../../lib/export/plain-text.ts');

afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** How often blocks of our own code run in an audit. */
async function blocksRunIn(document: Document): Promise<number> {
  // What ran until now is told, and forgotten.
  await session.post('Profiler.takePreciseCoverage');
  documentText(auditPage(readPage(document), { auditedAt: '' }).document, 'zh-CN');
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/lib/')).flatMap(({ functions }) => functions);
  return own.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

describe('the work of an audit', { timeout: 300_000 }, () => {
  it('is counted block by block, and hardly differs from time to time', async () => {
    const [page] = growingPages('rows');
    await blocksRunIn(page);
    const work = await blocksRunIn(page);
    expect(work).toBeGreaterThan(100_000);
    // Functions that the engine has let go take their last counts with them.
    expect(Math.abs((await blocksRunIn(page)) / work - 1)).toBeLessThan(0.02);
  });

  it.each(KINDS_OF_THINGS)('grows no faster than the page: %s', async (kind) => {
    const [few, more, most] = growingPages(kind);
    // What is done once, for the page or for all, falls out of the differences.
    await blocksRunIn(few);
    const work = [await blocksRunIn(few), await blocksRunIn(more), await blocksRunIn(most)] as const;
    const growth = (work[2] - work[1]) / (work[1] - work[0]);
    expect(Math.log(growth) / Math.log(FACTOR)).toBeLessThan(MOST_EXPONENT);
  });
});
