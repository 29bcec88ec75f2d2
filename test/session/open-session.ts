import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { PageCall, PageNews } from '../../lib/messages/protocol.ts';
import { readPageSteps } from '../../lib/page/read-page.ts';
import { scriptWanted } from '../../lib/page/script-wanted.ts';
import { openPageSession, type PageSession } from '../../lib/session/page-session.ts';
import { stubBrowserTurns } from '../marks/browser-turns.ts';

/** A page with its session, and what that has told. */
export interface OpenedPage {
  document: Document;
  session: PageSession;
  /** What reads the page, as far as it has not been let go. */
  reader: { isThere: boolean };
  news: PageNews[];
  calls: PageCall[];
  /** What it has called for, in order. */
  wants(): PageCall['wants'][];
}

/**
 * Opens the session of a page as a content script does; no guide has come yet. `lacksSeldom`: the page needs what only
 * few pages need, and that has not come.
 */
export function openPage(html: string, lacksSeldom: () => boolean = () => false): OpenedPage {
  const dom = new JSDOM(html, { pretendToBeVisual: true });
  const { document } = dom.window;
  // jsdom lays nothing out and knows no scrolling.
  dom.window.Element.prototype.scrollIntoView = vi.fn();
  stubBrowserTurns(dom);
  const news: PageNews[] = [];
  const calls: PageCall[] = [];
  const reader = { isThere: true };
  const session = openPageSession(document, {
    *readPage() {
      if (!reader.isThere) throw scriptWanted('reader');
      if (lacksSeldom()) throw scriptWanted('seldom');
      return yield* readPageSteps(document);
    },
    forgetReader: () => {
      reader.isThere = false;
    },
    tell: (each) => void (each.news === 'page' ? news.push(each) : calls.push(each)),
    isTrusted: () => true,
  });
  return { document, session, reader, news, calls, wants: () => calls.map((call) => call.wants) };
}

/** Facts by the cells of the table below. */
export const CELLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** A table that could be a report's. */
export const TABLE = `<table class="report"><tr>${CELLS.map((id) => `<td id="${id}">1</td>`).join('')}<th>自然人</th><th>总计</th></tr></table>`;
