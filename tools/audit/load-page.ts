import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { cellsInDoubt, unstyledReason } from '../../lib/page/cells-in-doubt.ts';
import { addressOf, asFrame, type FrameElement } from '../../lib/page/frame-element.ts';
import { type OpenFrame, readPage } from '../../lib/page/read-page.ts';
import { readText } from '../../lib/page/read-text.ts';
import type { PageSource, SkippedFrame } from '../../lib/page/source.ts';
import { fetchSteadily } from './fetch-steadily.ts';
import { isReportFile, loadReportFile } from './load-report-file.ts';
import { refuseBareText, refuseOtherKinds } from './refuse-kind.ts';
import { applyStyleSheets } from './styles/apply-style-sheets.ts';
import { loadStyles } from './styles/load-styles.ts';

/** Frames inside frames: portals nest two deep, a loop of frames would never end. */
const MAX_FRAME_DEPTH = 4;
const TIMEOUT_MS = 30_000;
/** Elements that may have a shadow root. */
const CAN_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Reads a file or an http(s) address as a page; throws with the reason where it cannot be read. */
export async function loadPage(input: string): Promise<PageSource> {
  const url = /^https?:\/\//i.test(input) ? new URL(input) : pathToFileURL(resolve(input));
  const loaded = await fetchBytes(url);
  const { bytes, contentType, address } = loaded;
  if (isReportFile(bytes)) return loadReportFile(bytes, address);
  refuseOtherContent(loaded);
  if (/\.txt$/i.test(url.pathname)) return readText(decode(bytes), address);
  refuseBareText(decode(bytes));
  const frames = new Map<Element, Document | string>();
  const unstyled: SkippedFrame[] = [];
  const document = await parse(bytes, contentType, address, unstyled);
  await loadFrames(document, new URL(address), { frames, unstyled }, MAX_FRAME_DEPTH);
  const openFrame: OpenFrame = (frame) => frames.get(frame) ?? '未载入';
  const page = readPage(document, { openFrame });
  return { ...page, skipped: [...page.skipped, ...unstyled] };
}

/** What becomes known of a page and its frames while they are loaded. */
interface Loading {
  frames: Map<Element, Document | string>;
  /** Style sheets that were not read where that could matter. */
  unstyled: SkippedFrame[];
}

interface Loaded {
  bytes: Buffer;
  contentType: string | null;
  /** After redirects. */
  address: string;
}

/** Loads what belongs to a page: a frame, a style sheet. */
async function load(url: URL): Promise<Loaded> {
  const loaded = await fetchBytes(url);
  refuseOtherContent(loaded);
  return loaded;
}

function refuseOtherContent({ bytes, contentType }: Loaded): void {
  if (contentType && !/html|xml|text/i.test(contentType)) throw new Error(`not a web page (${contentType})`);
  refuseOtherKinds(bytes);
}

async function fetchBytes(url: URL): Promise<Loaded> {
  if (url.protocol === 'file:') return { bytes: await readFile(url), contentType: null, address: url.href };
  const response = await fetchSteadily(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes, contentType: response.headers.get('content-type'), address: response.url || url.href };
}

function decode(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * What the first bytes say (the Notepad of Windows writes UTF-16 as “Unicode”); else UTF-8 where the bytes are that,
 * else GB18030 (which contains GBK and GB2312), as old portals serve.
 */
function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** A document parsed as the HTML standard says, with the style sheets of a report; scripts do not run. */
async function parse(
  bytes: Buffer,
  contentType: string | null,
  address: string,
  unstyled: SkippedFrame[],
): Promise<Document> {
  const declared =
    contentType?.match(/charset/i) || /<meta[^>]+charset/i.test(bytes.subarray(0, 4096).toString('latin1'));
  const type = declared ? (contentType ?? 'text/html') : `text/html; charset=${encodingOf(bytes)}`;
  // A console of its own keeps the page's style errors off ours.
  const options = {
    url: address,
    contentType: type.replace(/^text\/plain/, 'text/html'),
    virtualConsole: new VirtualConsole(),
  };
  const { document } = new JSDOM(bytes, options).window;
  attachShadowRoots(document);
  const { texts, unread } = await loadStyles(document, async (url) => decode((await load(url)).bytes));
  applyStyleSheets(document, texts);
  const doubts = unread.length > 0 ? cellsInDoubt(document) : [];
  if (doubts.length > 0) unstyled.push(...unread.map((url) => ({ url, reason: unstyledReason(doubts) })));
  return document;
}

/** Shadow roots that the page declares in its HTML; browsers attach them while they parse, jsdom does not. */
function attachShadowRoots(root: Document | DocumentFragment): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode')?.toLowerCase();
    // A second one, or one in an element that can have none, stays an inert template in browsers.
    if ((mode !== 'open' && mode !== 'closed') || !host || host.shadowRoot || !CAN_HOST.test(host.localName)) continue;
    template.remove();
    // What a closed one shows is on the page as well.
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    attachShadowRoots(shadow);
  }
}

async function loadFrames(document: Document, base: URL, loading: Loading, depth: number): Promise<void> {
  for (const frame of document.querySelectorAll<FrameElement>('iframe, frame, object, embed')) {
    if (asFrame(frame, frame.localName)) loading.frames.set(frame, await openFrame(frame, base, loading, depth));
  }
}

async function openFrame(frame: FrameElement, base: URL, loading: Loading, depth: number): Promise<Document | string> {
  const source = addressOf(frame);
  const inline = frame.getAttribute('srcdoc');
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox)) return '与本页不同源，不读取';
  if (depth === 0) return '内嵌层数过多';
  const url = inline === null ? URL.parse(source, frame.ownerDocument.baseURI) : base;
  if (!url) return '地址无效';
  // The browser's own empty document, which scripts of the page may fill.
  if (inline === null && (source === '' || /^(?:about:blank$|javascript:)/i.test(url.href)))
    return new JSDOM().window.document;
  if (inline === null && (url.origin !== base.origin || url.protocol !== base.protocol)) return '与本页不同源，不读取';
  try {
    const { bytes, contentType, address } =
      inline === null
        ? await load(url)
        : { bytes: Buffer.from(inline), contentType: 'text/html; charset=utf-8', address: base.href };
    const inner = await parse(bytes, contentType, address, loading.unstyled);
    await loadFrames(inner, base, loading, depth - 1);
    return inner;
  } catch (error) {
    return `读取失败：${error instanceof Error ? error.message : String(error)}`;
  }
}
