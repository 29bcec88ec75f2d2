import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { PageNews, PageWishes } from '../../lib/messages/protocol.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { openPageSession, type PageSession } from '../../lib/session/page-session.ts';
import type { SessionAudit } from '../../lib/session/session.ts';
import { auditDocument, finding, report } from '../marks/audit-fixture.ts';
import { stubBrowserTurns } from '../marks/browser-turns.ts';

const PAGE = `<!doctype html><html><head></head><body><p id="quote">办结 62 件</p>
<table><tr><td id="a">1</td><td id="b"></td></tr></table></body></html>`;

const WISHES: PageWishes = { rules: DEFAULT_RULE_SETTINGS, language: 'zh-CN', showMarks: true, showNotes: true };
const AUDIT = { ask: 'audit', wishes: WISHES, again: false } as const;

const FINDINGS = [
  finding({ facts: ['a'], message: '甲' }),
  finding({ severity: 'info', class: 'format', facts: ['b'], message: '乙' }),
];

let dom: JSDOM;
let session: PageSession;
let before: string;
let runAudit: Mock<(wishes: PageWishes) => SessionAudit>;
let news: PageNews[];

beforeEach(() => {
  dom = new JSDOM(PAGE, { pretendToBeVisual: true });
  before = dom.serialize();
  const { document } = dom.window;
  // jsdom lays nothing out and knows no scrolling.
  dom.window.Element.prototype.scrollIntoView = vi.fn();
  stubBrowserTurns(dom);
  news = [];
  runAudit = vi.fn(() => ({
    document: auditDocument([report(FINDINGS)]),
    readings: [],
    locateFact: (_report: number, key: string) => document.getElementById(key),
    locateQuotes: () => [],
    suppose: vi.fn(),
  }));
  const steps = function* (wishes: PageWishes) {
    yield undefined;
    return runAudit(wishes);
  };
  session = openPageSession(
    document,
    steps,
    (each) => news.push(each),
    () => true,
  );
});

afterEach(() => vi.unstubAllGlobals());

const attribute = (id: string) => dom.window.document.getElementById(id)?.getAttribute('data-gouji') ?? null;
const overlays = () => dom.window.document.querySelectorAll('gouji-overlay').length;

describe('a page session', () => {
  it('knows nothing before the first audit', async () => {
    const { status, document } = await session.answer({ ask: 'look' });
    expect(document).toBeNull();
    expect(status).toMatchObject({ audit: 0, areMarksShown: false, current: null });
    expect(runAudit).not.toHaveBeenCalled();
  });

  it('audits once, marks, and answers from the result it has', async () => {
    const first = await session.answer(AUDIT);
    const second = await session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(1);
    expect(second.document).toBe(first.document);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBe('info');
  });

  it('audits again when asked to, or when the rules were set otherwise', async () => {
    await session.answer(AUDIT);
    await session.answer({ ...AUDIT, again: true });
    const rules = { ...DEFAULT_RULE_SETTINGS, disabledRules: ['row-total'] };
    await session.answer({ ...AUDIT, wishes: { ...WISHES, rules } });
    expect(runAudit).toHaveBeenCalledTimes(3);
    expect((await session.answer({ ask: 'look' })).status.audit).toBe(3);
  });

  it('changes language and marks of notes without a new audit', async () => {
    await session.answer(AUDIT);
    await session.answer({ ...AUDIT, wishes: { ...WISHES, language: 'en', showNotes: false } });
    expect(runAudit).toHaveBeenCalledTimes(1);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBeNull();
  });

  it('says when the page changed since, and keeps the result', async () => {
    await session.answer(AUDIT);
    expect((await session.answer({ ask: 'look' })).status.isChanged).toBe(false);
    (dom.window.document.getElementById('a') as HTMLElement).textContent = '2';
    const { status, document } = await session.answer(AUDIT);
    expect(status.isChanged).toBe(true);
    expect(document).not.toBeNull();
    expect(runAudit).toHaveBeenCalledTimes(1);
  });

  it('looks anew by itself where there was no report and the page has changed', async () => {
    runAudit.mockReturnValueOnce({
      document: auditDocument([]),
      readings: [],
      locateFact: () => null,
      locateQuotes: () => [],
      suppose: vi.fn(),
    });
    await session.answer(AUDIT);
    await session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(1);
    (dom.window.document.getElementById('a') as HTMLElement).textContent = '2';
    await session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(2);
  });

  it('walks round through the findings and explains each in one overlay', async () => {
    await session.answer(AUDIT);
    const steps: (number | null)[] = [];
    for (const by of [1, 1, 1, -1] as const) steps.push((await session.answer({ ask: 'step', by })).status.current);
    expect(steps).toEqual([0, 1, 0, 1]);
    expect(overlays()).toBe(1);
    const bubble = dom.window.document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble');
    expect(bubble?.textContent).toContain('乙');
    expect(bubble?.textContent).toContain('第 2 处，共 2 处');
  });

  it('puts no overlay into a table and none on the page before a finding is in focus', async () => {
    await session.answer(AUDIT);
    expect(overlays()).toBe(0);
    await session.answer({ ask: 'go', finding: 0 });
    expect(dom.window.document.querySelector('table gouji-overlay')).toBeNull();
    expect(dom.window.document.documentElement.lastElementChild?.localName).toBe('gouji-overlay');
  });

  it('restores the page exactly when the marks are cleared', async () => {
    await session.answer(AUDIT);
    await session.answer({ ask: 'go', finding: 0 });
    await session.answer({ ask: 'marks', show: 'toggle' });
    expect(dom.serialize()).toBe(before);
    expect((await session.answer({ ask: 'look' })).status).toMatchObject({ areMarksShown: false, current: null });
  });

  it('brings the marks back without a new audit', async () => {
    await session.answer(AUDIT);
    await session.answer({ ask: 'marks', show: false });
    await session.answer({ ask: 'marks', show: 'toggle' });
    expect(attribute('a')).toBe('error');
    expect(runAudit).toHaveBeenCalledTimes(1);
  });

  it('leaves the page alone where marks are not to come with the audit', async () => {
    await session.answer({ ...AUDIT, wishes: { ...WISHES, showMarks: false } });
    expect(dom.serialize()).toBe(before);
  });

  it('tells every change and no mere look', async () => {
    await session.answer({ ask: 'look' });
    expect(news).toEqual([]);
    await session.answer(AUDIT);
    await session.answer({ ask: 'step', by: 1 });
    expect(news.map(({ status }) => status.current)).toEqual([null, 0]);
    expect(news[0]?.badge).toEqual({ error: 1, warning: 0, verdict: 'found' });
  });

  it('closes the bubble by Escape and by its button, marks staying', async () => {
    await session.answer(AUDIT);
    await session.answer({ ask: 'go', finding: 0 });
    dom.window.document.dispatchEvent(new dom.window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(overlays()).toBe(0);
    await session.answer({ ask: 'go', finding: 0 });
    const root = dom.window.document.querySelector('gouji-overlay')?.shadowRoot;
    root?.querySelector<HTMLElement>('.close')?.click();
    expect(overlays()).toBe(0);
    expect(attribute('a')).toBe('error');
  });

  it('lets the page work while it audits, tells how far it is, and can be stopped', async () => {
    const busy = function* (wishes: PageWishes) {
      for (let done = 1; ; done++) {
        const end = performance.now() + 40;
        while (performance.now() < end);
        yield { done, of: 100 };
        if (done === 100) return runAudit(wishes);
      }
    };
    session = openPageSession(dom.window.document, busy, (each) => news.push(each));
    const asked = session.answer(AUDIT);
    await vi.waitUntil(() => news.some(({ status }) => (status.progress?.done ?? 0) > 1));
    expect((await session.answer({ ask: 'look' })).document).toBeNull();
    await session.answer({ ask: 'cancel' });
    const { status, document } = await asked;
    expect(document).toBeNull();
    expect(status).toMatchObject({ audit: 0, progress: null });
    expect(runAudit).not.toHaveBeenCalled();
    expect(dom.serialize()).toBe(before);
  });

  it('joins an audit that is running already', async () => {
    const answers = await Promise.all([session.answer(AUDIT), session.answer(AUDIT)]);
    expect(runAudit).toHaveBeenCalledTimes(1);
    expect(answers[0].document).toBe(answers[1].document);
  });

  it('takes the marks of findings set aside off the page, and brings them back', async () => {
    await session.answer(AUDIT);
    await session.answer({ ask: 'dismiss', findings: [0] });
    expect([attribute('a'), attribute('b')]).toEqual([null, 'info']);
    await session.answer({ ask: 'dismiss', findings: [] });
    expect([attribute('a'), attribute('b')]).toEqual(['error', 'info']);
  });

  it('hands a document of many reports over in parts, and none of an audit that is over', async () => {
    const named = Array.from({ length: 25 }, (_, i) => ({ ...report([]), agency: `第${i}镇` }));
    runAudit.mockReturnValue({
      document: auditDocument(named),
      readings: [],
      locateFact: () => null,
      locateQuotes: () => [],
      suppose: vi.fn(),
    });
    const { status, document, reportCount } = await session.answer(AUDIT);
    expect(reportCount).toBe(25);
    const parts = [document?.reports ?? []];
    for (let from = parts[0]?.length ?? 0; from < 25; from += parts.at(-1)?.length ?? 25) {
      const { reports = [] } = await session.answer({ ask: 'reports', audit: status.audit, from });
      expect(reports.length).toBeGreaterThan(0);
      parts.push([...reports]);
    }
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(named);
    await session.answer({ ...AUDIT, again: true });
    expect((await session.answer({ ask: 'reports', audit: status.audit, from: 10 })).reports).toEqual([]);
  });
});
