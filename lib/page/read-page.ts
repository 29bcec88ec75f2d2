import { ownProperty } from '../grid/own-property.ts';
import { addressOf, type FrameElement, openFrameElement } from './frame-element.ts';
import { insertsOf } from './inserts.ts';
import { areScattered } from './placed-words.ts';
import type { PageTraces, TextTrace } from './places.ts';
import { runToEnd } from './run-to-end.ts';
import { openSelectors, type Selectors } from './selector.ts';
import type { FrameSource, PageMeta, PageSource, SkippedFrame, TextBlock } from './source.ts';
import { formTables } from './tables/form-tables.ts';
import { PARTS_CELLS } from './text/parts-cells.ts';
import type { TextFlow } from './text-flow.ts';
import { walkDocument } from './walk-document.ts';

/** How to look into a frame: its document, or why it cannot be read. */
export type OpenFrame = (frame: FrameElement) => Document | string;

export interface ReadPageOptions {
  openFrame?: OpenFrame;
}

/** A page as it was read: plain data, and the way back to its elements. */
export interface ReadPage {
  source: PageSource;
  traces: PageTraces;
  /** Open shadow roots that were walked through. */
  shadowRoots: readonly ShadowRoot[];
}

/** Reads a page at once: for programs that have nothing else to do. */
export function readPage(document: Document, options: ReadPageOptions = {}): PageSource {
  return runToEnd(readPageSteps(document, options)).source;
}

/** What has been read so far; every function below adds to it. */
interface Reading {
  openFrame: OpenFrame;
  selectors: Selectors;
  frames: FrameSource[];
  elements: (readonly (readonly Element[])[])[];
  texts: TextTrace[];
  shadowRoots: ShadowRoot[];
  skipped: SkippedFrame[];
  meta: Record<string, string>;
}

/**
 * Reads what a page offers: tables and text blocks of the document and of every frame of the same origin, in
 * document order. What is not displayed is marked so; frames that may not be read are listed with the reason. It can
 * be put down between steps.
 */
export function* readPageSteps(document: Document, options: ReadPageOptions = {}): Generator<undefined, ReadPage> {
  const reading: Reading = {
    openFrame: options.openFrame ?? openFrameElement,
    selectors: openSelectors(),
    frames: [],
    elements: [],
    texts: [],
    shadowRoots: [],
    skipped: [],
    meta: {},
  };
  yield* readFrame(reading, document, ownProperty(document, 'URL'), 0);
  const { frames, elements, texts, shadowRoots, skipped, meta } = reading;
  const named: PageMeta = { named: meta };
  return {
    source: {
      url: frames[0]?.url ?? '',
      title: ownProperty(document, 'title').trim(),
      meta: named,
      frames,
      skipped,
    },
    traces: { elements, texts },
    shadowRoots,
  };
}

function* readFrame(reading: Reading, document: Document, url: string, hidden: number): Generator<undefined, void> {
  const { frames, skipped, meta, selectors, openFrame } = reading;
  const index = frames.length;
  const walk = yield* walkDocument(document, index, hidden);
  const { tables, elements } = yield* formTables(walk.tables, selectors, walk.seeing);
  const blocks = yield* withPieces(walk.blocks, walk.flow, selectors);
  frames.push({ index, url, tables, blocks, inserts: insertsOf(document, index) });
  for (const reason of walk.unread) skipped.push({ url, reason });
  const placed = walk.blocks.filter(({ isPlaced }) => isPlaced);
  if (placed.length > 0 && areScattered(placed)) skipped.push({ url, reason: '@scattered' });
  reading.elements.push(elements);
  reading.texts.push(walk.flow.trace);
  reading.shadowRoots.push(...walk.shadowRoots);
  yield;
  for (const element of ownProperty(document, 'documentElement')?.querySelectorAll(
    'meta[name][content], publishtime',
  ) ?? [])
    addMeta(meta, element);
  for (const { element, hidden: isHidden } of walk.frames) {
    const inner = openFrame(element);
    if (typeof inner === 'string') skipped.push({ url: frameUrl(element), reason: inner });
    else yield* readFrame(reading, inner, frameUrl(element), isHidden);
  }
}

const BLOCKS_A_STEP = 200;

/** Blocks that may hold cells say where these stand: a fact is to be found again by its selector. */
function* withPieces(
  blocks: readonly TextBlock[],
  { piecesOf }: Pick<TextFlow, 'piecesOf'>,
  selectors: Selectors,
): Generator<undefined, TextBlock[]> {
  const placed: TextBlock[] = [];
  for (const block of blocks) {
    if (block.index % BLOCKS_A_STEP === 0) yield;
    if (!PARTS_CELLS.test(block.text)) placed.push(block);
    else {
      const pieces = piecesOf(block.index).map(({ end, element }) => ({ end, selector: selectors.of(element) }));
      placed.push({ ...block, pieces });
    }
  }
  return placed;
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
