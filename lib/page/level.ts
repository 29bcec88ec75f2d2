import { isPlain, NOTE_MARK } from '../grid/element-text.ts';
import { BLOCK_ELEMENTS, CELL_ELEMENTS, ROW_ELEMENTS, STRUCK_ELEMENTS } from '../grid/elements.ts';
import { lookAt } from '../grid/hidden.ts';
import { NO_COLOUR, NOT_VISIBLE } from '../grid/look.ts';
import type { Seeing } from '../grid/seeing.ts';
import { shadowRootOf } from '../grid/shadow-root.ts';
import { TELLS } from '../grid/telling-rules.ts';
import { type PlacedWords, placedWordsOf } from './placed-words.ts';
import { keepsDeclaredLines, type Sight } from './sight.ts';
import type { BlockPlace } from './text-flow.ts';

/** An element that is being walked. */
export interface Level {
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
  /** It is displayed and visible, and what would hide something in it is known from its rules: nothing else is asked. */
  isSeen: boolean;
  /** What its style and the rules of the document may do to it. */
  spoken: number;
  /** It holds nothing but words, as far as it was walked. */
  isPlain: boolean;
  /** The shadow root that it shows. */
  shadow: ShadowRoot | null;
  /** Text in it is struck out, a note mark, or stands in something inline that is not shown: no words of the report. */
  isDropped: boolean;
  /** Nothing in it is part of the words, blocks included. */
  dropsAll: boolean;
  /** Its children are words placed one by one. */
  placed: PlacedWords | null;
  isPlaced: boolean;
  /** The cell that it stands in. */
  cell: Element | null;
  /** Why text directly in it is not seen, and why text directly in its block is not. */
  unseen: number;
  blockUnseen: number;
  /** Cells of the box table whose rows are being walked; between them nothing is a table of its own. */
  cells: ReadonlySet<Element> | null;
}

/** Content of a template is not displayed and not even part of the page. */
const TEMPLATE_HIDES = 2;

export function rootLevel(root: Element, hidden: number, isSeen: boolean, seeing: Seeing): Level {
  const name = root.localName;
  const shadow = shadowRootOf(root, name);
  if (shadow) seeing.meetShadow();
  return {
    element: root,
    name,
    next: firstIn(root, name, shadow),
    assigned: assignedTo(root, name),
    seen: 0,
    isBlock: true,
    owner: root,
    table: null,
    isInLink: false,
    keepsSpace: false,
    hidden,
    isInvisible: false,
    isSeen,
    spoken: seeing.spokenOf(root),
    isPlain: false,
    shadow,
    isDropped: false,
    dropsAll: false,
    placed: null,
    isPlaced: false,
    cell: null,
    unseen: 0,
    blockUnseen: 0,
    cells: null,
  };
}

/** Nothing shorter is quoted against a table. */
const SENTENCE = 12;

export function levelOf(element: Element, name: string, parent: Level, sight: Sight, seeing: Seeing): Level {
  const isBlock = (BLOCK_ELEMENTS.has(name) || name === FOREIGN) && !parent.placed;
  const spoken = seeing.spokenOf(element);
  const style = spoken === 0 ? '' : (element.getAttribute('style') ?? '');
  const shadow = shadowRootOf(element, name);
  if (shadow) seeing.meetShadow();
  const isKnown = parent.isSeen && spoken === 0 && shadow === null;
  // What hides a row hides its cells; they are asked.
  const isAsked = !isKnown && (isBlock ? !ROW_ELEMENTS.has(name) : spoken > 0 || name.includes('-'));
  const { hides, isVisible } = isAsked ? sight.lookAt(element, parent.hidden > 0) : UNASKED;
  const cell = CELL_ELEMENTS.has(name) ? element : parent.cell;
  // A link alone is no sentence: navigation is full of styles.
  const isTold = ((spoken & TELLS) > 0 || parent.unseen > 0) && name !== 'a' && !parent.isInLink;
  const look = isTold && !ROW_ELEMENTS.has(name) && !isTerse(cell) ? lookAt(element, parent.unseen, seeing) : null;
  const isGone = look?.isGone === true && !(isBlock && isFading(element, seeing));
  const isPlaced = parent.isPlaced || parent.placed !== null;
  // The letters of a PDF viewer have no colour: they lie over the picture of the page.
  const unseen = (look?.unseen ?? parent.unseen) & (isPlaced ? ~NO_COLOUR : -1);
  const dropsAll =
    name === 'svg' ||
    STRUCK_ELEMENTS.has(name) ||
    look?.isStruck === true ||
    ((name === 'sup' || look?.isRaised === true) && NOTE_MARK.test((element.textContent ?? '').trim())) ||
    (parent.dropsAll && name !== FOREIGN);
  return {
    element,
    name,
    next: firstIn(element, name, shadow),
    assigned: assignedTo(element, name),
    seen: 0,
    isBlock,
    owner: parent.owner,
    table: parent.table,
    isInLink: parent.isInLink || name === 'a',
    keepsSpace: (name === 'pre' || style !== '' ? keepsDeclaredLines(element) : null) ?? parent.keepsSpace,
    hidden: parent.hidden + (name === 'template' ? TEMPLATE_HIDES : hides || isGone ? 1 : 0),
    isInvisible: isVisible === null ? parent.isInvisible : !isVisible,
    isSeen: isKnown || (parent.isSeen && shadow === null && isVisible === true && !hides),
    spoken,
    isPlain: spoken === 0 && shadow === null && isPlain(name),
    shadow,
    isDropped: dropsAll || (!isBlock && (parent.isDropped || hides || isGone)),
    dropsAll,
    placed: null,
    isPlaced,
    cell,
    unseen,
    blockUnseen: isBlock ? unseen : parent.blockUnseen,
    // Inside a cell a table may stand again.
    cells: parent.cells?.has(element) ? null : parent.cells,
  };
}

/** A cell of a few words is a value or a label, which is read with its table. */
const isTerse = (cell: Element | null) => cell !== null && (cell.textContent ?? '').length < SENTENCE;

export const FOREIGN = 'foreignObject';
/** Whether text directly in an element is no part of the words: a block that is not visible as a whole says so itself. */
export function isUnseen({ isDropped, unseen, blockUnseen }: Level): boolean {
  return isDropped || (unseen & ~(blockUnseen & NOT_VISIBLE)) > 0;
}

/** Blocks that fade in when they are scrolled to are shown to whoever reads on. */
function isFading(element: Element, seeing: Seeing): boolean {
  const style = seeing.viewOf(element)?.getComputedStyle(element);
  return (
    style !== undefined &&
    style.opacity === '0' &&
    (style.animationName !== 'none' || style.transitionDuration !== '0s')
  );
}

const UNASKED = { hides: false, isVisible: null };
/** The first child in the flat tree, but for a slot with something in it: of the shadow root, else of the element. */
function firstIn(element: Element, name: string, shadow: ShadowRoot | null): Node | null {
  if (name === 'template') return (element as HTMLTemplateElement).content?.firstChild ?? null;
  return (shadow ?? element).firstChild;
}

/**
 * Notes what forming the tables need not ask again: rows of which nothing speaks, cells in them that hold nothing but
 * words.
 */
export function noteQuiet(level: Level, row: Level, group: Level | undefined, quiet: Set<Element>): void {
  const { name, spoken, isPlain, element } = level;
  row.isPlain &&= isPlain;
  const isQuiet = CELL_ELEMENTS.has(name)
    ? isPlain && row.name === 'tr' && row.spoken === 0 && group?.spoken === 0
    : ROW_ELEMENTS.has(name) && spoken === 0;
  if (isQuiet) quiet.add(element);
}

/** What is assigned to a slot, the first last; null for any other element and for an empty slot. */
function assignedTo(element: Element, name: string): Node[] | null {
  const nodes = name === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  return nodes && nodes.length > 0 ? nodes.reverse() : null;
}

/** Words that are placed one by one are taken in the order in which they are read. */
export function takePlaced(level: Level, sight: Sight, seeing: Seeing): void {
  if (level.assigned || level.hidden > 0) return;
  if (!mayBePlaced(level.element, sight)) return;
  level.placed = placedWordsOf(level.element, sight, seeing);
  if (level.placed) level.assigned = [...level.placed.keys()].reverse();
}

/** A page of a document has more words; fewer are badges and decoration. */
const MIN_WORDS = 20;

/** Two of the children tell for most elements that they are no words placed one by one. */
function mayBePlaced(element: Element, sight: Sight): boolean {
  if (element.childElementCount < MIN_WORDS) return false;
  const { children } = element;
  return [children[0], children[MIN_WORDS / 2]].every(
    (child) => child && (child.localName === 'br' || sight.styleOf(child, 'position') === 'absolute'),
  );
}

export function takeNext(level: Level): Node | null {
  if (level.assigned) return level.assigned.pop() ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}

export function placeOf(level: Level, path: readonly number[]): BlockPlace {
  const { owner, table, hidden, isInvisible, keepsSpace, placed } = level;
  return {
    owner,
    path,
    table,
    hidden: hidden + (isInvisible ? 1 : 0),
    isVerbatim: keepsSpace,
    isPlaced: placed !== null,
  };
}

/** A line break between words; the others are indentation of the source. */
const BROKEN_TEXT = /\S[^\S\n]*\n\s*\S/;

/** Style sheets are asked whether a text keeps its line breaks only where it has some: most pasted text has none. */
export function askForLines(level: Level, text: Text, sight: Sight): void {
  const { data } = text;
  if (level.keepsSpace || !data.includes('\n') || !BROKEN_TEXT.test(data)) return;
  level.keepsSpace = sight.keepsLines(level.element) ?? false;
}
