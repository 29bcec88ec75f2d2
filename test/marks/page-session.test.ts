import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPageSession, type PageSession } from '../../lib/marks/page-session.ts';
import type { PageNews, PageWishes } from '../../lib/messages/protocol.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { auditDocument, finding, report } from './audit-fixture.ts';

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
let runAudit: ReturnType<typeof vi.fn>;
let news: PageNews[];

beforeEach(() => {
  dom = new JSDOM(PAGE, { pretendToBeVisual: true });
  before = dom.serialize();
  const { document } = dom.window;
  // jsdom lays nothing out and knows no scrolling.
  dom.window.Element.prototype.scrollIntoView = vi.fn();
  news = [];
  runAudit = vi.fn(() => ({
    document: auditDocument([report(FINDINGS)]),
    locateFact: (_report: number, key: string) => document.getElementById(key),
    locateQuotes: () => [],
  }));
  session = openPageSession(document, runAudit as never, (each) => news.push(each));
});

const attribute = (id: string) => dom.window.document.getElementById(id)?.getAttribute('data-gouji') ?? null;
const overlays = () => dom.window.document.querySelectorAll('gouji-overlay').length;

describe('a page session', () => {
  it('knows nothing before the first audit', () => {
    const { status, document } = session.answer({ ask: 'look' });
    expect(document).toBeNull();
    expect(status).toMatchObject({ audit: 0, areMarksShown: false, current: null });
    expect(runAudit).not.toHaveBeenCalled();
  });

  it('audits once, marks, and answers from the result it has', () => {
    const first = session.answer(AUDIT);
    const second = session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(1);
    expect(second.document).toBe(first.document);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBe('info');
  });

  it('audits again when asked to, or when the rules were set otherwise', () => {
    session.answer(AUDIT);
    session.answer({ ...AUDIT, again: true });
    const rules = { ...DEFAULT_RULE_SETTINGS, disabledRules: ['row-total'] };
    session.answer({ ...AUDIT, wishes: { ...WISHES, rules } });
    expect(runAudit).toHaveBeenCalledTimes(3);
    expect(session.answer({ ask: 'look' }).status.audit).toBe(3);
  });

  it('changes language and marks of notes without a new audit', () => {
    session.answer(AUDIT);
    session.answer({ ...AUDIT, wishes: { ...WISHES, language: 'en', showNotes: false } });
    expect(runAudit).toHaveBeenCalledTimes(1);
    expect(attribute('a')).toBe('error');
    expect(attribute('b')).toBeNull();
  });

  it('says when the page changed since, and keeps the result', () => {
    session.answer(AUDIT);
    expect(session.answer({ ask: 'look' }).status.isChanged).toBe(false);
    (dom.window.document.getElementById('a') as HTMLElement).textContent = '2';
    const { status, document } = session.answer(AUDIT);
    expect(status.isChanged).toBe(true);
    expect(document).not.toBeNull();
    expect(runAudit).toHaveBeenCalledTimes(1);
  });

  it('looks anew by itself where there was no report and the page has changed', () => {
    runAudit.mockReturnValueOnce({ document: auditDocument([]), locateFact: () => null, locateQuotes: () => [] });
    session.answer(AUDIT);
    session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(1);
    (dom.window.document.getElementById('a') as HTMLElement).textContent = '2';
    session.answer(AUDIT);
    expect(runAudit).toHaveBeenCalledTimes(2);
  });

  it('walks round through the findings and explains each in one overlay', () => {
    session.answer(AUDIT);
    const steps = [1, 1, 1, -1].map((by) => session.answer({ ask: 'step', by: by as 1 | -1 }).status.current);
    expect(steps).toEqual([0, 1, 0, 1]);
    expect(overlays()).toBe(1);
    const bubble = dom.window.document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.bubble');
    expect(bubble?.textContent).toContain('乙');
    expect(bubble?.textContent).toContain('第 2 处，共 2 处');
  });

  it('puts no overlay into a table and none on the page before a finding is in focus', () => {
    session.answer(AUDIT);
    expect(overlays()).toBe(0);
    session.answer({ ask: 'go', finding: 0 });
    expect(dom.window.document.querySelector('table gouji-overlay')).toBeNull();
    expect(dom.window.document.documentElement.lastElementChild?.localName).toBe('gouji-overlay');
  });

  it('restores the page exactly when the marks are cleared', () => {
    session.answer(AUDIT);
    session.answer({ ask: 'go', finding: 0 });
    session.answer({ ask: 'marks', show: 'toggle' });
    expect(dom.serialize()).toBe(before);
    expect(session.answer({ ask: 'look' }).status).toMatchObject({ areMarksShown: false, current: null });
  });

  it('brings the marks back without a new audit', () => {
    session.answer(AUDIT);
    session.answer({ ask: 'marks', show: false });
    session.answer({ ask: 'marks', show: 'toggle' });
    expect(attribute('a')).toBe('error');
    expect(runAudit).toHaveBeenCalledTimes(1);
  });

  it('leaves the page alone where marks are not to come with the audit', () => {
    session.answer({ ...AUDIT, wishes: { ...WISHES, showMarks: false } });
    expect(dom.serialize()).toBe(before);
  });

  it('tells every change and no mere look', () => {
    session.answer({ ask: 'look' });
    expect(news).toEqual([]);
    session.answer(AUDIT);
    session.answer({ ask: 'step', by: 1 });
    expect(news.map(({ status }) => status.current)).toEqual([null, 0]);
    expect(news[0]?.badge).toEqual({ error: 1, warning: 0, verdict: 'found' });
  });

  it('closes the bubble by Escape and by its button, marks staying', () => {
    session.answer(AUDIT);
    session.answer({ ask: 'go', finding: 0 });
    dom.window.document.dispatchEvent(new dom.window.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(overlays()).toBe(0);
    session.answer({ ask: 'go', finding: 0 });
    const root = dom.window.document.querySelector('gouji-overlay')?.shadowRoot;
    root?.querySelector<HTMLElement>('.close')?.click();
    expect(overlays()).toBe(0);
    expect(attribute('a')).toBe('error');
  });
});
