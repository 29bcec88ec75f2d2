import { expect, it } from 'vitest';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import { until } from '../../tools/driver/driver.ts';
import { readPopup } from '../../tools/driver/popup-state.ts';
import type { FurtherPages } from '../../tools/portal.ts';
import { hostilePages } from '../hostile/pages.ts';
import { FIGHTS_MARKS, NEVER_RESTS } from '../hostile/scripts.ts';
import { HOSTILE_WORDS, inTexts } from '../hostile/words.ts';
import { selectorOf } from './altered-page.ts';
import {
  answeredDocument,
  auditedDocument,
  copyDocument,
  expectedDocument,
  inBrowsers,
  pageSource,
  type Stage,
  testId,
} from './harness.ts';
import { apart, savedPage, shownMark, watchErrors } from './page-watch.ts';

const REPORT = 'dalan-2020';
const CELL = 'disclosure.licensing.previous';

const expected = await expectedDocument(REPORT);
const cell = await selectorOf(REPORT, CELL);
const source = await pageSource(REPORT);
const hostile = hostilePages(source);

const withScript = (code: string) => source.replace('</head>', () => `<script>${code}</script></head>`);

/** The page has our attribute, and an element of our name, from the start. */
const SPOOFED = source
  .replace(/<td/, '<td data-gouji="error" data-gouji-term="x"')
  .replace('<body', '<body data-gouji="info"')
  .replace('</body>', '<gouji-overlay>核查通过</gouji-overlay></body>');

const pages: FurtherPages = {
  ...Object.fromEntries(Object.entries(hostile).map(([name, { page }]) => [name, page])),
  'fights.html': withScript(FIGHTS_MARKS),
  'never-rests.html': withScript(NEVER_RESTS),
  'spoofed.html': SPOOFED,
  'words.html': inTexts(source),
};

/** What the document says; where the cells stand in the page's tree is another matter. */
const substance = ({ reports, coverage, summary }: typeof expected) => ({
  coverage,
  summary,
  reports: reports.map(({ facts, ...report }) => ({
    ...report,
    facts: Object.fromEntries(Object.entries(facts).map(([key, { at: _, ...fact }]) => [key, fact])),
  })),
});

const tests = (kind: BrowserKind) => (stage: () => Stage) => {
  for (const [name, { does, defeats }] of Object.entries(hostile)) {
    const test = defeats === kind ? it.fails : it;
    test(`a page that ${does} is audited as any other`, async () => {
      const page = await stage().open(name);
      const errors = watchErrors(page);
      const before = await savedPage(page);
      const popup = await stage().audit(page);
      try {
        const { verdict, findings } = await readPopup(popup);
        expect(verdict).toContain('存疑');
        expect(findings.map(({ rule }) => rule)).toContain('items-without-decisions');
        // The form around everything is one step more on the way to the cell.
        const place = name.startsWith('clobbered') ? cell.replace('body >', 'body > form >') : cell;
        // Marks and their style sheet come while the popup paints its verdict.
        await until('the mark has its looks', async () => (await shownMark(page, place)).line === 'dashed');
        expect(await shownMark(page, place)).toEqual({ mark: 'warning', line: 'dashed' });
        await popup.click(testId('toggle-marks'));
        await until('the marks are gone', async () => (await shownMark(page, place)).mark === null);
        expect(await savedPage(page)).toBe(before);
        expect(substance(await answeredDocument(popup))).toEqual(substance(expected));
        expect(errors).toEqual([]);
      } finally {
        await popup.close();
        await page.close();
      }
    });
  }

  it.runIf(kind === 'chromium')('answers even on a page that names elements like every property', async () => {
    const page = await stage().open('clobbered.html');
    const popup = await stage().audit(page);
    expect((await readPopup(popup)).verdict).not.toBe('');
    // Neither side is caught in a circle.
    expect(await apart(page, () => 1 + 1)).toBe(2);
    await popup.close();
    await page.close();
  });

  it('gives a page that has our attributes its own back', async () => {
    const page = await stage().open('spoofed.html');
    const before = await savedPage(page);
    const popup = await stage().audit(page);
    await popup.click(testId('toggle-marks'));
    await until('the marks are gone', async () => (await shownMark(page, cell)).mark === null);
    expect(await savedPage(page)).toBe(before);
    await popup.close();
    expect(substance(await auditedDocument(stage(), page))).toEqual(substance(expected));
    await page.close();
  });

  it('obeys no key or click that a page makes up', async () => {
    const page = await stage().open(`${REPORT}`);
    const popup = await stage().audit(page);
    await popup.click(testId('next-finding'));
    await until('the explanation comes', () => page.evaluate(() => document.querySelector('gouji-overlay') !== null));
    await page.evaluate(() => {
      const overlay = document.querySelector('gouji-overlay') as Element;
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const target of [document, document.body, overlay, ...(overlay.shadowRoot?.querySelectorAll('*') ?? [])]) {
        for (const key of ['Escape', 'Enter', 'ArrowDown'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, ...init }));
        target.dispatchEvent(new MouseEvent('click', init));
      }
      for (const button of overlay.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      for (const gouji of [{ ask: 'marks', show: false }, { ask: 'cancel' }]) postMessage({ gouji }, '*');
    });
    expect(await page.evaluate(() => document.querySelector('gouji-overlay')?.isConnected)).toBe(true);
    expect((await shownMark(page, cell)).mark).toBe('warning');
    await popup.close();
    await page.close();
  });

  it('does not struggle with a page that takes the marks off', async () => {
    const page = await stage().open('fights.html');
    const errors = watchErrors(page);
    const popup = await stage().audit(page);
    await popup.click(testId('next-finding'));
    await popup.close();
    expect(substance(await auditedDocument(stage(), page))).toEqual(substance(expected));
    const fights = () => page.evaluate(() => (globalThis as unknown as { fights: number }).fights);
    // A page behind another draws no frames.
    await page.bringToFront();
    const before = await fights();
    // Two frames later nothing more has come: neither side answers the other for ever.
    await apart(
      page,
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    expect((await fights()) - before).toBeLessThan(5);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('ends the audit of a page that never rests, and says when it has changed', async () => {
    const page = await stage().open('never-rests.html');
    const errors = watchErrors(page);
    const popup = await stage().audit(page);
    const state = () => popup.evaluate(() => document.querySelector('[data-state]')?.getAttribute('data-state'));
    expect(await state()).toMatch(/ready|failed/);
    await popup.close();
    await apart(page, () => document.querySelectorAll('table').forEach((table) => void table.remove()));
    const second = await stage().audit(page);
    const { verdict } = await readPopup(second);
    expect(verdict).not.toBe('');
    await second.click(testId('toggle-marks'));
    await second.close();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('runs no markup that stands in titles, labels, cells or names', async () => {
    const page = await stage().open('words.html');
    const errors = watchErrors(page);
    const popup = await stage().audit(page);
    const hasRun = () => popup.evaluate(() => 'goujiRan' in globalThis || document.querySelector('#app img') !== null);
    expect(await hasRun()).toBe(false);
    await popup.click(testId('next-finding'));
    await until('the explanation comes', () => page.evaluate(() => document.querySelector('gouji-overlay') !== null));
    expect(
      await page.evaluate(
        () => document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('img, script') ?? null,
      ),
    ).toBeNull();
    expect(await page.evaluate(() => 'goujiRan' in globalThis)).toBe(false);
    await popup.close();
    const copied = await copyDocument(stage(), page);
    expect(copied.failedRules).toBeUndefined();
    const printed = Object.values(copied.reports[0]?.facts ?? {}).map(({ text }) => text);
    // Characters without a width count as white space, of which numbers may have some.
    const visible = (text: string) => text.replace(/[\p{Cf}\s]/gu, '');
    for (const words of HOSTILE_WORDS) expect(printed.map(visible)).toContain(visible(words));
    expect(errors).toEqual([]);
    await page.close();
  });
};

for (const kind of ['chromium', 'firefox'] as const) inBrowsers([kind], tests(kind), pages);
