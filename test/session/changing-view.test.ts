import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import type { PageSource } from '../../lib/page/source.ts';
import { hashView, isSameView } from '../../lib/session/view-hash.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';
import { askSession, type FakeJudge, openFakeJudge, WISHES } from './judged-session.ts';
import { CELLS, type OpenedPage, openPage, TABLE } from './open-session.ts';

const DOCUMENT = auditDocument([report([finding({ facts: ['a'], message: '甲' })])]);
const NUMBERS = Array.from({ length: 12 }, (_, i) => `<td>${i}</td>`).join('');

let page: OpenedPage;
let judge: FakeJudge;

afterEach(() => {
  page.session.close();
  vi.unstubAllGlobals();
});

function open(html: string): void {
  page = openPage(html);
  judge = openFakeJudge(DOCUMENT, CELLS);
}

const audit = () => askSession(page.session, judge, WISHES, false);
const byId = (id: string) => page.document.getElementById(id) as HTMLElement;
const isChanged = async () => (await page.session.answer({ ask: 'look' })).status.isChanged;
const untilTold = (changed: boolean) => vi.waitUntil(() => page.news.at(-1)?.status.isChanged === changed);

describe('a page that shows something else', () => {
  it('while it is being judged is said to have changed as soon as the verdict is there', async () => {
    open(TABLE);
    judge = openFakeJudge(DOCUMENT, CELLS, undefined, () => {
      byId('a').textContent = '2';
    });
    expect(await audit()).toMatchObject({ say: 'done', status: { isChanged: false } });
    await untilTold(true);
  });

  it('by a field that a script fills in without a word', async () => {
    open(TABLE.replace('<td id="b">1</td>', '<td><input type="text" id="b" value="1"></td>'));
    await audit();
    (byId('b') as HTMLInputElement).value = '7';
    await untilTold(true);
    (byId('b') as HTMLInputElement).value = '1';
    await untilTold(false);
  });

  it('in a frame that came after the verdict and was empty at first', async () => {
    open(`${TABLE}<p id="foot"></p>`);
    await audit();
    const frame = page.document.createElement('iframe');
    byId('foot').append(frame);
    expect(await isChanged()).toBe(false);
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = TABLE;
    await untilTold(true);
    inner.body.innerHTML = '';
    await untilTold(false);
  });

  it('in a shadow root that came after the verdict', async () => {
    open(`${TABLE}<div id="host"></div>`);
    await audit();
    const root = byId('host').attachShadow({ mode: 'open' });
    byId('host').title = 'ready';
    expect(await isChanged()).toBe(false);
    root.innerHTML = TABLE;
    await untilTold(true);
  });

  it('is judged anew by a click that comes while it is being looked at', async () => {
    open(TABLE);
    await audit();
    byId('a').textContent = '2';
    const looking = page.session.answer({ ask: 'look' });
    expect(await audit()).toMatchObject({ say: 'done' });
    await looking;
    expect(judge.judged).toBe(2);
    expect(await isChanged()).toBe(false);
  });

  it('is still said to have changed where the audit of the change was stopped', async () => {
    open(TABLE);
    await audit();
    byId('a').textContent = '2';
    judge = openFakeJudge(DOCUMENT, CELLS, async (line) => line.next());
    const asked = audit();
    await vi.waitUntil(() => page.news.length > 0);
    await page.session.answer({ ask: 'cancel' });
    await asked;
    await untilTold(true);
  });
});

describe('a page that shows the same report', () => {
  it.each([
    ['a clock in a table of the layout', `${TABLE}<table><tr>${NUMBERS}<td id="other">08:00</td></tr></table>`],
    ['a table of office hours', `${TABLE}<table><tr>${NUMBERS}<td id="other">9:00-17:00</td></tr></table>`],
    ['a line that runs through', `${TABLE}<p id="other">今天</p>`],
    ['what a carousel shows', `<ul><li id="other">图片一</li></ul>${TABLE}`],
  ])('is not said to have changed by %s', async (_, html) => {
    open(html);
    await audit();
    byId('other').textContent = '1234567';
    expect(await isChanged()).toBe(false);
    byId('other').remove();
    expect(await isChanged()).toBe(false);
    byId('a').textContent = '2';
    expect(await isChanged()).toBe(true);
  });

  it('is not said to have changed by its marks', async () => {
    open(TABLE);
    await audit();
    await page.session.answer({ ask: 'marks', show: false });
    await page.session.answer({ ask: 'marks', show: true });
    await page.session.answer({ ask: 'dismiss', findings: [0], settled: [0] });
    expect(await isChanged()).toBe(false);
    expect(await audit()).toMatchObject({ say: 'kept' });
    expect(judge.judged).toBe(1);
  });
});

describe('the hash of a view', () => {
  /** The report in a cell of the page's layout, its table being the second one; `count` in a cell beside it. */
  const laidOut = (count: string, value = '1') =>
    readPage(
      new JSDOM(
        `<table><tr>${NUMBERS}<td>行政许可</td><td>行政处罚</td><td>${count}</td><td>${TABLE.replace('>1<', `>${value}<`)}</td></tr></table>`,
      ).window.document,
    );
  const isSame = (now: PageSource) =>
    runToEnd(isSameView(now, runToEnd(hashView(laidOut('访问 1 次'), { tables: [[0, 1]], blocks: [] }))));

  it('knows nothing of a visitor counter and a menu in the layout around the report', () => {
    expect(isSame(laidOut('访问 2 次'))).toBe(true);
    expect(isSame(laidOut('访问 2 次', '2'))).toBe(false);
  });

  it('knows of a judged table whatever it is called by', () => {
    const weibo = (count: string) =>
      readPage(new JSDOM(`<table><tr>${NUMBERS}</tr><tr><td>微博</td><td>${count}</td></tr></table>`).window.document);
    const view = runToEnd(hashView(weibo('3'), { tables: [[0, 0]], blocks: [] }));
    expect([runToEnd(isSameView(weibo('3'), view)), runToEnd(isSameView(weibo('4'), view))]).toEqual([true, false]);
  });
});
