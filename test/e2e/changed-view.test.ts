import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { readPopup } from '../../tools/driver/popup-state.ts';
import { auditedDocument, expectedDocument, inBothBrowsers, keepPopupsOpen, testId } from './harness.ts';
import { FACT, FIRST, OTHER_NUMBER, SECOND, VIEW_PAGES } from './view-pages.ts';

const [town, otherTown] = await Promise.all([FIRST, SECOND].map(agencyOf));

async function agencyOf(name: string): Promise<string | null | undefined> {
  return (await expectedDocument(name)).reports[0]?.agency;
}

/** Agencies of the reports, and the number that one of the fixtures replaces. */
const agencies = ({ reports }: AuditDocument) => reports.map(({ agency }) => agency);
const numbers = ({ reports }: AuditDocument) => reports.map(({ facts }) => facts[FACT]?.value);

const press = (selector: string) => (page: Page) =>
  page.$eval(selector, (element) => {
    (element as HTMLElement).click();
    return Date.now();
  });
const type = (page: Page) =>
  page.$eval(
    '#number',
    (field, number) => {
      (field as HTMLInputElement).value = number;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return Date.now();
    },
    OTHER_NUMBER,
  );
const scrollDown = (page: Page) =>
  page.$eval('#frame', (frame) => {
    const loaded = new Promise<number>((resolve) => frame.addEventListener('load', () => resolve(Date.now())));
    frame.scrollIntoView({ behavior: 'instant' });
    return loaded;
  });

interface Change {
  /** Does it, and says when it was done. */
  change(page: Page): Promise<number>;
  /** It happens later than it was begun. */
  isLate?: boolean;
  after: { agencies?: (string | null | undefined)[]; numbers?: string[] };
}

const OTHER = { agencies: [otherTown] };
const BOTH = { agencies: [town, otherTown] };
const NUMBER = { numbers: [OTHER_NUMBER] };

const CHANGES: Record<string, Change> = {
  'class-tabs.html': { change: press('#switch'), after: OTHER },
  'hidden-tabs.html': { change: press('#switch'), after: OTHER },
  'details-tabs.html': { change: press('#switch'), after: OTHER },
  'radio-tabs.html': { change: press('#switch'), after: OTHER },
  'silent-radio-tabs.html': { change: press('#switch'), isLate: true, after: OTHER },
  'style-sheet-tabs.html': { change: press('#switch'), isLate: true, after: OTHER },
  'replaced.html': { change: press('#switch'), isLate: true, after: OTHER },
  'aria.html': { change: press('#switch'), after: NUMBER },
  'field.html': { change: type, after: NUMBER },
  'silent-field.html': { change: press('#switch'), isLate: true, after: NUMBER },
  'lazy.html': { change: scrollDown, after: BOTH },
  'late-frame.html': { change: press('#switch'), isLate: true, after: BOTH },
};

const CHANGED = '页面已变化';

/** When the popup says that the page has changed; null where it has not said so. */
const watchNotice = (popup: Popup) =>
  popup.evaluate((words: string) => {
    const told = globalThis as { goujiTold?: number | null };
    told.goujiTold = null;
    const look = () => {
      if (told.goujiTold === null && document.body.textContent?.includes(words)) told.goujiTold = Date.now();
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
    look();
  }, CHANGED);
const toldAt = (popup: Popup) => popup.evaluate(() => (globalThis as { goujiTold?: number | null }).goujiTold ?? null);

inBothBrowsers((stage) => {
  const delays: number[] = [];

  it.each(Object.entries(CHANGES))(
    '%s: the popup says so, and the next click audits what is shown',
    async (name, one) => {
      const page = await stage().open(name);
      const popup = await stage().audit(page);
      await watchNotice(popup);
      expect(await toldAt(popup)).toBeNull();
      const changed = await one.change(page);
      await until('the popup says that the page has changed', async () => (await toldAt(popup)) !== null);
      if (!one.isLate) delays.push(((await toldAt(popup)) as number) - changed);
      await popup.close();
      const document = await auditedDocument(stage(), page);
      if (one.after.agencies) expect(agencies(document)).toEqual(one.after.agencies);
      if (one.after.numbers) expect(numbers(document)).toEqual(one.after.numbers);
      await page.close();
    },
  );

  it('says so within a second', () => {
    console.log(`a changed view is told of after ${[...delays].join(', ')} ms`);
    // A machine that is busy with something else may be late; what we wait for ourselves is in every one of them.
    expect(delays.length).toBeGreaterThan(3);
    expect(Math.min(...delays)).toBeLessThan(1000);
  });

  it('clock, ticker, counters, carousel and our own marks change nothing, a number does', async () => {
    const page = await stage().open('restless.html');
    await keepPopupsOpen(stage(), page);
    await page.reload();
    const popup = await stage().audit(page);
    await watchNotice(popup);
    const { verdict } = await readPopup(popup);
    const ticks = () => page.evaluate(() => Number(document.documentElement.dataset.ticks));
    const begun = await ticks();
    await popup.click(testId('next-finding'));
    await until('an explanation is there', () => page.evaluate(() => document.querySelector('gouji-overlay') !== null));
    await popup.click(testId('toggle-marks'));
    await until('the marks are gone', () => page.evaluate(() => document.querySelector('[data-gouji]') === null));
    await popup.click(testId('toggle-marks'));
    await until('the page has ticked on', async () => (await ticks()) > begun + 15);
    expect(await toldAt(popup)).toBeNull();
    expect((await readPopup(popup)).verdict).toBe(verdict);
    await page.$eval('#number', (cell, number) => cell.replaceChildren(number), OTHER_NUMBER);
    await until('the popup says that the page has changed', async () => (await toldAt(popup)) !== null);
    await popup.close();
    expect(numbers(await auditedDocument(stage(), page))).toEqual([OTHER_NUMBER]);
    await page.close();
  });
}, VIEW_PAGES);
