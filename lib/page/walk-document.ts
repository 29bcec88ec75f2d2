import { SILENT_ELEMENTS } from '../grid/elements.ts';
import { ownProperty } from '../grid/own-property.ts';
import { openSeeing, type Seeing } from '../grid/seeing.ts';
import { asFrame, type FrameElement } from './frame-element.ts';
import {
  askForLines,
  FOREIGN,
  isUnseen,
  type Level,
  levelOf,
  noteQuiet,
  placeOf,
  rootLevel,
  takeNext,
  takePlaced,
} from './level.ts';
import { openSight } from './sight.ts';
import type { TextBlock } from './source.ts';
import { boxRowsOf } from './tables/box-tables.ts';
import type { BoxRows, ElementTable } from './tables/element-tables.ts';
import { hasTooManyCells } from './tables/table-size.ts';
import { openTextFlow, type TextFlow } from './text-flow.ts';
import { unreadReason } from './unread.ts';

/** A frame element met on the way, and how many things hide it. */
export interface MetFrame {
  element: FrameElement;
  hidden: number;
}

/** What one pass over a document found, in document order. */
export interface Walk {
  tables: ElementTable[];
  blocks: TextBlock[];
  frames: MetFrame[];
  /** Why something that is shown could not be read. */
  unread: string[];
  flow: Pick<TextFlow, 'trace' | 'piecesOf'>;
  /** Shadow roots that were walked through. */
  shadowRoots: ShadowRoot[];
  /** What was learned of the document's styles. */
  seeing: Seeing;
}

/** Visits of nodes between two chances to put the work down. */
const NODES_A_STEP = 200;
/** Our own explanations on the page are no part of it. */
const OWN_OVERLAY = 'gouji-overlay';
/**
 * One pass over a document, with a stack of its own: tables are nested hundreds deep on some pages. What is not
 * displayed is read too and says so; `hidden` tells how many things hide the document itself.
 */
export function* walkDocument(document: Document, frame: number, hidden: number): Generator<undefined, Walk> {
  const sight = openSight(document);
  const seeing = openSeeing();
  const isTold = seeing.tellsAll(document);
  const unread = new Set<string>();
  const shadowRoots: ShadowRoot[] = [];
  const tables: ElementTable[] = [];
  const frames: MetFrame[] = [];
  let order = 0;
  const flow = openTextFlow(frame, () => order++);
  const stack: Level[] = [];
  /** Child indexes from the root down to the element on top of the stack. */
  const path: number[] = [];

  const addTable = (element: Element, boxes: BoxRows | null, level: Level): number => {
    const isGiant = hasTooManyCells(boxes ?? element);
    if (isGiant) level.next = null;
    const { hidden } = placeOf(level, path);
    const place = {
      index: tables.length,
      order: order++,
      path: [...path],
      parent: level.table,
      ...(hidden > 0 && { hidden }),
      ...(isGiant && { isGiant }),
    };
    if (boxes) tables.push({ kind: 'boxes', element, rows: boxes, ...place });
    else tables.push({ kind: 'html', element: element as HTMLTableElement, ...place });
    return place.index;
  };

  const enter = (element: Element, parent: Level): void => {
    const name = element.localName;
    if (name === 'br') {
      flow.addBreak();
      return;
    }
    const inner = asFrame(element, name);
    if (inner) {
      parent.isPlain = false;
      const isHidden = parent.hidden > 0 || sight.lookAt(element, false).hides;
      frames.push({ element: inner, hidden: isHidden ? Math.max(1, parent.hidden) : 0 });
      return;
    }
    const isTemplate = name === 'template';
    const isSilent = SILENT_ELEMENTS.has(name) && !isTemplate && !(name === 'svg' && element.querySelector(FOREIGN));
    const reason = parent.hidden === 0 && mayBeUnread(element, name) ? unreadReason(element, name) : null;
    if (reason) unread.add(reason);
    if (isSilent || name === OWN_OVERLAY) {
      parent.isPlain = false;
      return;
    }
    const level = levelOf(element, name, parent, sight, seeing);
    const isBox = name !== 'table' && !level.cells && !isTemplate;
    const boxes = isBox ? boxRowsOf(element, sight) : null;
    if (isBox && !boxes && level.isBlock) takePlaced(level, sight, seeing);
    const standing = parent.placed?.get(element);
    if (standing === 'line' && !flow.isEmpty()) flow.end(placeOf(parent, path.slice(0, -1)));
    if (standing === 'cell') flow.addBreak('\t');
    level.isBlock ||= boxes !== null;
    if (level.isBlock) {
      if (!flow.isEmpty()) flow.end(placeOf(parent, path.slice(0, -1)));
      level.owner = element;
    }
    if (name === 'table' || boxes) level.table = addTable(element, boxes, level);
    if (boxes) level.cells = new Set(boxes.flatMap((row) => row.map((cell) => cell.element)));
    if (level.shadow) shadowRoots.push(level.shadow);
    stack.push(level);
  };

  const leave = (level: Level): void => {
    const endsRow = level.isBlock && endsTextRow(level, flow.blocks);
    if (level.isBlock && (endsRow || !flow.isEmpty())) flow.end(placeOf(level, path), endsRow);
    stack.pop();
    path.pop();
    const outer = stack.at(-1);
    if (outer && isTold) noteQuiet(level, outer, stack.at(-2), seeing.quiet);
  };

  const root = ownProperty(document, 'body') ?? ownProperty(document, 'documentElement');
  if (root) stack.push(rootLevel(root, hidden, isTold && hidden === 0 && sight.isSeen(root), seeing));
  for (let visits = 1, level = stack.at(-1); level; level = stack.at(-1), visits++) {
    if (visits % NODES_A_STEP === 0) yield;
    const node = takeNext(level);
    if (node === null) leave(level);
    else if (node.nodeType === 3) {
      if (isUnseen(level)) continue;
      askForLines(level, node as Text, sight);
      flow.add(node as Text, level.isInLink, level.keepsSpace ? placeOf(level, path) : null);
    } else if (node.nodeType === 1) {
      path.push(level.seen++);
      const depth = stack.length;
      enter(node as Element, level);
      if (stack.length === depth) path.pop();
    }
  }
  return { tables, blocks: flow.blocks, frames, unread: [...unread], flow, shadowRoots, seeing };
}

/** Content management writes articles into elements of its own making: only what has no text may be closed. */
function mayBeUnread(element: Element, name: string): boolean {
  return (
    name === 'canvas' || (name.includes('-') && !element.firstElementChild && !/\S/.test(element.textContent ?? ''))
  );
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/** An empty paragraph behind a line of cells ends their row, as an empty line of a text does. */
function endsTextRow({ name, seen, table }: Level, blocks: readonly TextBlock[]): boolean {
  if (seen > 1 || !PARAGRAPHS.has(name)) return false;
  const last = blocks.at(-1);
  return last !== undefined && last.table === table && last.text.includes('\t');
}
