import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { inBothBrowsers, testId } from './harness.ts';
import { bubbleBox } from './inspector-probe.ts';
import { type Edges, paintedBox } from './painted-box.ts';

const REPORT = 'jiaxing-port-2020';
const WRONG = 'requests.granted.person';
const wrong = await selectorOf(REPORT, WRONG);
const broken = await alteredPage(REPORT, { [WRONG]: '95' });

const around = (body: string, style = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告栏目</title><body${style && ` style="${style}"`}><h1>年度报告</h1>${body}</body></html>`;
const frame = (style: string, source = 'broken.html') =>
  `<iframe src="/${source}" width="1100" height="700" style="border: 0; ${style}"></iframe>`;

const pages: Record<string, string> = {
  // Without lines between them cells are as large as what they paint.
  'broken.html': broken.replace(
    '</head>',
    '<style>table { border-collapse: separate !important; border-spacing: 0 } td { border: 0 !important }</style></head>',
  ),
  'scaled.html': around(frame('transform: scale(.6); transform-origin: 0 0')),
  'scaled-about-the-middle.html': around(frame('transform: scale(.8, .7); border: 9px solid; padding: 6px')),
  'zoomed.html': around(frame('zoom: .75; border: 5px solid; padding: 4px')),
  'zoomed-around.html': around(
    `<div style="zoom: 1.3">${frame('width: 860px; height: 500px; border: 5px solid')}</div>`,
  ),
  'zoomed-body.html': around(frame('transform: scale(.7); transform-origin: 0 0'), 'zoom: 1.25'),
  'centred-root.html': around(frame('transform: scale(.8); transform-origin: 0 0')).replace(
    '<html ',
    '<html style="width: 1000px; margin: 0 auto" ',
  ),
  'zoomed-root.html': around(frame('transform: scale(.8); transform-origin: 0 0')).replace(
    '<html ',
    '<html style="zoom: 1.25" ',
  ),
  'moved.html': around(
    `<div style="transform: translate(40px, 12px) scale(.8)">${frame('scale: .9; padding: 6px')}</div>`,
  ),
  'turned.html': around(frame('transform: rotate(3deg) scale(.8)')),
  'turned-body.html': around(frame('rotate: -2deg'), 'transform: scale(.8); transform-origin: 0 0'),
  'nested.html': around(frame('transform: scale(.85); transform-origin: 0 0', 'moved.html')),
  'nested-zoom.html': around(frame('zoom: .8', 'scaled-about-the-middle.html')),
};

/** Pixels: pictures know whole ones alone. */
const MOST_APART = 2;

const ringsOf = (page: Page) =>
  page.evaluate(() => {
    const parts = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('.ring') ?? [];
    return [...parts].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      // The ring keeps off its cell by a pixel.
      return { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 };
    });
  });

/** How far the edges of two boxes stand apart at most. */
const distance = (a: Edges, b: Edges) =>
  Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(a[edge] - b[edge])));

const isApart = (a: Edges, b: Edges) =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

inBothBrowsers((stage) => {
  let page: Page;

  beforeAll(async () => {
    page = await stage().browser.newPage();
  });

  afterAll(() => page.close());

  it.each(Object.keys(pages).filter((name) => name !== 'broken.html'))(
    'ring and bubble stand at the cell as the screen shows it: %s',
    async (name) => {
      await page.goto(stage().portal.address(name));
      const popup = await stage().audit(page);
      await popup.click(testId('next-finding'));
      await until('the cell is ringed', async () => (await ringsOf(page)).length > 0);
      await popup.close();
      await page.bringToFront();
      const inner = page.frames().find((one) => one.url().endsWith('/broken.html')) as Frame;
      expect(await inner.$eval(wrong, (cell) => cell.getAttribute('data-gouji'))).toBe('error');
      let [cell, apart] = [null as Edges | null, Number.POSITIVE_INFINITY];
      await until('the page has scrolled to the cell', async () => {
        const before = await ringsOf(page);
        cell = await paintedBox(page, inner, wrong);
        const rings = await ringsOf(page);
        const isStill = cell !== null && rings.length > 0 && JSON.stringify(before) === JSON.stringify(rings);
        const far = apart;
        if (isStill) apart = Math.min(...rings.map((ring) => distance(ring, cell as Edges)));
        // A frame that was just scaled may still be drawn coarsely, its edges half a pixel in: it is looked at once more.
        return isStill && (apart <= MOST_APART || apart === far);
      });
      expect(apart, JSON.stringify([cell, await ringsOf(page)])).toBeLessThanOrEqual(MOST_APART);
      const bubble = await bubbleBox(page);
      expect([bubble.left >= 0, bubble.top >= 0, bubble.right <= 1280, bubble.bottom <= 900]).not.toContain(false);
      expect(isApart(bubble, cell as unknown as Edges)).toBe(true);
    },
  );

  it('leaves the rows of the tables to be read where there is room beside them', async () => {
    await page.goto(stage().portal.address('scaled.html'));
    const popup = await stage().audit(page);
    await popup.click(testId('next-finding'));
    await until('the cell is ringed', async () => (await ringsOf(page)).length > 0);
    await popup.close();
    await page.bringToFront();
    const right = await page.$eval('iframe', (frame) => {
      const tables = [...(frame.contentDocument?.querySelectorAll('table') ?? [])];
      const scale = frame.getBoundingClientRect().width / frame.offsetWidth;
      const edge = Math.max(...tables.map((table) => table.getBoundingClientRect().right));
      return frame.getBoundingClientRect().left + edge * scale;
    });
    await until('the bubble stands beside the tables', async () => {
      const bubble = await bubbleBox(page);
      return bubble.left >= right && bubble.right <= 1280;
    });
  });
}, pages);
