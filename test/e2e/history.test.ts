import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { copiedBy } from '../../tools/driver/clipboard.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { generateSeries, pageOf, withCells, type YearReport } from '../years/series.ts';
import { faultsOf, onPage, type Surface } from './axe-faults.ts';
import { inBothBrowsers, inBrowsers, type Stage, testId } from './harness.ts';
import { tabTo } from './panel-page.ts';

interface StorageApi {
  storage: {
    local: { get(key: string): Promise<Record<string, object>>; set(items: Record<string, object>): Promise<void> };
  };
}

const [LAST, THIS] = generateSeries(5, { from: 2022, to: 2023 }) as [YearReport, YearReport];
/** One more from research bodies than were carried over, carried on: the year by itself adds up. */
const BROKEN = withCells(
  THIS,
  more(THIS, ['carriedIn.research', 'carriedIn.total', 'carriedOut.research', 'carriedOut.total']),
);

function more({ cells }: YearReport, rows: readonly string[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [`requests.${row}`, String(Number(cells[`requests.${row}`] ?? 0) + 1)]));
}

const page = (report: YearReport) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body>${pageOf(report)}</body></html>`;

/** The portal may show another report at the address of this year's. */
const pages: Record<string, string> = {};

function showAtFirst(): void {
  pages['2022.html'] = page(LAST);
  pages['2023.html'] = page(BROKEN);
  pages['2022-copy.html'] = page(LAST);
}
showAtFirst();

const textOf = (surface: Pick<Popup, 'evaluate'>, selector: string) =>
  surface.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

async function untilSaid(surface: Pick<Popup, 'evaluate'>, selector: string, words: string): Promise<void> {
  await until(`${selector} says ${words}`, async () => (await textOf(surface, selector)).includes(words));
}

async function isThere(surface: Pick<Popup, 'evaluate'>, selector: string, isThere = true): Promise<void> {
  const find = (wanted: string) => document.querySelector(wanted) !== null;
  await until(
    `${selector} ${isThere ? 'comes' : 'goes'}`,
    async () => (await surface.evaluate(find, selector)) === isThere,
  );
}

/** Audits one of the two reports, and answers the question whether a history is to be kept with yes. */
async function auditYear(stage: Stage, name: string): Promise<{ report: Page; popup: Popup }> {
  const report = await stage.open(name);
  return { report, popup: await auditBeside(stage, report) };
}

/** The popup once it says what other years say. */
async function auditBeside(stage: Stage, report: Page): Promise<Popup> {
  const popup = await stage.audit(report);
  await isThere(popup, testId('history-line'));
  const isAsked = await popup.evaluate((id) => document.querySelector(id) !== null, testId('history-yes'));
  if (isAsked) await popup.click(testId('history-yes'));
  await isThere(popup, testId('years-line'));
  return popup;
}

/** The page of the history in the place of the popup: Firefox lets no driver into an extension's page in a tab. */
async function openHistory(popup: Popup): Promise<void> {
  await popup.evaluate(() => location.assign('/records.html'));
  const isOpen = () => document.querySelector('main.history[data-state="ready"]') !== null;
  // Between two documents there is nobody to answer.
  await until('the history opens', () => popup.evaluate(isOpen).catch(() => false));
}

/** Catches what is handed to the browser to be saved. */
function catchFile(surface: Pick<Popup, 'evaluate'>): Promise<void> {
  return surface.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(globalThis, { goujiSaved: text }));
      return createObjectURL.call(URL, file);
    };
    // A file that is really saved would ask where to.
    HTMLAnchorElement.prototype.click = () => {};
  });
}

function importFile(surface: Pick<Popup, 'evaluate'>, content: string): Promise<void> {
  return surface.evaluate(
    (id, text) => {
      const input = document.querySelector<HTMLInputElement>(id);
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'history.json', { type: 'application/json' }));
      if (!input) throw new Error('there is no way in for a file');
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    testId('import-history'),
    content,
  );
}

/** How high the question of the history stands, and how high the room is that is kept for it until it is drawn. */
function questionRoom(popup: Popup): Promise<{ drawn: number; kept: number }> {
  return popup.evaluate(() => {
    const room = document.querySelector<HTMLElement>('.history-line[data-asks]');
    const question = room?.firstElementChild as HTMLElement | null | undefined;
    if (!room || !question) throw new Error('the question is not asked');
    const drawn = room.getBoundingClientRect().height;
    question.hidden = true;
    const kept = room.getBoundingClientRect().height;
    question.hidden = false;
    return { drawn, kept };
  });
}

const NEWS = testId('history-news');

inBothBrowsers((stage) => {
  it('asks in a line, for which just the room is kept in both languages', async () => {
    showAtFirst();
    const report = await stage().open('2022.html');
    const popup = await stage().audit(report);
    await isThere(popup, testId('history-yes'));
    expect(await questionRoom(popup)).toEqual({ drawn: 41, kept: 41 });
    await popup.click(testId('switch-language'));
    await untilSaid(popup, testId('history-no'), 'No');
    expect(await questionRoom(popup)).toEqual({ drawn: 59, kept: 59 });
    await popup.click(testId('switch-language'));
    await untilSaid(popup, testId('history-no'), '不用');
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
    await report.close();
  });

  it('holds a year against the one before, shows both, and goes out and in as a file', async () => {
    showAtFirst();
    const last = await auditYear(stage(), '2022.html');
    expect(await textOf(last.popup, testId('years-line'))).toContain('没有 2021 年度的记录');
    await last.popup.close();

    await stage().clipboard.clear();
    const now = await auditYear(stage(), '2023.html');
    expect(await textOf(now.popup, testId('years-line'))).toMatch(/与 2022 年度对照：\d+ 项成立，2 项不符/);
    await isThere(now.popup, `section[aria-label="与往年对照"] ${testId('finding')}[data-rule="carry-over"]`);
    const copied = JSON.parse(await copiedBy(now.popup, testId('copy-json'), stage().clipboard)) as AuditDocument;
    expect(copied.reports[0]?.years).toEqual({ year: 2022, form: LAST.form, url: stage().portal.address('2022.html') });
    expect(copied.reports[0]?.findings.map(({ rule }) => rule)).toContain('carry-over');
    await now.popup.close();

    // Chromium closes a popup when the clipboard is looked at elsewhere.
    now.popup = await auditBeside(stage(), now.report);
    expect(await faultsOf(now.popup)).toEqual([]);
    await now.popup.click(`${testId('finding')}[data-rule="carry-over"]`);
    await until('the cell is shown', () => now.report.evaluate(() => document.querySelector('gouji-overlay') !== null));

    await openHistory(now.popup);
    await now.popup.click(testId('organ'));
    await isThere(now.popup, `[data-rule="carry-over"] ${testId('between')}[data-state="broken"]`);
    await isThere(now.popup, '.chart polyline');
    expect(await faultsOf(now.popup)).toEqual([]);

    await catchFile(now.popup);
    await now.popup.click(testId('export-history'));
    await untilSaid(now.popup, NEWS, '.json');
    await until('the file is caught', () => now.popup.evaluate(() => 'goujiSaved' in globalThis));
    const file = await now.popup.evaluate(() => (globalThis as unknown as { goujiSaved: string }).goujiSaved);
    await now.popup.click(testId('empty-history'));
    await now.popup.click(testId('empty-history-confirm'));
    await isThere(now.popup, testId('organ'), false);

    await importFile(now.popup, '{"format":"gouji/history@1","reports":[{}]}');
    await untilSaid(now.popup, NEWS, 'reports.0.');
    await importFile(now.popup, file);
    await untilSaid(now.popup, NEWS, '新增 2 份');
    await importFile(now.popup, file);
    await untilSaid(now.popup, NEWS, '新增 0 份');
    await isThere(now.popup, testId('organ'));
    await now.popup.close();
    await last.report.close();
    await now.report.close();
  }, 120_000);

  it('says what was corrected since the check before', async () => {
    showAtFirst();
    const before = await auditYear(stage(), '2023.html');
    await before.popup.close();
    await before.report.close();
    pages['2023.html'] = page(withCells(BROKEN, { 'review.reconsideration.total': '5' }));
    const worse = await auditYear(stage(), '2023.html');
    await untilSaid(worse.popup, `${testId('recheck')} summary`, '新增 1');
    await worse.popup.close();
    await worse.report.close();
    pages['2023.html'] = page(THIS);
    const better = await auditYear(stage(), '2023.html');
    await untilSaid(better.popup, `${testId('recheck')} summary`, '已更正 1');
    await untilSaid(better.popup, testId('years-line'), '0 项不符');
    await better.popup.close();
    await better.report.close();
  }, 120_000);
}, pages);

inBrowsers(
  ['chromium'],
  (stage) => {
    async function speakEnglish(popup: Popup): Promise<void> {
      await popup.click(testId('switch-language'));
      await until('the popup speaks English', () => popup.evaluate(() => document.documentElement.lang === 'en'));
    }

    /** Nothing is wrong with the list, nor with the years of an organ, in the language that the page speaks. */
    async function expectNoFaults(history: Page, language: string): Promise<void> {
      await history.waitForSelector('main.history[data-state="ready"]');
      expect(await history.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await faultsOf(onPage(history))).toEqual([]);
      await tabTo(history, testId('organ'));
      await history.keyboard.press('Enter');
      await history.waitForSelector(testId('years-table'));
      expect(await faultsOf(onPage(history))).toEqual([]);
    }

    /** Stores the other language as the settings would, and opens the page anew. */
    async function speakChinese(history: Page): Promise<void> {
      await history.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: StorageApi };
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...settings, language: 'zh-CN' } });
      });
      await history.reload();
    }

    /** The history with one organ of two years in a tab of its own, in English. */
    async function historyInTab(): Promise<Page> {
      showAtFirst();
      for (const name of ['2022.html', '2023.html']) {
        const { report, popup } = await auditYear(stage(), name);
        const address = await popup.evaluate(() => `${location.origin}/records.html`);
        if (name === '2023.html') await speakEnglish(popup);
        await popup.close();
        await report.close();
        if (name === '2022.html') continue;
        const history = await stage().browser.newPage();
        await history.goto(address);
        await history.waitForSelector('main.history[data-state="ready"]');
        return history;
      }
      throw new Error('no report was audited');
    }

    it('is worked by keys alone, and nothing is wrong with it in both languages and themes', async () => {
      const history = await historyInTab();
      const surface: Surface = onPage(history);
      await expectNoFaults(history, 'en');
      await speakChinese(history);
      await expectNoFaults(history, 'zh-CN');
      await tabTo(history, testId('delete-report'));
      await history.keyboard.press('Enter');
      await history.waitForFunction((id) => document.activeElement?.matches(id), {}, testId('delete-report-confirm'));
      await history.keyboard.press('Escape');
      await history.waitForFunction((id) => document.activeElement?.matches(id), {}, testId('delete-report'));
      await history.keyboard.press('Enter');
      await history.waitForFunction((id) => document.activeElement?.matches(id), {}, testId('delete-report-confirm'));
      await history.keyboard.press('Enter');
      await untilSaid(surface, NEWS, '已删除');
      await history.waitForFunction((id) => document.querySelectorAll(id).length === 1, {}, testId('kept-report'));
      await tabTo(history, testId('keep-history'), 'ShiftTab');
      await history.keyboard.press('Space');
      await untilSaid(surface, NEWS, '已关闭');
      await history.close();
    }, 120_000);

    it('keeps nothing once it is switched off', async () => {
      const report = await stage().open('2022.html');
      const popup = await stage().audit(report);
      // What would keep it is asked for before what copies.
      await isThere(popup, 'link[href*="plain-text"]');
      expect(await popup.evaluate(() => document.querySelector('.history-line'))).toBeNull();
      await openHistory(popup);
      expect(await textOf(popup, testId('history-size'))).toContain('1 份报告');
      await popup.click(testId('keep-history'));
      await untilSaid(popup, NEWS, '已开启');
      await popup.close();
      await report.close();
      // Nor was it kept meanwhile: another that is kept now stands alone beside the first.
      const other = await auditYear(stage(), '2022-copy.html');
      await openHistory(other.popup);
      expect(await textOf(other.popup, testId('history-size'))).toContain('2 份报告');
      await other.popup.close();
      await other.report.close();
    });
  },
  pages,
);
