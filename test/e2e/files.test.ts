import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { placeOf } from '../../tools/driver/extension-page.ts';
import { seedArticle } from '../files/article.ts';
import { writeDocx } from '../files/write-docx.ts';
import { writeXlsx } from '../files/write-xlsx.ts';
import { inBrowsers, type Stage, testId } from './harness.ts';

const LINKED = 'report.pdf';
const PDF = resolve(import.meta.dirname, '../fixtures/files/jiaxing-port-2020.pdf');
const folder = mkdtempSync(join(tmpdir(), 'gouji-files-'));
const DOCX = join(folder, '嘉兴港区2020年度报告.docx');
writeFileSync(DOCX, writeDocx(seedArticle('003_a92a32fafe21a486.txt', { 'requests.granted.person': '95' })));
const XLSX = join(folder, '嘉兴港区2020年度报告.xlsx');
writeFileSync(XLSX, writeXlsx(seedArticle('003_a92a32fafe21a486.txt', { 'requests.granted.person': '95' })));
const BROKEN = join(folder, 'broken.pdf');
writeFileSync(BROKEN, '%PDF-1.4\nbroken');

const PAGES = {
  [LINKED]: { body: new Uint8Array(readFileSync(PDF)), headers: { 'content-type': 'application/pdf' } },
  'links.html': `<title>年报</title><p>年报见附件：<a href="/${LINKED}">2020年年报</a></p>`,
};

/** The page that reads files, in a tab of its own. */
async function openFilePage({ browser, open, audit }: Stage): Promise<Page> {
  const popup = await audit(await open('dalan-2020'));
  const { origin } = await placeOf(popup);
  await popup.close();
  const page = await browser.newPage();
  await page.goto(`${origin}/file.html`);
  await page.waitForSelector(testId('file-choose'));
  return page;
}

async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.$(testId('file-choose'))) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function frameOf(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(testId(name));
  return (await element?.contentFrame()) as Frame;
}

const count = (frame: Frame, selector: string) =>
  frame.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

inBrowsers(
  ['chromium'],
  (stage) => {
    it('shows a Word file with its marks beside its findings, and goes to them', async () => {
      const page = await openFilePage(stage());
      await choose(page, DOCX);
      const [drawing, panel] = [await frameOf(page, 'file-document'), await frameOf(page, 'file-panel')];
      await panel.waitForSelector(`${testId('finding')}[data-rule="row-total"]`);
      await until('the marks are there', async () => (await count(drawing, '[data-gouji]')) > 0);
      expect(await count(drawing, 'table')).toBe(3);
      await panel.click(testId('next-finding'));
      await until('the finding is explained', async () => (await count(drawing, 'gouji-overlay')) === 1);
      await page.close();
    });

    it('reads a PDF with its page numbers, and other files after it', async () => {
      const page = await openFilePage(stage());
      await choose(page, PDF);
      const drawing = await frameOf(page, 'file-document');
      await until('the pages are there', async () => (await count(drawing, '[data-page]')) >= 3);
      const panel = await frameOf(page, 'file-panel');
      await panel.waitForSelector(`${testId('finding')}`);
      expect(await panel.$eval(testId('coverage'), ({ textContent }) => textContent)).toContain('40');
      await choose(page, XLSX);
      await until('the workbook is there with its marks and findings', async () => {
        const [sheets, said] = [await frameOf(page, 'file-document'), await frameOf(page, 'file-panel')];
        const isSaid = (await count(said, `${testId('finding')}[data-rule="row-total"]`)) > 0;
        return isSaid && (await count(sheets, 'table')) === 3 && (await count(sheets, '[data-gouji]')) > 0;
      });
      await choose(page, BROKEN);
      await page.waitForSelector(testId('file-refused'));
      expect(await page.$eval(testId('file-refused'), ({ textContent }) => textContent)).toContain('损坏');
      await page.close();
    });

    it.each([
      ['the PDF in front', LINKED, 'check-pdf'],
      ['a file that the page links to', 'links.html', 'check-attachment'],
    ])('fetches %s when the popup is told to', async (_, name, button) => {
      const { portal } = stage();
      const page = await takeOffer(stage(), name, button);
      const target = await page.browser().waitForTarget((each) => each.url().includes('/file.html'));
      const file = (await target.page()) as Page;
      await (await frameOf(file, 'file-panel')).waitForSelector(testId('finding'));
      expect(portal.requests.filter((each) => each === `GET /${LINKED}`).length).toBeGreaterThan(0);
      await file.close();
      await page.close();
    });
  },
  PAGES,
);

/** What the frames of the page show; both are of its own origin. */
function shownIn(tab: Popup) {
  return tab.evaluate(() => {
    const inside = (name: string) =>
      document.querySelector<HTMLIFrameElement>(`[data-testid="${name}"]`)?.contentDocument ?? null;
    const [drawing, panel] = [inside('file-document'), inside('file-panel')];
    const count = (where: Document | null, selector: string) => where?.querySelectorAll(selector).length ?? 0;
    return {
      marks: count(drawing, '[data-gouji]'),
      overlays: count(drawing, 'gouji-overlay'),
      pages: count(drawing, '[data-page]'),
      tables: count(drawing, 'table'),
      rowTotals: count(panel, '[data-testid="finding"][data-rule="row-total"]'),
      findings: count(panel, '[data-testid="finding"]'),
      coverage: panel?.querySelector('[data-testid="coverage"]')?.textContent ?? '',
    };
  });
}

const stateOf = (tab: Popup) => tab.evaluate(() => document.querySelector<HTMLElement>('.file')?.dataset.state);

/** Gives the file to the page's own control: the driver has no words for files on a person's disk there. */
function chooseInPage(tab: Popup, path: string): Promise<void> {
  return tab.evaluate(
    (name: string, base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      const input = document.querySelector<HTMLInputElement>('[data-testid="file-choose"]') as HTMLInputElement;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    basename(path),
    readFileSync(path).toString('base64'),
  );
}

/** Opens a page, and has its popup check the file that it offers. */
async function takeOffer({ browser, portal }: Stage, name: string, button: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${portal.origin}/${name}`);
  const popup = await browser.clickToolbar(page);
  await until('the popup offers it', () =>
    popup.evaluate((wanted) => document.querySelector(wanted) !== null, testId(button)),
  );
  await popup.click(testId(button));
  return page;
}

/** Opens a page, and from its popup the page of a file. */
async function openFrom(stage: Stage, name: string, button: string) {
  const page = await takeOffer(stage, name, button);
  return { page, tab: await stage.browser.extensionTab('file') };
}

const untilShown = (tab: Popup) =>
  until('the PDF is shown with its marks and findings', async () => {
    const { marks, findings } = await shownIn(tab);
    return marks > 0 && findings > 0;
  });

inBrowsers(
  ['firefox'],
  (stage) => {
    it('reads the PDF in front after a permission', async () => {
      const { page, tab } = await openFrom(stage(), LINKED, 'check-pdf');
      await until('the site must be allowed', async () => (await stateOf(tab)) === 'closed');
      await tab.click(testId('file-allow'));
      await untilShown(tab);
      const { pages, coverage } = await shownIn(tab);
      expect({ pages: pages >= 3, coverage }).toEqual({ pages: true, coverage: expect.stringContaining('40') });
      await tab.close();
      await page.close();
    });

    it('fetches a file of a page of the same site, and reads what is chosen after it', async () => {
      const { page, tab } = await openFrom(stage(), 'links.html', 'check-attachment');
      await untilShown(tab);
      expect(stage().portal.requests).toContain(`GET /${LINKED}`);

      await chooseInPage(tab, DOCX);
      await until('the Word file is shown with its marks and findings', async () => {
        const { marks, pages: numbers, rowTotals } = await shownIn(tab);
        return marks > 0 && numbers === 0 && rowTotals > 0;
      });
      expect((await shownIn(tab)).tables).toBe(3);
      await tab.evaluate((wanted: string) => {
        const panel = document.querySelector<HTMLIFrameElement>('[data-testid="file-panel"]')?.contentDocument;
        panel?.querySelector<HTMLElement>(wanted)?.click();
      }, testId('next-finding'));
      await until('the finding is explained', async () => (await shownIn(tab)).overlays === 1);

      await chooseInPage(tab, BROKEN);
      await until('it is refused', async () => (await stateOf(tab)) === 'refused');
      expect(
        await tab.evaluate((wanted) => document.querySelector(wanted)?.textContent, testId('file-refused')),
      ).toContain('损坏');
      await tab.close();
      await page.close();
    });
  },
  PAGES,
);
