import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isNotDone, type ListSession, startOver } from '../../components/list/list-session.ts';
import type { Judged } from '../../lib/collect/judge-answer.ts';
import type { RunStore } from '../../lib/collect/run-store.ts';
import { readList } from '../../lib/list/read-list.ts';
import { recogniseList } from '../../lib/list/recognise-list.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { fixture } from '../audit/audit-file.ts';
import { parseDocument } from '../dom.ts';

const ORIGIN = 'https://www.example.gov.cn';
const REPORT = fixture('pages/dushangang-2021.html');
/** What a table needs to know of a report; the report itself is thirty times as long. */
const MOST_KEPT = 1500;

beforeEach(() => {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
  vi.stubGlobal('fetch', async () => new Response(REPORT, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
});
afterEach(() => vi.unstubAllGlobals());

/** Runs over a list of so many reports of a site that may be asked from our own page; counts what it does. */
async function runOver(count: number) {
  const links = Array.from(
    { length: count },
    (_, at) => `<li><a href="/${at}.html">第${at}镇2021年信息公开年报</a></li>`,
  );
  const url = `${ORIGIN}/list/`;
  const list = recogniseList(readList(parseDocument(links.join(''), url), { url, parseHtml: parseDocument }));
  const written: Judged[] = [];
  const other = vi.fn(async () => {
    throw new Error('a run only writes');
  });
  const store: RunStore = {
    keep: async (_, judged) => void written.push(judged),
    list: other,
    keepList: other,
    outcomes: other,
    document: other,
    records: other,
    forget: other,
  };
  const session: ListSession = {
    tab: null,
    store,
    settings: { ...DEFAULT_SETTINGS, list: { pauseMs: 0, lanes: 2, timeoutMs: 60_000 } },
    list: list as NonNullable<typeof list>,
    outcomes: new Map(),
    held: new Map(),
    unticked: new Set(),
    allowed: new Set([ORIGIN]),
    run: null,
    readingPages: null,
    fault: null,
    draw: vi.fn(),
  };
  expect(await startOver(session, isNotDone).ended).toBe('finished');
  expect(session.fault).toBeNull();
  return { session, written };
}

it.each([3, 9])('a run over %i reports writes each once and keeps a short row of each', async (count) => {
  const { session, written } = await runOver(count);
  expect(written).toHaveLength(count);
  expect(session.outcomes.size).toBe(count);
  for (const { outcome, document, records } of written) {
    expect(outcome.report?.sketch.length).toBeGreaterThan(0);
    expect(JSON.stringify([document, records]).length).toBeGreaterThan(30 * MOST_KEPT);
  }
  for (const kept of session.outcomes.values()) expect(JSON.stringify(kept).length).toBeLessThan(MOST_KEPT);
  expect(session.run?.underWay.size).toBe(0);
  // One call when an entry is begun and one when it is done, with the beginning and the end of the run.
  expect(vi.mocked(session.draw).mock.calls.length).toBeLessThanOrEqual(2 * count + 2);
});
