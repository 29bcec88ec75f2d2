import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_PAGE } from '../../lib/list/answer.ts';
import { MOST_LINKS } from '../../lib/list/list-source.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { countyPages } from '../../tools/county/county.ts';
import { COUNTY_REPORTS, type CountyReport } from '../../tools/county/reports.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import type { FurtherPages } from '../../tools/portal.ts';
import { inBothBrowsers, type Stage, testId } from './harness.ts';

/** No pauses on loopback; an answer that never comes is given up soon, but not one of a machine that is busy. */
const SETTINGS = { ...DEFAULT_SETTINGS, list: { pauseMs: 0, lanes: 2, timeoutMs: 8000 } };

const rows = (hrefs: readonly string[]) =>
  hrefs.map(
    (href, i) =>
      `<li><a href="${href}" title="<img src=/beacon.png>第${i}镇2021年信息公开年报">第${i}镇2021年…</a></li>`,
  );

/** More links than any county has, made by a script and not shown: the page itself is small. */
const ENDLESS = `<meta charset="utf-8"><title>list</title><link rel="icon" href="data:,"><ul hidden></ul><script>
const link = (i) => '<a href="/h/' + i + '.html">' + i + '镇2021年信息公开年报</a>';
document.querySelector('ul').innerHTML = Array.from({ length: 20000 }, (_, i) => link(i)).join('');</script>`;

/** Three reports of the site and one of another, on a page from which nothing may be asked. */
const CLOSED = {
  body: `<title>list</title><link rel="icon" href="data:,"><ul>${rows([0, 1, 2].map((at) => `/${COUNTY_REPORTS[at]?.path}`).concat(`{{elsewhere}}/${COUNTY_REPORTS[3]?.path}`)).join('')}</ul>`,
  headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
};

const DECLINED = Array.from({ length: 9 }, (_, at) => `declined-${at}.html`);

const HOSTILE: FurtherPages = {
  'closed.html': CLOSED,
  'endless.html': ENDLESS,
  'hostile.html': `<title>list</title><link rel="icon" href="data:,"><ul>${rows(['/loop.html', '/huge.html', 'javascript:document.title="run"', 'data:text/html,x', 'http://169.254.169.254/', '/script.html', '/gone.html']).join('')}</ul>`,
  'declining.html': `<title>list</title><link rel="icon" href="data:,"><ul>${rows(DECLINED.map((path) => `/${path}`)).join('')}</ul>`,
  ...Object.fromEntries(DECLINED.map((path) => [path, { body: '', status: 503 }])),
  'loop.html': { body: '', status: 302, headers: { location: '/loop.html' } },
  'huge.html': { body: new Uint8Array(LARGEST_PAGE + 1).fill(32) },
  'script.html': `<title>x</title><p>${'正文'.repeat(60)}</p><script>new Image().src = '/beacon.png'; fetch('/beacon.png');</script><img src="/beacon.png"><link rel="stylesheet" href="/beacon.css">`,
};

/** The popup of a list, once it offers to check each report. */
async function offeringPopup({ browser }: Stage, page: Page): Promise<Popup> {
  const popup = await browser.clickToolbar(page);
  await until('the popup offers to check each', () =>
    popup.evaluate(() => document.querySelector('[data-testid="list-offer"]') !== null),
  );
  return popup;
}

/** Opens the page of a list by the popup's offer, as a person does. */
async function openList(stage: Stage, page: Page): Promise<Popup> {
  return takeOffer(stage, await offeringPopup(stage, page));
}

async function takeOffer({ browser }: Stage, popup: Popup): Promise<Popup> {
  await popup.evaluate(async (settings: unknown) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>;
    await ((browser ?? chrome) as StorageApi).storage.local.set({ settings });
  }, SETTINGS);
  await popup.click(testId('list-offer'));
  const tab = await browser.extensionTab('list');
  await until('the list is shown', () => tab.evaluate(() => document.querySelector('[data-testid="start"]') !== null));
  return tab;
}

interface StorageApi {
  storage: { local: { set(items: object): Promise<void> } };
}

const phaseOf = (tab: Popup) => tab.evaluate(() => document.querySelector('.list-page')?.getAttribute('data-phase'));
const textOf = (tab: Popup, selector: string) =>
  tab.evaluate((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);

function untilDone(tab: Popup, count: number): Promise<void> {
  return until(`${count} are done`, () =>
    tab.evaluate(
      (wanted: number) => Number(document.querySelector<HTMLProgressElement>('progress')?.value ?? 0) >= wanted,
      count,
    ),
  );
}

async function untilOver(tab: Popup): Promise<void> {
  await until('the run is over', async () => (await phaseOf(tab)) === 'finished', 60_000);
}

/** How many entries stand in each state, as the filter counts them. */
function countsOf(tab: Popup): Promise<Record<string, number>> {
  return tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLOptionElement>('[data-testid="filter-state"] option[data-count]')].map(
        ({ value, dataset }) => [value, Number(dataset.count)],
      ),
    ),
  );
}

/** Chooses in a list of choices. */
function choose(tab: Popup, id: string, value: string): Promise<void> {
  return tab.evaluate(
    (wanted: string, chosen: string) => {
      const select = document.querySelector<HTMLSelectElement>(`[data-testid="${wanted}"]`) as HTMLSelectElement;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );
}

const unitsShown = (tab: Popup) =>
  tab.evaluate(() => [...document.querySelectorAll('[data-testid="entry"] .unit')].map((cell) => cell.textContent));

const EXPECTED: Record<string, number> = { duplicate: 2 };
for (const { state } of COUNTY_REPORTS) EXPECTED[state] = (EXPECTED[state] ?? 0) + 1;

const isAsked = ({ made }: CountyReport) => made !== 'ofd' && made !== 'elsewhere';

inBothBrowsers(
  (stage) => {
    describe('a county', () => {
      let page: Page;
      let tab: Popup;
      let offer: string;

      beforeAll(async () => {
        page = await stage().open('county/');
        const popup = await offeringPopup(stage(), page);
        offer = await textOf(popup, testId('list-offer'));
        tab = await takeOffer(stage(), popup);
      });

      afterAll(async () => {
        await tab.close();
        await page.close();
      });

      it('is listed without a question to anybody, and read once the person starts; a killed tab loses nothing', async () => {
        const { requests } = stage().portal;
        expect(requests.filter((each) => each !== 'GET /county/' && each !== 'GET /county/more.html')).toEqual([]);
        expect(await countsOf(tab)).toMatchObject({ duplicate: 2, attachment: 1, 'other-site': 1 });
        const [offered] = /\d+/.exec(offer) ?? [];
        expect(await textOf(tab, testId('counts'))).toMatch(new RegExp(`^共 ${offered} 份.*另有 2 条`));

        await tab.click(testId('start'));
        await untilDone(tab, 4);
        await tab.click(testId('pause'));
        await until('the run is paused', async () => (await phaseOf(tab)) === 'paused');
        await tab.click(testId('go-on'));
        await untilDone(tab, 8);
        await tab.click(testId('stop'));
        await until('the run is stopped', async () => (await phaseOf(tab)) === 'stopped');
        await tab.click(testId('start'));
        await untilDone(tab, 12);
        await tab.close();
        const before = requests.length;

        tab = await openList(stage(), page);
        const kept = await textOf(tab, testId('kept'));
        const keptCount = Number(/\d+/.exec(kept)?.[0]);
        expect(keptCount).toBeGreaterThanOrEqual(12);
        const keptUrls = await keptOutcomes(tab);
        expect(keptUrls).toHaveLength(keptCount);
        await tab.click(testId('start'));
        await untilOver(tab);

        expect(await countsOf(tab)).toEqual(EXPECTED);
        const again = new Set(requests.slice(before).map((each) => each.replace('GET ', stage().portal.origin)));
        expect(keptUrls.filter((url) => again.has(url))).toEqual([]);
        const named = ['county/', 'county/more.html', 'county/index_1.html', 'county/moved.htm'];
        const allowed = new Set([...named, ...COUNTY_REPORTS.filter(isAsked).map(({ path }) => path)]);
        expect(requests.filter((each) => !allowed.has(each.replace('GET /', '')))).toEqual([]);
      });

      it('gives one table: worst first, filtered, each row with its findings', async () => {
        const first = await unitsShown(tab);
        expect(first.slice(0, 3)).toEqual(
          COUNTY_REPORTS.filter(({ made }) => made === 'broken-sum' || made === 'docx')
            .slice(0, 3)
            .map(({ unit }) => unit),
        );
        await choose(tab, 'filter-rule', 'row-total');
        await until('the table is filtered', async () => (await unitsShown(tab)).length === 4);
        await tab.click(testId('see-findings'));
        await until('the findings are shown', () =>
          tab.evaluate(() => document.querySelector('[data-testid="detail-finding"][data-rule="row-total"]') !== null),
        );
        await tab.click(testId('close-details'));
        await choose(tab, 'filter-rule', '');
        await choose(tab, 'filter-year', '2020');
        await until('the year is filtered', async () => (await unitsShown(tab)).length === 4);
        await choose(tab, 'filter-year', '');
      });

      it('says what is missing and what is alike in the whole list', async () => {
        const found = () =>
          tab.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('[data-testid="list-finding"]')].map(
              ({ dataset }) => dataset.rule,
            ),
          );
        await until(
          'the list as a whole is judged',
          async () => (await found()).join() === 'coverage,same-as-other-organ',
        );
      });

      it('holds the years of an organ against each other', async () => {
        const jumps = COUNTY_REPORTS.filter(({ unit }) => unit === '云河街道办事处');
        expect(jumps.map(({ year }) => year)).toEqual([2021, 2020]);
        const rule = '[data-testid="filter-rule"] option[value="requests-jump"]';
        await until('a rule of years is among those of the list', async () => (await textOf(tab, rule)) !== '');
        await choose(tab, 'filter-rule', 'requests-jump');
        await until('the later report is left', async () => (await unitsShown(tab)).join() === '云河街道办事处');
        expect(await textOf(tab, '[data-testid="entry"] .year')).toBe('2021');
        await tab.click(testId('see-findings'));
        await until('what was found between years is among its findings', async () =>
          (await textOf(tab, '[data-testid="detail-finding"][data-rule="requests-jump"]')).includes('2020'),
        );
        await tab.click(testId('close-details'));
        await choose(tab, 'filter-rule', '');
      });

      it('is taken elsewhere in each of the ways', async () => {
        for (const [kind, ending] of [
          ['ledger', '.xlsx'],
          ['csv', '.csv'],
          ['jsonl', '.jsonl'],
          ['summary', '.html'],
        ] as const) {
          await tab.click(testId(`list-export-${kind}`));
          await until(`the ${kind} is saved`, async () => (await textOf(tab, testId('news'))).endsWith(ending));
        }
      });
    });

    describe('a page whose policy lets nothing be asked', () => {
      it('is read in Chromium as it is; in Firefox after a permission for its site, as another site is', async () => {
        const { kind, portal } = stage();
        const page = await stage().open('closed.html');
        const tab = await openList(stage(), page);
        await tab.click(testId('start'));
        if (kind === 'firefox') {
          await until('the run stops', async () => (await phaseOf(tab)) === 'stopped');
          const named = (origin: string) => `${testId('allow-site')}[data-origin="${origin}"]`;
          const elsewhere = portal.origin.replace('127.0.0.1', 'localhost');
          for (const origin of [portal.origin, elsewhere]) {
            await tab.click(named(origin));
            await until(`${origin} is allowed`, async () => (await textOf(tab, named(origin))) === '');
          }
          await tab.click(testId('start'));
        }
        await untilOver(tab);
        const { clean = 0, 'other-site': other = 0 } = await countsOf(tab);
        expect({ clean, other }).toEqual(kind === 'firefox' ? { clean: 4, other: 0 } : { clean: 3, other: 1 });
        // With the permission that was given above, a row opens its page and has it audited there.
        if (kind === 'firefox') {
          await tab.click(testId('open-marked'));
          await until('the page is audited in its own tab', () => closeAudited(tab, 'status'));
        }
        await tab.close();
        await page.close();
      });
    });

    describe('a list that means no good', () => {
      it('ends in sentences: nothing runs, nothing else is asked, nothing is read without end', async () => {
        const { portal } = stage();
        const page = await stage().open('hostile.html');
        const tab = await openList(stage(), page);
        const before = portal.requests.length;
        await tab.click(testId('start'));
        await untilOver(tab);
        expect(await countsOf(tab)).toEqual({
          redirected: 1,
          'too-large': 1,
          'not-web': 2,
          'other-site': 1,
          'no-form': 1,
          'not-found': 1,
        });
        const asked = new Set(portal.requests.slice(before));
        expect([...asked].sort()).toEqual(['GET /gone.html', 'GET /huge.html', 'GET /loop.html', 'GET /script.html']);
        expect(await tab.evaluate(() => document.querySelector('.list-page img') !== null)).toBe(false);
        // What may have been a passing fault is asked for once more, and nothing else.
        const done = portal.requests.length;
        await tab.click(testId('retry'));
        await until('it was asked for again', async () => portal.requests.length > done);
        await untilOver(tab);
        expect(portal.requests.slice(done)).toEqual(['GET /gone.html']);
        await tab.close();
        await page.close();
      });

      it('of a site that declines is left alone after three refusals', async () => {
        const { portal } = stage();
        const page = await stage().open('declining.html');
        const tab = await openList(stage(), page);
        const before = portal.requests.length;
        await tab.click(testId('start'));
        await until('the run has ended', async () => (await phaseOf(tab)) === 'refused');
        const asked = portal.requests.slice(before).filter((each) => each.startsWith('GET /declined-'));
        expect(asked.length).toBeLessThanOrEqual(4);
        expect((await countsOf(tab)).waiting).toBeGreaterThanOrEqual(5);
        await tab.close();
        await page.close();
      });

      it('of twenty thousand links is cut', async () => {
        const page = await stage().open('endless.html');
        const tab = await openList(stage(), page);
        expect(await countsOf(tab)).toEqual({ waiting: MOST_LINKS });
        expect(await textOf(tab, '.list-head')).toContain('5000');
        // Of a long table only what is in sight is drawn.
        expect((await unitsShown(tab)).length).toBeLessThan(60);
        await tab.close();
        await page.close();
      });
    });
  },
  { ...countyPages(), ...HOSTILE },
);

interface TabsApi {
  tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ answer?: { status: { audit: number } } }>;
    remove(tab: number): Promise<void>;
  };
}

/** Closes the tab that a row has opened, once its page tells of an audit. */
function closeAudited(tab: Popup, ask: string): Promise<boolean> {
  return tab.evaluate(async (asked: string) => {
    const { tabs } = (globalThis as unknown as { browser: TabsApi }).browser;
    const opened = (await tabs.query({})).find(({ url = '' }) => /\/t\d{8}_\d+\.htm$/.test(url));
    const reply = opened && (await tabs.sendMessage(opened.id, { gouji: { ask: asked } }).catch(() => null));
    if (!opened || !reply?.answer || reply.answer.status.audit === 0) return false;
    await tabs.remove(opened.id);
    return true;
  }, ask);
}

/** The addresses whose outcomes are kept in the browser's own database. */
function keptOutcomes(tab: Popup): Promise<string[]> {
  return tab.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('gouji-lists');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('outcomes').objectStore('outcomes').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            resolve((keys.result as [string, string][]).map(([, url]) => url));
          };
        };
      }),
  );
}
