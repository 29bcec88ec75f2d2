import { addressOf, type FrameElement, openFrameElement } from './frame-element.ts';
import { ownProperty } from './own-property.ts';
import { placeTextTables } from './place-text-tables.ts';
import { runToEnd } from './run-to-end.ts';
import type { FrameSource, PageMeta, PageSource, SkippedFrame, TextBlock } from './source.ts';
import { walkDocument } from './walk-document.ts';

/** How to look into a frame: its document, or in one sentence why it cannot be read. */
export type OpenFrame = (frame: FrameElement) => Document | string;

export interface ReadPageOptions {
  openFrame?: OpenFrame;
}

/** Reads a page at once: for programs that have nothing else to do. */
export function readPage(document: Document, options: ReadPageOptions = {}): PageSource {
  return runToEnd(readPageSteps(document, options));
}

const MIN_LETTERS = 40;

/** What has been read so far; every function below adds to it. */
interface Reading {
  openFrame: OpenFrame;
  frames: FrameSource[];
  skipped: SkippedFrame[];
  meta: Record<string, string>;
}

/**
 * Reads what a page offers: candidate tables and text blocks of the document and of every frame of the same
 * origin, in document order. What is not displayed is marked so; frames that may not be read are listed with the
 * reason. It can be put down between steps.
 */
export function* readPageSteps(document: Document, options: ReadPageOptions = {}): Generator<undefined, PageSource> {
  const reading: Reading = { openFrame: options.openFrame ?? openFrameElement, frames: [], skipped: [], meta: {} };
  yield* readFrame(reading, document, ownProperty(document, 'URL'), 0);
  const { frames, skipped, meta } = reading;
  const named: PageMeta = { named: meta };
  return { url: frames[0]?.url ?? '', title: ownProperty(document, 'title').trim(), meta: named, frames, skipped };
}

function* readFrame(reading: Reading, document: Document, url: string, hidden: number): Generator<undefined, void> {
  const { frames, skipped, meta, openFrame } = reading;
  const index = frames.length;
  const walk = yield* walkDocument(document, index, hidden);
  const { tables, blocks } = yield* placeTextTables(walk.tables, walk.blocks);
  frames.push({ index, url, tables, blocks, rangeOf: walk.rangeOf });
  for (const reason of [...walk.unread, ...scattered(walk.blocks)]) skipped.push({ url, reason });
  yield;
  for (const element of document.querySelectorAll('meta[name][content], publishtime')) addMeta(meta, element);
  for (const { element, hidden: isHidden } of walk.frames) {
    const inner = openFrame(element);
    if (typeof inner === 'string') skipped.push({ url: frameUrl(element), reason: inner });
    else yield* readFrame(reading, inner, frameUrl(element), isHidden);
  }
}

/** Letters that were placed one by one, with nothing to say which of them are a word. */
function scattered(blocks: readonly TextBlock[]): string[] {
  const words = blocks.flatMap(({ isPlaced, text }) => (isPlaced ? (text.match(/\p{Script=Han}+/gu) ?? []) : []));
  const isScattered =
    words.length > MIN_LETTERS && words.filter(({ length }) => length === 1).length * 2 > words.length;
  return isScattered ? ['文字逐字定位显示（如PDF阅读器），未能连成词句，未读取'] : [];
}

function frameUrl(frame: FrameElement): string {
  return ('src' in frame ? frame.src : frame.data) || addressOf(frame) || 'about:srcdoc';
}

/** The first value of a name stands: later ones come from included headers and footers. */
function addMeta(meta: Record<string, string>, element: Element): void {
  const isMeta = element.localName === 'meta';
  const name = (isMeta ? (element.getAttribute('name') ?? '') : element.localName).toLowerCase();
  const content = (isMeta ? element.getAttribute('content') : element.textContent)?.trim() ?? '';
  if (content !== '') meta[name] ??= content;
}
