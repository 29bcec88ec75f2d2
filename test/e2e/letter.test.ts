import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copiedBy } from '../../tools/driver/clipboard.ts';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { alteredPage } from './altered-page.ts';
import { inBothBrowsers, testId } from './harness.ts';

const REPORT = 'jiaxing-port-2020';
const GREEN = [0, 200, 0];

/** A table wider than the window, on a page that glides: nothing of its last column is in sight at first. */
const WIDE = `<style>html { scroll-behavior: smooth } table { width: 1700px !important; table-layout: fixed }
  td:last-child { background: rgb(${GREEN}) !important }</style>`;
const broken = await alteredPage(REPORT, { 'requests.granted.person': '95' });
const pages = { 'broken.html': broken, 'wide.html': broken.replace('</head>', `${WIDE}</head>`) };

inBothBrowsers((stage) => {
  let page: Page;
  let popup: Popup;

  const openWith = async (name: string) => {
    page = await stage().open(name);
    popup = await stage().audit(page);
  };

  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  beforeEach(() => stage().clipboard.clear());

  it('copies the notice with the click that asks for it, and shows what it copied', async () => {
    await openWith('broken.html');
    const shown = () =>
      popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-testid="letter-text"]')?.value ?? '');
    await popup.click(testId('open-letter'));
    await until('the notice is shown', async () => (await shown()) !== '');
    const text = await shown();
    await popup.close();
    popup = await stage().audit(page);
    const copied = await copiedBy(popup, testId('open-letter'), stage().clipboard);
    expect(copied.replaceAll('\r\n', '\n')).toBe(text);
    expect(copied).toMatch(/^【核实通知】.*请核实，并于.*日前反馈/);
    expect(copied).toContain('现为95，疑应为59');
  });

  it('marks what it names as told, and takes it back', async () => {
    await openWith('broken.html');
    await popup.click(testId('open-letter'));
    const told = () => popup.evaluate(() => document.querySelector('[data-testid="letter-told"]')?.textContent);
    await until('the notice can be marked as told', async () => (await told()) === '标为已通知');
    await popup.click(testId('letter-told'));
    await until('what it names is marked', async () => (await told()) === '取消“已通知”');
    await popup.click(testId('close-letter'));
    const isMarked = () => popup.evaluate(() => document.querySelector('.finding[data-handled]') !== null);
    await until('the list says so', isMarked);
    await popup.click(testId('open-letter'));
    await until('that can be taken back', async () => (await told()) === '取消“已通知”');
    await popup.click(testId('letter-told'));
    await until('it is taken back', async () => (await told()) === '标为已通知');
    await popup.click(testId('close-letter'));
    await until('the list is open again', async () => !(await isMarked()));
  });

  it('pictures the marked row whole, as wide as it is, and leaves the page where it was', async () => {
    await openWith('wide.html');
    const where = () => page.evaluate(() => [scrollX, scrollY]);
    const before = await where();
    await popup.click(testId('open-letter'));
    await until('pictures are offered', () =>
      popup.evaluate(() => !!document.querySelector('[data-testid="picture-1"]')),
    );
    const hasFocus = (id: string) =>
      popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, testId(id));
    await until('the notice has the focus', () => hasFocus('letter-text'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="picture-1"]')?.focus());
    await popup.press('Enter');
    await until('the picture is drawn', () =>
      popup.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="picture"] canvas');
        return canvas?.getContext('2d')?.getImageData(0, 0, 1, 1).data[3] === 255;
      }),
    );
    await until('to copy it is what the focus is on', () => hasFocus('copy-picture'));
    const picture = await popup.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="picture"] canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('no picture');
      const { width, height } = canvas;
      const column = context.getImageData(width - 12, 0, 1, height).data;
      const { data } = context.getImageData(0, 0, width, height);
      let marked = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 179 && data[at + 1] === 71 && data[at + 2] === 0) marked += 1;
      }
      return { width, height, column: [...column], marked };
    });
    const table = await page.evaluate(() => {
      const cell = document.querySelector('[data-gouji="error"]');
      return cell?.closest('table')?.getBoundingClientRect().width ?? 0;
    });
    expect(Math.abs(picture.width - table)).toBeLessThanOrEqual(3);
    const greens = Array.from({ length: picture.height }, (_, y) => picture.column.slice(4 * y, 4 * y + 3)).filter(
      (pixel) => String(pixel) === String(GREEN),
    );
    expect(greens.length).toBeGreaterThan(picture.height / 3);
    // The line around the wrong cell, vermilion: the picture is of what was scrolled to.
    expect(picture.marked).toBeGreaterThan(50);
    await until('the page is where it was', async () => String(await where()) === String(before));
  });
}, pages);
