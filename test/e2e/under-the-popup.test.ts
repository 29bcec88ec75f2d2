import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { inBothBrowsers, keepPopupsOpen, testId } from './harness.ts';
import { bubbleText } from './inspector-probe.ts';
import { explanation } from './page-probe.ts';

const REPORT = 'jiaxing-port-2020';
/** In the column of the totals, on the right, where a popup hangs. */
const WRONG = 'requests.new.total';
const wrong = await selectorOf(REPORT, WRONG);
const broken = await alteredPage(REPORT, { [WRONG]: '95' });
/** The last column ends where popups of both browsers begin to hang. */
const style =
  '<style>body, body :has(table) { margin: 0 !important; padding: 0 !important } table { width: 1120px !important }</style>';
const pages = { 'broken.html': broken.replace('</head>', `${style}</head>`) };

const ERROR = `${testId('finding')}[data-severity="error"]`;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The popup's part of the page: both tell where they are on the screen. */
async function popupArea(page: Page, popup: Popup): Promise<Edges> {
  const tell = () => {
    const view = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    const bars = outerHeight - innerHeight;
    const x = view.mozInnerScreenX ?? screenX;
    return { x, y: view.mozInnerScreenY ?? screenY, width: innerWidth, height: innerHeight, bars };
  };
  const [around, inner] = await Promise.all([page.evaluate(tell), popup.evaluate(tell)]);
  const isTold = await page.evaluate(() => 'mozInnerScreenY' in window);
  const left = inner.x - around.x;
  const top = Math.max(0, inner.y - around.y - (isTold ? 0 : around.bars));
  return { left, top, right: left + inner.width, bottom: top + inner.height };
}

/** What is outlined, signed and said on the page. */
function shownBoxes(page: Page): Promise<Edges[]> {
  return page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot;
    const drawn = [...(root?.querySelectorAll('.ring, .sign, .bubble') ?? [])];
    const terms = [...document.querySelectorAll('[data-gouji-term]')];
    return [...drawn, ...terms].map((one) => one.getBoundingClientRect().toJSON());
  });
}

const isApart = (a: Edges, b: Edges) =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

const isOpen = (popup: Popup) => popup.evaluate(() => true).catch(() => false);

inBothBrowsers((stage) => {
  let page: Page;

  afterEach(() => page.close());

  async function goTo(name: string, height: number): Promise<Popup> {
    page = await stage().open(name);
    await page.setViewport({ width: 1280, height });
    const popup = await stage().audit(page);
    await popup.click(ERROR).catch(() => {});
    await until('the sum is explained', async () => (await explanation(page)).includes('≠ 95'));
    return popup;
  }

  it('scrolls cell, terms and bubble out from under the popup where there is room below it', async () => {
    const popup = await goTo('broken.html', 900);
    // A popup grows as its parts come.
    await until('all of them stand apart from the popup', async () => {
      const [boxes, area] = [await shownBoxes(page), await popupArea(page, popup)];
      return boxes.length > 7 && boxes.every((box) => isApart(box, area));
    });
    const area = await popupArea(page, popup);
    const cell = await page.$eval(wrong, (one) => one.getBoundingClientRect().toJSON());
    // Else the popup would not be in the way.
    expect(cell.right > area.left && cell.left < area.right).toBe(true);
    await popup.close();
  });

  it('closes the popup where there is none, and the bubble leads on', async () => {
    const popup = await goTo('broken.html', 620);
    await until('the popup closes', async () => !(await isOpen(popup)));
    await page.bringToFront();
    const isInSight = ({ top, bottom }: Edges) => top >= -20 && bottom <= 640;
    await until('all of it is in sight', async () => (await shownBoxes(page)).every(isInSight));
    expect(await bubbleText(page)).toContain('下一处');
  });

  it('leaves the popup open where the person has set so', async () => {
    page = await stage().open('broken.html');
    await keepPopupsOpen(stage(), page);
    await page.close();
    const popup = await goTo('broken.html', 620);
    const current = () => popup.evaluate(() => document.querySelector('.finding[aria-current]') !== null);
    await until('the finding is in focus in the popup', current);
    expect(await isOpen(popup)).toBe(true);
    await popup.close();
  });
}, pages);
