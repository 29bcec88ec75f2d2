import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from '../grid/elements.ts';
import { boxRowsOf } from './box-tables.ts';
import type { BoxRows, ElementTable } from './element-tables.ts';
import { ownProperty } from './own-property.ts';
import { markupSight, openSight, type Sight } from './sight.ts';
import type { TextBlock } from './source.ts';
import { hasTooManyCells } from './table-size.ts';
import { type BlockPlace, openTextFlow, type TextFlow } from './text-flow.ts';

/** A frame element met on the way, and how many things hide it. */
export interface MetFrame {
  element: HTMLIFrameElement | HTMLFrameElement;
  hidden: number;
}

/** What one pass over a document found, in document order. */
export interface Walk {
  tables: ElementTable[];
  blocks: TextBlock[];
  frames: MetFrame[];
  flow: Pick<TextFlow, 'rangeOf' | 'piecesOf'>;
  /** Open shadow roots that were walked through. */
  shadowRoots: ShadowRoot[];
}

/** An element that is being walked. */
interface Level {
  element: Element;
  /** Its name: asking an element is dear where there are thousands. */
  name: string;
  /** The next of its children, in the flat tree. */
  next: Node | null;
  /** Children assigned to a slot, which have no place among siblings. */
  assigned: Node[] | null;
  /** Element children seen so far. */
  seen: number;
  isBlock: boolean;
  /** The nearest block element: it forms the text blocks. */
  owner: Element;
  table: number | null;
  isInLink: boolean;
  keepsSpace: boolean;
  hidden: number;
  isInvisible: boolean;
  /** Cells of the box table whose rows are being walked; between them nothing is a table of its own. */
  cells: ReadonlySet<Element> | null;
}

/** Visits of nodes between two chances to put the work down. */
const NODES_A_STEP = 200;
/** Our own explanations on the page are no part of it. */
const OWN_OVERLAY = 'gouji-overlay';
/** Content of a template is not displayed and not even part of the page. */
const TEMPLATE_HIDES = 2;

/**
 * One pass over a document, with a stack of its own: tables are nested hundreds deep on some pages. What is not
 * displayed is read too and says so; `hidden` tells how many things hide the document itself.
 */
export function* walkDocument(document: Document, frame: number, hidden: number): Generator<undefined, Walk> {
  const sight = openSight(document);
  const tables: ElementTable[] = [];
  const frames: MetFrame[] = [];
  const shadowRoots: ShadowRoot[] = [];
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
    if (name === 'iframe' || name === 'frame') {
      const isHidden = parent.hidden > 0 || sight.lookAt(element, false).hides;
      frames.push({ element: element as HTMLIFrameElement, hidden: isHidden ? Math.max(1, parent.hidden) : 0 });
      return;
    }
    const isTemplate = name === 'template';
    if ((SILENT_ELEMENTS.has(name) && !isTemplate) || name === OWN_OVERLAY) return;
    const level = levelOf(element, name, parent, sight);
    const boxes = name === 'table' || level.cells || isTemplate ? null : boxRowsOf(element, sight);
    level.isBlock ||= boxes !== null;
    if (level.isBlock) {
      if (!flow.isEmpty()) flow.end(placeOf(parent, path.slice(0, -1)));
      level.owner = element;
    }
    if (name === 'table' || boxes) level.table = addTable(element, boxes, level);
    if (boxes) level.cells = new Set(boxes.flatMap((row) => row.map((cell) => cell.element)));
    if (element.shadowRoot) shadowRoots.push(element.shadowRoot);
    stack.push(level);
  };

  const leave = (level: Level): void => {
    const endsRow = level.isBlock && endsTextRow(level, flow.blocks);
    if (level.isBlock && (endsRow || !flow.isEmpty())) flow.end(placeOf(level, path), endsRow);
    stack.pop();
    path.pop();
  };

  const root = ownProperty(document, 'body') ?? ownProperty(document, 'documentElement');
  if (root) stack.push(rootLevel(root, hidden));
  for (let visits = 1, level = stack.at(-1); level; level = stack.at(-1), visits++) {
    if (visits % NODES_A_STEP === 0) yield;
    const node = takeNext(level);
    if (node === null) leave(level);
    else if (node.nodeType === 3) {
      askForLines(level, node as Text, sight);
      flow.add(node as Text, level.isInLink, level.keepsSpace ? placeOf(level, path) : null);
    } else if (node.nodeType === 1) {
      path.push(level.seen++);
      const depth = stack.length;
      enter(node as Element, level);
      if (stack.length === depth) path.pop();
    }
  }
  return { tables, blocks: flow.blocks, frames, flow, shadowRoots };
}

function rootLevel(root: Element, hidden: number): Level {
  const name = root.localName;
  return {
    element: root,
    name,
    next: firstIn(root, name),
    assigned: assignedTo(root, name),
    seen: 0,
    isBlock: true,
    owner: root,
    table: null,
    isInLink: false,
    keepsSpace: false,
    hidden,
    isInvisible: false,
    cells: null,
  };
}

/** What hides a row hides its cells; they are asked. */
const ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr']);

function levelOf(element: Element, name: string, parent: Level, sight: Sight): Level {
  const isBlock = BLOCK_ELEMENTS.has(name);
  const style = tellingStyle(element);
  const isAsked = isBlock ? !ROWS.has(name) : isLikelyHidden(element, name, style);
  const { hides, isVisible } = isAsked ? sight.lookAt(element, parent.hidden > 0) : UNASKED;
  return {
    element,
    name,
    next: firstIn(element, name),
    assigned: assignedTo(element, name),
    seen: 0,
    isBlock,
    owner: parent.owner,
    table: parent.table,
    isInLink: parent.isInLink || name === 'a',
    keepsSpace: (name === 'pre' || style !== '' ? markupSight.keepsLines(element) : null) ?? parent.keepsSpace,
    hidden: parent.hidden + (name === 'template' ? TEMPLATE_HIDES : hides ? 1 : 0),
    isInvisible: isVisible === null ? parent.isInvisible : !isVisible,
    // Inside a cell a table may stand again.
    cells: parent.cells?.has(element) ? null : parent.cells,
  };
}

const UNASKED = { hides: false, isVisible: null };
const HIDING = /none|hidden|collapse|visible|absolute|fixed/i;
/** What may hide an element or keep its spaces; pasted text has thousands of styles that speak of fonts alone. */
const TELLING = new RegExp(`${HIDING.source}|white-space`, 'i');

/** The style of an element where it says something of what is shown; else nothing. */
function tellingStyle(element: Element): string {
  const style = element.getAttribute('style');
  return style !== null && TELLING.test(style) ? style : '';
}

/** Inline elements are asked only where they say something of themselves: there are thousands in pasted text. */
function isLikelyHidden(element: Element, name: string, style: string): boolean {
  return (style !== '' && HIDING.test(style)) || element.hasAttribute('hidden') || name.includes('-');
}

/** The first child in the flat tree, but for a slot with something in it: of the shadow root, else of the element. */
function firstIn(element: Element, name: string): Node | null {
  if (name === 'template') return (element as HTMLTemplateElement).content?.firstChild ?? null;
  return (element.shadowRoot ?? element).firstChild;
}

/** What is assigned to a slot, the first last; null for any other element and for an empty slot. */
function assignedTo(element: Element, name: string): Node[] | null {
  const nodes = name === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return nodes && nodes.length > 0 ? nodes.reverse() : null;
}

function takeNext(level: Level): Node | null {
  if (level.assigned) return level.assigned.pop() ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}

function placeOf(level: Level, path: readonly number[]): BlockPlace {
  const { owner, table, hidden, isInvisible, keepsSpace } = level;
  return { owner, path, table, hidden: hidden + (isInvisible ? 1 : 0), isVerbatim: keepsSpace };
}

/** A line break between words; the others are indentation of the source. */
const BROKEN_TEXT = /\S[^\S\n]*\n\s*\S/;

/** Style sheets are asked whether a text keeps its line breaks only where it has some: most pasted text has none. */
function askForLines(level: Level, text: Text, sight: Sight): void {
  const { data } = text;
  if (level.keepsSpace || !data.includes('\n') || !BROKEN_TEXT.test(data)) return;
  level.keepsSpace = sight.keepsLines(level.element) ?? false;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/** An empty paragraph behind a line of cells ends their row, as an empty line of a text does. */
function endsTextRow({ name, seen, table }: Level, blocks: readonly TextBlock[]): boolean {
  if (seen > 1 || !PARAGRAPHS.has(name)) return false;
  const last = blocks.at(-1);
  return last !== undefined && last.table === table && last.text.includes('\t');
}
