import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { inBothBrowsers, inBrowsers, type Stage, testId } from './harness.ts';
import {
  bubbleBox,
  bubbleText,
  clickControl,
  coveredCells,
  firstSum,
  focusedControl,
  focusOn,
  hasBubble,
  outlinedTerms,
  pointAt,
  signDistances,
  signOffsets,
} from './inspector-probe.ts';
import { compareBoxes, rememberBoxes, serialised } from './page-probe.ts';

const REPORT = 'jiaxing-port-2020';
const WRONG = 'requests.granted.person';
const HELD = 'requests.new.person';

/** 59 was typed as 95: the row, the column and nothing else break. */
const broken = await alteredPage(REPORT, { [WRONG]: '95' });
const framing = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告栏目</title>
<h1>年度报告</h1><iframe src="/broken.html" width="1100" height="700" style="border: 7px solid; padding: 5px"></iframe></html>`;

/** The same page, all of it inside an open shadow root. */
function inShadowRoot(html: string): string {
  const move = `const host = document.createElement('div');
host.id = 'host';
const inner = document.createElement('div');
inner.append(...document.body.childNodes);
host.attachShadow({ mode: 'open' }).append(inner);
document.body.append(host);`;
  return html.replace('</body>', `<script>{${move}}</script></body>`);
}

const pages = {
  'broken.html': broken,
  'framing.html': framing,
  'scroller.html': broken.replace('</head>', '<style>#zoom { height: 420px; overflow: auto; }</style></head>'),
  'shadow.html': inShadowRoot(broken),
  'right-to-left.html': broken.replace('<html', '<html dir="rtl"'),
};

const [wrong, held, rowTotal, business, carriedIn] = (await Promise.all(
  [WRONG, HELD, 'requests.granted.total', 'requests.granted.business', 'requests.carriedIn.business'].map((fact) =>
    selectorOf(REPORT, fact),
  ),
)) as [string, string, string, string, string];

async function openMarked(stage: Stage, name: string): Promise<Page> {
  const page = await stage.open(name);
  const popup = await stage.audit(page);
  await popup.close();
  await page.bringToFront();
  return page;
}

/** The explanations come after the marks, and make the marked cells stops of the tab key. */
const explained = (page: Page) => page.waitForSelector('[data-gouji][tabindex="0"]');

/** The seven terms of a sum are outlined, all in one tone. */
const outlined = (page: Page, tone: string) =>
  until(`the terms are outlined as ${tone}`, async () => {
    const { count, tones } = await outlinedTerms(page);
    return count === 7 && tones.join() === tone;
  });

/** A key that was pressed has moved the focus to a cell. */
const focused = (page: Page, cell: string) => until(`the focus is on ${cell}`, () => focusOn(page, cell));

const says = (page: Page, words: string) =>
  until(`the bubble says ${words}`, async () => (await bubbleText(page)).includes(words));

inBothBrowsers((stage) => {
  let page: Page;

  afterEach(() => page.close());

  describe('with the mouse', () => {
    beforeEach(async () => {
      page = await openMarked(stage(), 'broken.html');
    });

    it('shows a sum that holds, its terms outlined, over no part of its row', async () => {
      await pointAt(page, held);
      await says(page, '成立');
      expect(await bubbleText(page)).toContain('62 = 62');
      await outlined(page, 'calm');
      const { top, bottom } = await page.$eval(held, (cell) => cell.getBoundingClientRect().toJSON());
      const bubble = await bubbleBox(page);
      expect(bubble.bottom <= top || bubble.top >= bottom).toBe(true);
    });

    it('shows a broken one with its finding, and goes to its terms and suspects', async () => {
      await pointAt(page, wrong);
      await says(page, '95 ≠ 59');
      expect(await bubbleText(page)).toContain('95 → 59');
      await outlined(page, 'error');
      await clickControl(page, '.next-relation');
      await says(page, '95 + 10 = 105 ≠ 69');
      await clickControl(page, `.term.${'requests.handled.person'.replaceAll('.', '\\.')}`);
      await says(page, '（七）总计 · 自然人69');
    });

    it('says first what is outlined, and covers neither a term of it nor a wrong cell', async () => {
      await pointAt(page, wrong);
      for (const sum of ['95 ≠ 59', '95 + 10 = 105 ≠ 69']) {
        await says(page, sum);
        expect(await firstSum(page)).toContain(sum);
        expect(await coveredCells(page)).toEqual([]);
        await clickControl(page, '.next-relation');
      }
    });

    it('moves nothing, puts nothing into a table and leaves no trace', async () => {
      await explained(page);
      const before = await serialised(page);
      await page.$eval(wrong, (cell) => cell.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await rememberBoxes(page);
      await pointAt(page, wrong);
      await says(page, '95 ≠ 59');
      expect((await compareBoxes(page)).moved).toEqual([]);
      expect(await page.evaluate(() => document.querySelectorAll('table gouji-overlay').length)).toBe(0);
      await page.keyboard.press('Escape');
      await until('the bubble closes', async () => !(await hasBubble(page)));
      expect(await serialised(page)).toBe(before);
    });
  });

  describe('with the keyboard', () => {
    it('walks from cell to cell, into the bubble and back to the cell', async () => {
      page = await openMarked(stage(), 'broken.html');
      await until('the tab key comes to the wrong cell', async () => {
        await page.keyboard.press('Tab');
        return focusOn(page, wrong);
      });
      await says(page, '95 ≠ 59');
      await page.keyboard.press('ArrowRight');
      await focused(page, business);
      await page.keyboard.press('ArrowUp');
      await focused(page, carriedIn);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowLeft');
      await focused(page, wrong);

      await page.keyboard.press('Enter');
      await until('the bubble has the focus', async () => (await focusedControl(page)).includes('term'));
      await until('the tab key comes to the next relation', async () => {
        await page.keyboard.press('Tab');
        return (await focusedControl(page)).includes('next-relation');
      });
      await page.keyboard.press('Enter');
      await says(page, '关系 2 / 2');
      expect(await focusedControl(page)).toContain('next-relation');
      await page.keyboard.press('Escape');
      await until('the bubble closes', async () => !(await hasBubble(page)));
      await focused(page, wrong);

      await page.keyboard.press('Enter');
      await until('the tab key comes to the printed total', async () => {
        await page.keyboard.press('Tab');
        return (await focusedControl(page)).includes('requests.granted.total');
      });
      await page.keyboard.press('Enter');
      await says(page, '（一）予以公开 · 总计59');
      await focused(page, rowTotal);
    });

    it('leaves the DOM as it was when the marks go', async () => {
      page = await stage().open('broken.html');
      const before = await serialised(page);
      const popup = await stage().audit(page);
      await popup.close();
      await page.bringToFront();
      await explained(page);
      await page.focus(wrong);
      await says(page, '95 ≠ 59');
      await page.keyboard.press('ArrowRight');
      await focused(page, business);
      const again: Popup = await stage().audit(page);
      await again.click(testId('toggle-marks'));
      await until('the page is restored', async () => (await serialised(page)) === before);
      await again.close();
    });
  });

  describe('signs and terms stand at their cells', () => {
    it('inside an inner scroller, after it has scrolled', async () => {
      page = await openMarked(stage(), 'scroller.html');
      await pointAt(page, wrong);
      await says(page, '95 ≠ 59');
      const before = await page.$eval(wrong, (cell) => cell.getBoundingClientRect().top);
      await page.$eval('#zoom', (scroller) => scroller.scrollBy({ top: 60, behavior: 'instant' }));
      expect(await page.$eval(wrong, (cell) => cell.getBoundingClientRect().top)).toBe(before - 60);
      await until('the signs follow', async () => Math.max(...(await signOffsets(page, page.mainFrame()))) < 3);
    });

    it('at 200 % zoom, the bubble whole inside the window', async () => {
      page = await openMarked(stage(), 'broken.html');
      await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
      await pointAt(page, wrong);
      await says(page, '95 ≠ 59');
      await until(
        'the signs stand at their cells',
        async () => Math.max(...(await signOffsets(page, page.mainFrame()))) < 3,
      );
      const { left, top, right, bottom } = await bubbleBox(page);
      expect([left >= 0, top >= 0, right <= 640, bottom <= 450]).toEqual([true, true, true, true]);
    });

    it('where the page zooms itself', async () => {
      page = await openMarked(stage(), 'broken.html');
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
      await pointAt(page, wrong);
      await says(page, '95 ≠ 59');
      await until(
        'the signs stand at their cells',
        async () => Math.max(...(await signOffsets(page, page.mainFrame()))) < 3,
      );
    });

    it('in a frame of the same origin, the bubble in the page around it', async () => {
      page = await openMarked(stage(), 'framing.html');
      const frame = page.frames().find((one) => one.url().endsWith('/broken.html')) as Frame;
      await pointAt(page, wrong, frame);
      await says(page, '95 ≠ 59');
      expect(await frame.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBe(0);
      await until('the signs stand at their cells', async () => Math.max(...(await signOffsets(page, frame))) < 3);
    });

    it('in an open shadow root', async () => {
      page = await openMarked(stage(), 'shadow.html');
      const cell = `#host >>> ${wrong}`;
      await pointAt(page, cell);
      await says(page, '95 ≠ 59');
      await until('a sign stands at the cell', async () => {
        const { left, top } = await page.$eval(cell, (one) => one.getBoundingClientRect().toJSON());
        return Math.min(...(await signDistances(page, [{ left, top }]))) < 3;
      });
      await page.focus(cell);
      await page.keyboard.press('ArrowRight');
      await says(page, '（一）予以公开 · 商业企业');
    });

    it('where the text runs from right to left, and the arrows go where they point', async () => {
      page = await openMarked(stage(), 'right-to-left.html');
      await explained(page);
      await page.focus(wrong);
      await says(page, '95 ≠ 59');
      await until(
        'the signs stand at their cells',
        async () => Math.max(...(await signOffsets(page, page.mainFrame()))) < 3,
      );
      await page.keyboard.press('ArrowLeft');
      await focused(page, business);
    });
  });
}, pages);

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBrowsers(
  ['chromium'],
  (stage) => {
    const THEMES = ['light', 'dark'] as const;

    async function expectNoFaults(page: Page, words: string): Promise<void> {
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        for (const cell of [wrong, held]) {
          await page.focus(wrong);
          await pointAt(page, cell);
          await says(page, words);
          expect(await faultsOf(page), theme).toEqual([]);
        }
      }
    }

    it('has no fault that axe-core knows, in either language, light and dark', async () => {
      const page = await openMarked(stage(), 'broken.html');
      await expectNoFaults(page, '关系 1 / 2');
      const popup = await stage().audit(page);
      await popup.click(testId('switch-language'));
      await until('the popup speaks English', () => popup.evaluate(() => document.documentElement.lang === 'en'));
      await popup.close();
      await (await stage().audit(page)).close();
      await page.bringToFront();
      await expectNoFaults(page, 'Sum 1 of 2');
      await page.close();
    });
  },
  pages,
);

/** What axe-core finds in the bubble. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(selector: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run('gouji-overlay');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
