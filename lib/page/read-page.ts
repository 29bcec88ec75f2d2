import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from '../grid/elements.ts';
import { placeTextTables } from './place-text-tables.ts';
import type { FrameSource, HtmlTableSource, PageMeta, PageSource, SkippedFrame, TextBlock } from './source.ts';

/** How to look into an `<iframe>` or `<frame>`: its document, or in one sentence why it cannot be read. */
export type OpenFrame = (frame: HTMLIFrameElement | HTMLFrameElement) => Document | string;

export interface ReadPageOptions {
  openFrame?: OpenFrame;
}

/**
 * Reads what a page offers: candidate tables and text blocks of the document and of every frame of the same
 * origin, in document order, nothing hidden. Frames that may not be read are listed with the reason.
 */
export function readPage(document: Document, options: ReadPageOptions = {}): PageSource {
  const openFrame = options.openFrame ?? openSameOriginFrame;
  const frames: FrameSource[] = [];
  const skipped: SkippedFrame[] = [];
  const meta: Record<string, string> = {};

  const visit = (doc: Document, url: string): void => {
    const walk = walkDocument(doc, frames.length);
    const { tables, blocks } = placeTextTables(walk.tables, walk.blocks);
    frames.push({ index: frames.length, url, tables, blocks, rangeOf: walk.rangeOf });
    for (const element of doc.querySelectorAll('meta[name][content], publishtime')) addMeta(meta, element);
    for (const element of walk.frames) {
      const inner = openFrame(element);
      if (typeof inner === 'string') skipped.push({ url: frameUrl(element), reason: inner });
      else visit(inner, frameUrl(element));
    }
  };
  visit(document, document.location?.href ?? document.URL);
  const named: PageMeta = { named: meta };
  return { url: frames[0]?.url ?? '', title: document.title.trim(), meta: named, frames, skipped };
}

/** The frame's document where the browser allows it: same origin, not sandboxed, loaded. */
function openSameOriginFrame(frame: HTMLIFrameElement | HTMLFrameElement): Document | string {
  try {
    return frame.contentDocument ?? '与本页不同源，浏览器不允许读取';
  } catch (error) {
    return `浏览器不允许读取：${error instanceof Error ? error.message : String(error)}`;
  }
}

function frameUrl(frame: HTMLIFrameElement | HTMLFrameElement): string {
  return frame.src || frame.getAttribute('src') || 'about:srcdoc';
}

/** The first value of a name stands: later ones come from included headers and footers. */
function addMeta(meta: Record<string, string>, element: Element): void {
  const isMeta = element.localName === 'meta';
  const name = (isMeta ? (element.getAttribute('name') ?? '') : element.localName).toLowerCase();
  const content = (isMeta ? element.getAttribute('content') : element.textContent)?.trim() ?? '';
  if (content !== '') meta[name] ??= content;
}

interface Walk {
  tables: HtmlTableSource[];
  blocks: TextBlock[];
  frames: (HTMLIFrameElement | HTMLFrameElement)[];
  rangeOf: (block: number, start: number, end: number) => Range | null;
}

/** A piece of a text node in a block: `length` characters from `offset` of the node stand at `at` of the block. */
interface Piece {
  node: Text;
  offset: number;
  at: number;
  length: number;
}

/** One pass over the visible tree. */
function walkDocument(document: Document, frame: number): Walk {
  const tables: HtmlTableSource[] = [];
  const blocks: TextBlock[] = [];
  const frames: (HTMLIFrameElement | HTMLFrameElement)[] = [];
  const pieces: Piece[][] = [];
  let order = 0;
  let text = '';
  let current: Piece[] = [];
  let linked = 0;

  const flush = (owner: Element, path: readonly number[], table: number | null, keepsEmpty = false): void => {
    if (keepsEmpty || /\S/u.test(text)) {
      blocks.push({
        frame,
        index: blocks.length,
        order: order++,
        text,
        tag: owner.localName,
        linkOnly: linked >= text.replace(/\s/gu, '').length,
        table,
        path: [...path],
      });
      pieces.push(current);
    }
    text = '';
    current = [];
    linked = 0;
  };

  const visit = (
    parent: Element | ShadowRoot,
    owner: Element,
    path: number[],
    table: number | null,
    inLink: boolean,
    isPre: boolean,
  ): void => {
    let child = 0;
    for (const node of childNodesOf(parent)) {
      if (node.nodeType === 3) {
        // Where line breaks are kept every line is a paragraph, empty ones too: they end the rows of a text table.
        const lines = isPre ? (node.nodeValue ?? '').split('\n') : [spaced(node.nodeValue ?? '')];
        let offset = 0;
        lines.forEach((line, i) => {
          if (i > 0) flush(owner, path, table, true);
          if (line !== '') current.push({ node: node as Text, offset, at: text.length, length: line.length });
          text += line;
          offset += line.length + 1;
          if (inLink) linked += line.replace(/\s/gu, '').length;
        });
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      path.push(child++);
      if (name === 'br') text += '\n';
      else if (name === 'iframe' || name === 'frame') frames.push(element as HTMLIFrameElement);
      else if (!SILENT_ELEMENTS.has(name) && !isHidden(element)) {
        const isBlock = BLOCK_ELEMENTS.has(name);
        if (isBlock) flush(owner, path.slice(0, -1), table);
        let inner = table;
        if (name === 'table') {
          inner = tables.length;
          tables.push({
            kind: 'html',
            index: inner,
            order: order++,
            path: [...path],
            element: element as HTMLTableElement,
            parent: table,
          });
        }
        const innerOwner = isBlock ? element : owner;
        const innerPre = isPre || keepsSpace(element);
        visit(element.shadowRoot ?? element, innerOwner, path, inner, inLink || name === 'a', innerPre);
        if (isBlock) flush(element, path, inner);
      }
      path.pop();
    }
  };

  const root = document.body ?? document.documentElement;
  if (root) {
    visit(root, root, [], null, false, false);
    flush(root, [], null);
  }
  return { tables, blocks, frames, rangeOf: (block, start, end) => rangeOf(document, pieces[block], start, end) };
}

function childNodesOf(parent: Element | ShadowRoot): Iterable<Node> {
  const isSlot = 'localName' in parent && parent.localName === 'slot';
  const assigned = isSlot ? (parent as HTMLSlotElement).assignedNodes?.() : undefined;
  return assigned && assigned.length > 0 ? assigned : parent.childNodes;
}

/** Line breaks of the source are spaces; character by character, so that offsets stay. */
function spaced(value: string): string {
  return value.replace(/[^\S\u00a0]*[\n\r][^\S\u00a0]*/gu, (run) => ' '.repeat(run.length));
}

function keepsSpace(element: Element): boolean {
  return (
    element.localName === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '')
  );
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style');
  if (element.hasAttribute('hidden') || (style && /display\s*:\s*none/i.test(style))) return true;
  // Where there is layout, ask it: classes hide the print copy of a table or a collapsed menu.
  return BLOCK_ELEMENTS.has(element.localName) && element.checkVisibility?.() === false;
}

/** The range of [start, end) of a block's text; null where the page has changed under it. */
function rangeOf(document: Document, pieces: readonly Piece[] | undefined, start: number, end: number): Range | null {
  const first = pieces?.find((piece) => start < piece.at + piece.length);
  const last = pieces?.findLast((piece) => end > piece.at);
  if (!first || !last) return null;
  const from = first.offset + Math.max(0, start - first.at);
  const to = last.offset + Math.min(last.length, end - last.at);
  if (from > first.node.length || to > last.node.length) return null;
  const range = document.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
