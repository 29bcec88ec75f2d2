import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { documentText } from '../../lib/export/plain-text.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { growingPages, KINDS_OF_THINGS } from './much-of.ts';

/**
 * What the last step costs beside the one before it: 4 where the time grows with the page, 16 where it grows with its
 * square. How often our own code runs is counted elsewhere; this sees what the language's own functions do, which look
 * through a text or copy a list without a word.
 */
const MOST = 12;
/**
 * The least of some rounds counts. More of them only where a machine that does other things too was in the way: on one
 * that is busy the compiler, a thread of its own, may come late by a dozen rounds.
 */
const MOST_ROUNDS = 40;
/** Below this many milliseconds the clock itself is what is measured: on some systems it ticks every four, at both ends. */
const LEAST_MS = 8;

function audit(document: Document): void {
  documentText(auditPage(readPage(document), { auditedAt: '' }).document, 'zh-CN');
}

/** Milliseconds of this thread's processor time: what other programs take is no part of it. */
function costOf(document: Document): number {
  const before = process.threadCpuUsage();
  audit(document);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** What the last step costs beside the one before it. What is done once for the page falls out of the differences. */
function growthOf(pages: readonly Document[]): number {
  const least = pages.map(() => Number.POSITIVE_INFINITY);
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && growth >= MOST; round++) {
    for (const [i, page] of pages.entries()) least[i] = Math.min(least[i] as number, costOf(page));
    const [few = 0, more = 0, most = 0] = least;
    growth = (most - more) / Math.max(more - few, LEAST_MS);
  }
  return growth;
}

describe('the time of an audit', { timeout: 300_000 }, () => {
  it.each(KINDS_OF_THINGS)('does not grow faster than the page: %s', (kind) => {
    const pages = growingPages(kind);
    // Warm: what is compiled on the way falls out.
    audit(pages[1]);
    expect(growthOf(pages)).toBeLessThan(MOST);
  });
});
