import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { readPopup } from '../../tools/driver/popup-state.ts';
import { alteredPage, selectorOf } from './altered-page.ts';
import { badgeText, copyDocument, inBothBrowsers, keepPopupsOpen, testId } from './harness.ts';
import { explainedMessage } from './inspector-probe.ts';
import { compareBoxes, explanation, isInView, markOf, rememberBoxes } from './page-probe.ts';

const REPORT = 'jiaxing-port-2020';
const HANDLED = 'requests.handled.total';
const REVIEWED = 'review.litigationDirect.total';

/** Two wrong cells, far apart: one breaks three sums of the requests, the other one sum of the reviews. */
const pages = { 'broken-sums.html': await alteredPage(REPORT, { [HANDLED]: '96', [REVIEWED]: '8' }) };
const BROKEN = {
  'row-total:handled': '-27',
  'balance:total': '-27',
  'handled-total:total': '-27',
  'review-total:litigationDirect': '-8',
};

const handledCell = await selectorOf(REPORT, HANDLED);
const reviewedCell = await selectorOf(REPORT, REVIEWED);

const ERROR = `${testId('finding')}[data-severity="error"]`;
const REVIEW_ERROR = `${ERROR}[data-rule="review-total"]`;
const REQUEST_ERROR = `${ERROR}:not([data-rule="review-total"])`;

/** The sentence of the finding that the popup shows as the current one. */
function currentMessage(popup: Popup): Promise<string | null> {
  return popup.evaluate(() => document.querySelector('[aria-current="true"] .message')?.textContent ?? null);
}

inBothBrowsers((stage) => {
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    const first = await stage().open('broken-sums.html');
    await keepPopupsOpen(stage(), first);
    await first.close();
  });

  beforeEach(async () => {
    page = await stage().open('broken-sums.html');
    await rememberBoxes(page);
    popup = await stage().audit(page);
  });

  afterEach(async () => {
    await popup.close();
    await page.close();
  });

  it('names the broken relations, in the popup and in the copied document', async () => {
    const shown = (await readPopup(popup)).findings.filter(({ severity }) => severity === 'error');
    await popup.close();
    const { reports, coverage } = await copyDocument(stage(), page);
    const errors = reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
    expect(shown.map(({ rule, text }) => [rule, text])).toEqual(errors.map(({ rule, message }) => [rule, message]));
    const broken = errors.flatMap((finding) => finding.relations);
    expect(Object.fromEntries(broken.map(({ id, difference }) => [id, difference]))).toEqual(BROKEN);
    expect(coverage.relations.broken).toBe(Object.keys(BROKEN).length);
  });

  it('marks the wrong cells and moves nothing', async () => {
    expect(await markOf(page, handledCell)).toBe('error');
    expect(await markOf(page, reviewedCell)).toBe('error');
    expect((await compareBoxes(page)).moved).toEqual([]);
  });

  it('says that the result is gone when the page goes elsewhere under the open popup', async () => {
    await page.goto(stage().portal.address(REPORT));
    const verdict = () => popup.evaluate((id) => document.querySelector(id)?.textContent ?? '', testId('verdict'));
    await until('the popup tells', async () => (await verdict()).includes('未核查'));
    expect((await readPopup(popup)).findings).toEqual([]);
  });

  it('counts on the toolbar button', async () => {
    const { findings } = await readPopup(popup);
    const grave = findings.filter(({ severity }) => severity !== 'info').length;
    await until('the badge comes', async () => (await badgeText(popup)) === String(grave));
  });

  it('goes to the cell of the finding that is clicked, and explains it there', async () => {
    expect(await isInView(page, reviewedCell)).toBe(false);
    await popup.click(REVIEW_ERROR);
    await until('the reviews’ cell comes into view', () => isInView(page, reviewedCell));
    await until('the sum is explained', async () => (await explanation(page)).includes('≠ 8'));
    await popup.click(REQUEST_ERROR);
    await until('the requests’ cell comes into view', () => isInView(page, handledCell));
    await until('the sum is explained', async () => (await explanation(page)).includes('≠ 96'));
  });

  it('steps to the next finding and back, round the end', async () => {
    // The popup is drawn anew after the page has answered; a click before that could miss the button.
    const shows = (position: number) => async () =>
      (await explanation(page)).includes(`第 ${position} 处`) &&
      (await explainedMessage(page)) === (await currentMessage(popup));
    const count = (await readPopup(popup)).findings.length;
    await popup.click(testId('next-finding'));
    await until('the first finding is shown', shows(1));
    await popup.click(testId('next-finding'));
    await until('the second finding is shown', shows(2));
    await popup.click(testId('previous-finding'));
    await until('the first finding is shown again', shows(1));
    await popup.click(testId('previous-finding'));
    await until('the last finding is shown', shows(count));
  });

  it('shows the same result at once when the popup is opened again', async () => {
    const first = await readPopup(popup);
    await popup.close();
    popup = await stage().audit(page);
    expect(await readPopup(popup)).toEqual(first);
  });
}, pages);
