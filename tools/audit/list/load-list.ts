import { JSDOM, VirtualConsole } from 'jsdom';
import { type Answer, turnOf } from '../../../lib/list/answer.ts';
import { decodePage } from '../../../lib/list/decode.ts';
import type { ReportList } from '../../../lib/list/entry.ts';
import type { ListSource } from '../../../lib/list/list-source.ts';
import { readList } from '../../../lib/list/read-list.ts';
import { joinPage, recogniseList } from '../../../lib/list/recognise-list.ts';
import { addressOf, asFrame, type FrameElement } from '../../../lib/page/frame-element.ts';
import { stateWords } from './state-words.ts';

/** Asks for an address, politely. */
export type Asks = (address: string) => Promise<Answer>;

/** Frames that hold frames that hold a list; more is none. */
const MAX_FRAME_DEPTH = 2;

/** The list that an address is, with its further pages; a string says why it is none. */
export async function loadList(address: string, ask: Asks): Promise<ReportList | string> {
  const source = await loadPage(address, ask);
  if (typeof source === 'string') return source;
  const first = recogniseList(source);
  if (!first) return 'no list of reports: fewer than three of its links name a report and a year';
  return withFurtherPages(first, ask);
}

/** Reads page after page, as long as each brings entries of its own. */
async function withFurtherPages(first: ReportList, ask: Asks): Promise<ReportList> {
  let list = first;
  const asked = new Set([first.url]);
  for (let next = unread(list, asked); next !== undefined && !list.isCut; next = unread(list, asked)) {
    asked.add(next);
    const source = await loadPage(next, ask);
    list = typeof source === 'string' ? { ...list, unreadPages: [...list.unreadPages, next] } : joinPage(list, source);
  }
  return list;
}

function unread({ pages }: ReportList, asked: ReadonlySet<string>): string | undefined {
  return pages.find((page) => !asked.has(page));
}

async function loadPage(address: string, ask: Asks): Promise<ListSource | string> {
  const page = await load(address, ask);
  if (typeof page === 'string') return page;
  const frames = new Map<Element, Document | string>();
  await loadFrames(page.document, page.url, { ask, frames }, MAX_FRAME_DEPTH);
  return readList(page.document, {
    url: page.url,
    parseHtml: (html) => parse(html, page.url),
    openFrame: (frame) => frames.get(frame) ?? '未载入',
  });
}

async function load(address: string, ask: Asks): Promise<{ document: Document; url: string } | string> {
  const answer = await ask(address);
  const turned = turnOf(answer);
  if (turned || answer.kind !== 'answered') return stateWords(turned ?? { state: 'failed' });
  return { document: parse(decodePage(answer.bytes, answer.contentType), answer.url), url: answer.url };
}

interface Frames {
  ask: Asks;
  frames: Map<Element, Document | string>;
}

async function loadFrames(document: Document, base: string, loading: Frames, depth: number): Promise<void> {
  if (depth === 0) return;
  for (const frame of document.querySelectorAll<FrameElement>('iframe, frame, object, embed')) {
    const url = URL.parse(addressOf(frame), base);
    if (!asFrame(frame, frame.localName) || url?.origin !== new URL(base).origin) continue;
    const page = await load(url.href, loading.ask);
    loading.frames.set(frame, typeof page === 'string' ? page : page.document);
    if (typeof page !== 'string') await loadFrames(page.document, page.url, loading, depth - 1);
  }
}

function parse(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
