import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { openGuide } from '../../lib/explain/guide.ts';
import { readPageSteps } from '../../lib/page/read-page.ts';
import { openPageSession, type PageSession } from '../../lib/session/page-session.ts';
import { reportTables } from '../report-html.ts';
import { judgeSession, WISHES } from '../session/judged-session.ts';
import { stubBrowserTurns } from './browser-turns.ts';

/** The cells that are not 0: 59 was typed as 95. */
const VALUES = {
  'requests.new.person': '62',
  'requests.new.total': '62',
  'requests.carriedIn.person': '7',
  'requests.carriedIn.total': '7',
  'requests.granted.person': '95',
  'requests.granted.total': '59',
  'requests.partial.person': '10',
  'requests.partial.total': '10',
  'requests.handled.person': '69',
  'requests.handled.total': '69',
};

/** A page with a report, audited and marked; its cells are known by their facts. */
export interface InspectorPage {
  document: Document;
  session: PageSession;
  cell(fact: string): HTMLElement;
  /** What the bubble says, white space collapsed; null where none is open. */
  said(): string | null;
  control(selector: string): HTMLElement;
  /** The control of the bubble that has the focus. */
  focusedControl(): Element | null;
  /** Moves the pointer; where the place on the screen is the same, the page has moved under it. */
  hover(target: Element, screenX?: number): void;
  /** Presses a key where the focus is; returns whether the page still gets it. */
  press(key: string, more?: KeyboardEventInit): boolean;
  serialised(): string;
  /** The page before it was audited. */
  before: string;
}

export interface InspectorOptions {
  values?: Readonly<Record<string, string>>;
  /** Further HTML before the tables. */
  html?: string;
  language?: 'zh-CN' | 'en';
  isTrusted?: (event: Event) => boolean;
}

export async function openInspectorPage(options: InspectorOptions = {}): Promise<InspectorPage> {
  const tables = reportTables('foi-2021', { ...VALUES, ...options.values });
  const title = '某某镇人民政府2021年政府信息公开工作年度报告';
  const dom = new JSDOM(`<!doctype html><title>${title}</title><h1>${title}</h1>${options.html ?? ''}${tables}`, {
    pretendToBeVisual: true,
  });
  const { document } = dom.window;
  const before = dom.serialize();
  // jsdom lays nothing out and knows no scrolling.
  dom.window.Element.prototype.scrollIntoView = vi.fn();
  stubBrowserTurns(dom);
  const session = openPageSession(document, {
    readPage: () => readPageSteps(document),
    tell: () => {},
    isTrusted: options.isTrusted ?? (() => true),
  });
  session.useGuide(openGuide);
  const judged = await judgeSession(session, { ...WISHES, language: options.language ?? 'zh-CN' });
  if (judged.kind !== 'judged') throw new Error('the page was not judged');
  const facts = judged.result.document.reports[0]?.facts ?? {};
  let pointerX = 0;
  const root = () => document.querySelector('gouji-overlay')?.shadowRoot ?? null;
  const found = <T>(value: T | null | undefined, what: string): T => {
    if (value == null) throw new Error(`not there: ${what}`);
    return value;
  };
  return {
    document,
    session,
    before,
    cell: (fact) => found(document.querySelector<HTMLElement>(facts[fact]?.at.selector ?? fact), fact),
    said: () => root()?.querySelector('.bubble')?.textContent?.replace(/\s+/g, ' ') ?? null,
    control: (selector) => found(root()?.querySelector<HTMLElement>(selector), selector),
    focusedControl: () => root()?.activeElement ?? null,
    hover: (target, screenX = ++pointerX) =>
      void target.dispatchEvent(new dom.window.MouseEvent('pointerover', { bubbles: true, screenX })),
    press: (key, more = {}) => {
      const target = root()?.activeElement ?? document.activeElement ?? document.body;
      const event = new dom.window.KeyboardEvent('keydown', {
        key,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...more,
      });
      return target.dispatchEvent(event);
    },
    serialised: () => dom.serialize(),
  };
}
