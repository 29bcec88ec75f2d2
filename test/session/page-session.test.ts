import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGuide } from '../../lib/explain/guide.ts';
import type { PageCall, PageNews } from '../../lib/messages/protocol.ts';
import { readPageSteps } from '../../lib/page/read-page.ts';
import { openPageSession, type PageSession } from '../../lib/session/page-session.ts';
import { readDetails } from '../../lib/verdict/packed-details.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';
import { stubBrowserTurns } from '../marks/browser-turns.ts';
import { askSession, type FakeJudge, openFakeJudge, WISHES } from './judged-session.ts';
import { linePair } from './line-pair.ts';

/** Nine cells and two labels, so that the table counts as one that could be a report's. */
const CELLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const PAGE = `<!doctype html><html><head></head><body><p id="quote">办结 62 件</p>
<table><tr>${CELLS.map((id) => `<td id="${id}">1</td>`).join('')}<th>自然人</th><th>总计</th></tr></table></body></html>`;

const FINDINGS = [
  finding({ facts: ['a'], message: '甲' }),
  finding({ severity: 'info', class: 'format', facts: ['b'], message: '乙' }),
];

let dom: JSDOM;
let session: PageSession;
let before: string;
let judge: FakeJudge;
let news: PageNews[];
let calls: PageCall[];

beforeEach(() => {
  dom = new JSDOM(PAGE, { pretendToBeVisual: true });
  before = dom.serialize();
  const { document } = dom.window;
  // jsdom lays nothing out and knows no scrolling.
  dom.window.Element.prototype.scrollIntoView = vi.fn();
  stubBrowserTurns(dom);
  news = [];
  calls = [];
  judge = openFakeJudge(auditDocument([report(FINDINGS)]), CELLS);
  session = openPageSession(document, {
    readPage: () => readPageSteps(document),
    tell: (each) => void (each.news === 'page' ? news.push(each) : calls.push(each)),
    isTrusted: () => true,
  });
  session.useGuide(openGuide);
});

afterEach(() => {
  session.close();
  vi.unstubAllGlobals();
});

const audit = (wishes = WISHES, again = false) => askSession(session, judge, wishes, again);
const attribute = (id: string) => dom.window.document.getElementById(id)?.getAttribute('data-gouji') ?? null;
const overlays = () => dom.window.document.querySelectorAll('gouji-overlay').length;
const write = (id: string, text: string) => {
  (dom.window.document.getElementById(id) as HTMLElement).textContent = text;
};

describe('a page session', () => {
  it('knows nothing before the first audit', async () => {
    const { status, head } = await session.answer({ ask: 'look' });
    expect(head).toBeNull();
    expect(status).toMatchObject({ audit: 0, areMarksShown: false, current: null });
    expect(judge.judged).toBe(0);
  });

  it('is judged once, marked, and answers from the result it has', async () => {
    expect(await audit()).toMatchObject({ say: 'done', status: { audit: 1, areMarksShown: true } });
    const again = await audit();
    expect(again).toMatchObject({ say: 'kept', answer: { reportCount: 1 } });
    expect(judge.judged).toBe(1);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBe('info');
  });

  it('tells its judge how many tables it shows, before there is a verdict', async () => {
    const { page, judge: line } = linePair();
    void session.serve(page).finally(page.close);
    line.post({ say: 'audit', wishes: WISHES, again: false, hasAhead: false });
    let message = await line.next();
    while (message?.say === 'part') message = await line.next();
    expect(message).toMatchObject({ say: 'read', status: { audit: 1, tablesSeen: 1 } });
    line.close();
  });

  it('is judged again when asked to, or when the rules were set otherwise', async () => {
    await audit();
    await audit(WISHES, true);
    await audit({ ...WISHES, rules: { ...WISHES.rules, disabledRules: ['row-total'] } });
    expect(judge.judged).toBe(3);
    expect((await session.answer({ ask: 'look' })).status.audit).toBe(3);
  });

  it('changes language and marks of notes without a new audit', async () => {
    await audit();
    await audit({ ...WISHES, language: 'en', showNotes: false });
    expect(judge.judged).toBe(1);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBeNull();
  });

  it('changes the language of a bubble that is shown without marks', async () => {
    await audit({ ...WISHES, showMarks: false });
    await session.answer({ ask: 'go', finding: 0 });
    const bubble = () => dom.window.document.querySelector('gouji-overlay')?.shadowRoot?.textContent ?? '';
    expect(bubble()).toContain('错误');
    await audit({ ...WISHES, showMarks: false, language: 'en' });
    expect(bubble()).toContain('Error');
    expect(bubble()).not.toContain('错误');
  });

  it('says by itself when it shows something else, keeps the result, and is judged anew at the next click', async () => {
    await audit();
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(false);
    write('a', '2');
    await vi.waitUntil(() => news.at(-1)?.status.isChanged === true);
    const { head } = await session.answer({ ask: 'look' });
    expect(head).not.toBeNull();
    expect(judge.judged).toBe(1);
    await audit();
    expect(judge.judged).toBe(2);
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(false);
  });

  it('takes back that it shows something else when it shows the old again', async () => {
    await audit();
    write('a', '2');
    await vi.waitUntil(() => news.at(-1)?.status.isChanged === true);
    write('a', '1');
    await vi.waitUntil(() => news.at(-1)?.status.isChanged === false);
    await audit();
    expect(judge.judged).toBe(1);
  });

  it('is not taken in by a clock beside the report', async () => {
    await audit();
    write('quote', '08:01');
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(false);
  });

  it('notices a table that is hidden, and one that comes', async () => {
    await audit();
    const table = dom.window.document.querySelector('table') as HTMLElement;
    table.hidden = true;
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(true);
    table.hidden = false;
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(false);
    table.after(table.cloneNode(true));
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(true);
  });

  it('walks round through the findings and explains each in one overlay', async () => {
    await audit();
    const steps: (number | null)[] = [];
    for (const by of [1, 1, 1, -1] as const) steps.push((await session.answer({ ask: 'step', by })).status.current);
    expect(steps).toEqual([0, 1, 0, 1]);
    expect(overlays()).toBe(1);
    const bubble = dom.window.document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble');
    expect(bubble?.textContent).toContain('乙');
    expect(bubble?.textContent).toContain('第 2 处，共 2 处');
  });

  it('says less on the page while a panel says the rest', async () => {
    await audit();
    const bubble = () => dom.window.document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble');
    await session.answer({ ask: 'go', finding: 0, room: { cover: null, isBeside: true } });
    expect(bubble()?.classList.contains('compact')).toBe(true);
    await session.answer({ ask: 'go', finding: 1, room: { cover: null, isBeside: false } });
    expect(bubble()?.classList.contains('compact')).toBe(false);
  });

  it('walks to those that were not dealt with, and round through all where none is left', async () => {
    await audit();
    const steps = async (...ways: (1 | -1)[]) => {
      const seen: (number | null)[] = [];
      for (const by of ways) seen.push((await session.answer({ ask: 'step', by })).status.current);
      return seen;
    };
    await session.answer({ ask: 'dismiss', findings: [], settled: [0] });
    expect(await steps(1, 1, -1)).toEqual([1, 1, 1]);
    expect(attribute('a')).toBe('error');
    await session.answer({ ask: 'dismiss', findings: [], settled: [0, 1] });
    expect(await steps(1, 1)).toEqual([0, 1]);
  });

  it('puts no overlay into a table and none on the page before a finding is in focus', async () => {
    await audit();
    expect(overlays()).toBe(0);
    await session.answer({ ask: 'go', finding: 0 });
    expect(dom.window.document.querySelector('table gouji-overlay')).toBeNull();
    expect(dom.window.document.documentElement.lastElementChild?.localName).toBe('gouji-overlay');
  });

  it('restores the page exactly when the marks are cleared', async () => {
    await audit();
    await session.answer({ ask: 'go', finding: 0 });
    await session.answer({ ask: 'marks', show: 'toggle' });
    expect(dom.serialize()).toBe(before);
    expect((await session.answer({ ask: 'look' })).status).toMatchObject({ areMarksShown: false, current: null });
  });

  it('brings the marks back without a new audit', async () => {
    await audit();
    await session.answer({ ask: 'marks', show: false });
    await session.answer({ ask: 'marks', show: 'toggle' });
    expect(attribute('a')).toBe('error');
    expect(judge.judged).toBe(1);
  });

  it('leaves the page alone where marks are not to come with the audit', async () => {
    await audit({ ...WISHES, showMarks: false });
    expect(dom.serialize()).toBe(before);
  });

  it('tells every change and no mere look', async () => {
    await session.answer({ ask: 'look' });
    expect(news).toEqual([]);
    await audit();
    await session.answer({ ask: 'step', by: 1 });
    expect(news.map(({ status }) => status.current)).toEqual([null, 0]);
    expect(news[0]?.badge).toEqual({ error: 1, warning: 0, verdict: 'found' });
  });

  it('closes the bubble by Escape and by its button, marks staying', async () => {
    await audit();
    await session.answer({ ask: 'go', finding: 0 });
    dom.window.document.dispatchEvent(new dom.window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(overlays()).toBe(0);
    await session.answer({ ask: 'go', finding: 0 });
    const root = dom.window.document.querySelector('gouji-overlay')?.shadowRoot;
    root?.querySelector<HTMLElement>('.close')?.click();
    expect(overlays()).toBe(0);
    expect(attribute('a')).toBe('error');
  });

  it('joins an audit that is running already', async () => {
    const answers = await Promise.all([audit(), audit()]);
    expect(judge.judged).toBe(1);
    expect(answers.map((message) => message?.say)).toEqual(['done', 'kept']);
  });

  it('takes the marks of findings set aside off the page, and brings them back', async () => {
    await audit();
    await session.answer({ ask: 'dismiss', findings: [0], settled: [0] });
    expect([attribute('a'), attribute('b')]).toEqual([null, 'info']);
    await session.answer({ ask: 'dismiss', findings: [], settled: [] });
    expect([attribute('a'), attribute('b')]).toEqual(['error', 'info']);
  });

  it('hands a document of many reports over in parts, and none of an audit that is over', async () => {
    const named = Array.from({ length: 25 }, (_, i) => ({ ...report([]), agency: `第${i}镇` }));
    judge = openFakeJudge(auditDocument(named), CELLS);
    await audit();
    const { status, head, reportCount, reports: first = [] } = await session.answer({ ask: 'look' });
    expect(head?.reports).toEqual([]);
    expect(reportCount).toBe(25);
    const parts = [first];
    for (let from = first.length; from < 25; from += parts.at(-1)?.length ?? 25) {
      const { reports = [] } = await session.answer({ ask: 'reports', audit: status.audit, from });
      expect(reports.length).toBeGreaterThan(0);
      parts.push(reports);
    }
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat().map((packed) => readDetails(packed).report)).toEqual(named);
    await audit(WISHES, true);
    expect((await session.answer({ ask: 'reports', audit: status.audit, from: 10 })).reports).toEqual([]);
  });
});

describe('a judge that is busy', () => {
  it('tells through the page how far it is, and can be stopped from elsewhere', async () => {
    judge = openFakeJudge(auditDocument([report(FINDINGS)]), CELLS, async (line) => {
      line.post({ say: 'progress', progress: { done: 3, of: 100 } });
      return line.next();
    });
    const asked = audit();
    await vi.waitUntil(() => news.some(({ status }) => status.progress?.done === 3));
    expect((await session.answer({ ask: 'look' })).head).toBeNull();
    await session.answer({ ask: 'cancel' });
    expect(await asked).toMatchObject({ say: 'kept', answer: { head: null, status: { audit: 0, progress: null } } });
    expect(dom.serialize()).toBe(before);
  });

  it('that goes away is replaced by a call for another, twice and no more', async () => {
    judge = openFakeJudge(auditDocument([report(FINDINGS)]), CELLS, async (line) => {
      line.close();
      return null;
    });
    for (let times = 0; times < 4; times++) await audit();
    await vi.waitUntil(() => calls.length === 2);
    expect(calls).toEqual([
      { news: 'call', wants: 'judge' },
      { news: 'call', wants: 'judge' },
    ]);
    expect((await session.answer({ ask: 'look' })).status).toMatchObject({ audit: 0, progress: null });
  });

  it('that goes away with its last word leaves the marks to be given their looks by somebody else', async () => {
    session.close();
    const { document } = dom.window;
    session = openPageSession(document, {
      readPage: () => readPageSteps(document),
      tell: (each) => void (each.news === 'page' ? news.push(each) : calls.push(each)),
      isTrusted: () => true,
    });
    judge = openFakeJudge(auditDocument([report(FINDINGS)]), CELLS, undefined, (line) => line.close());
    await audit();
    await vi.waitUntil(() => calls.length > 0);
    expect(attribute('a')).toBe('error');
    expect(calls).toEqual([{ news: 'call', wants: 'looks' }]);
  });

  it('never comes: the page that was entered calls for one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    session.enter();
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    expect(calls).toEqual([{ news: 'call', wants: 'judge' }]);
  });
});
