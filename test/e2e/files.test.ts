import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { placeOf } from '../../tools/driver/extension-page.ts';
import { seedArticle } from '../files/article.ts';
import { writeDocx } from '../files/write-docx.ts';
import { inBrowsers, type Stage, testId } from './harness.ts';

const LINKED = 'report.pdf';
const PDF = resolve(import.meta.dirname, '../fixtures/files/jiaxing-port-2020.pdf');
const folder = mkdtempSync(join(tmpdir(), 'gouji-files-'));
const DOCX = join(folder, '嘉兴港区2020年度报告.docx');
writeFileSync(DOCX, writeDocx(seedArticle('003_a92a32fafe21a486.txt', { 'requests.granted.person': '95' })));
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

// Firefox lets no driver into the pages of an extension; what they are made of is the same there.
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

    it('reads a PDF with its page numbers, and another file after it', async () => {
      const page = await openFilePage(stage());
      await choose(page, PDF);
      const drawing = await frameOf(page, 'file-document');
      await until('the pages are there', async () => (await count(drawing, '[data-page]')) >= 3);
      const panel = await frameOf(page, 'file-panel');
      await panel.waitForSelector(`${testId('finding')}`);
      expect(await panel.$eval(testId('coverage'), ({ textContent }) => textContent)).toContain('40');
      await choose(page, BROKEN);
      await page.waitForSelector(testId('file-refused'));
      expect(await page.$eval(testId('file-refused'), ({ textContent }) => textContent)).toContain('损坏');
      await page.close();
    });

    it.each([
      ['the PDF in front', LINKED, 'check-pdf'],
      ['a file that the page links to', 'links.html', 'check-attachment'],
    ])('fetches %s when the popup is told to', async (_, name, button) => {
      const { browser, portal } = stage();
      const page = await browser.newPage();
      await page.goto(`${portal.origin}/${name}`);
      const popup = await browser.clickToolbar(page);
      await until('the popup offers it', () =>
        popup.evaluate((wanted) => document.querySelector(wanted) !== null, testId(button)),
      );
      await popup.click(testId(button));
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
