import { drawnText } from './drawn-text.ts';
import { BLOCK_ELEMENTS, SILENT_ELEMENTS, STRUCK_ELEMENTS } from './elements.ts';
import { lookAt } from './hidden.ts';
import { NOT_VISIBLE } from './look.ts';
import { type CellText, fieldOf, type Means, pictureOf, within } from './means.ts';
import type { Seeing } from './seeing.ts';
import { shadowRootOf } from './shadow-root.ts';
import { strangeIn } from './strange.ts';
import { DRAWS } from './telling-rules.ts';

/** A nested table of more cells or more text is a table of its own, not a value in a frame. */
const MAX_NESTED_CELLS = 4;
const MAX_NESTED_TEXT = 80;

/** What a figure raised behind a number says that is a note: 1, （1）, 注1, *. */
export const NOTE_MARK = /^[([（［【〔]?注?\s*(?:([\d１-９]{1,2})|[a-z*＊※†‡①-⑳])[)\]）］】〕.、]?$/iu;
/** What is not as most elements, and may have something in it. */
const OTHERS: ReadonlySet<string> = new Set([
  ...SILENT_ELEMENTS,
  ...'details meter progress img image input'.split(' '),
]);
const NOT_PLAIN: ReadonlySet<string> = new Set([...STRUCK_ELEMENTS, 'sup', 'sub', 'table', 'slot']);
/** What few cells have: drawings, formulas, things that fold, elements of a page's own making. */
const STRANGE = /^(?:details|svg|math|canvas|video|object|embed|meter|progress)$|-/;

interface Reading {
  seeing: Seeing;
  /** Whether struck out text and nested tables are read too. */
  takesAll: boolean;
  text: string;
  /** Something was left out. */
  hasMore: boolean;
  means: Means | null;
  /** A picture that one can click on: a tool beside the value, unless nothing else stands in the cell. */
  control: string;
}

/**
 * What a cell shows: paragraphs and `<br>` as `\n`, other white space collapsed; what is not shown left out; what
 * fields hold and style sheets draw. Text struck out and a nested table that is no more than a frame around a value
 * are taken only where there is nothing else. `means` says by what else than text it shows something.
 */
export function elementText(element: Element, seeing: Seeing): CellText {
  if (seeing.quiet.has(element)) return { text: tidy(wordsIn(element)) };
  const own = lookAtCell(element, seeing);
  const mayDraw = (seeing.spokenOf(element) & DRAWS) > 0;
  // A line break in the source is a space on the page.
  if (own === 0 && !mayDraw && !element.firstElementChild) return { text: tidy(wordsIn(element)) };
  if (own === null) return { text: '' };
  const reading = read(element, own, seeing, false);
  return reading.text === '' && reading.hasMore ? read(element, own, seeing, true) : reading;
}

/** All words in an element, where nothing speaks of anything in it. */
function wordsIn(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data.replaceAll('\n', ' ');
    else if (child.nodeType === 1) {
      const name = (child as Element).localName;
      const words = name === 'br' ? '\n' : wordsIn(child as Element);
      text += BLOCK_ELEMENTS.has(name) ? `\n${words}\n` : words;
    }
  }
  return text;
}

/** Whether an element of this name shows its words and nothing else, if no style speaks of it. */
export function isPlain(name: string): boolean {
  return !OTHERS.has(name) && !NOT_PLAIN.has(name) && !name.includes('-');
}

function read(element: Element, unseen: number, seeing: Seeing, takesAll: boolean): Reading {
  const reading: Reading = { seeing, takesAll, text: '', hasMore: false, means: null, control: '' };
  collectDrawn(element, unseen, reading);
  reading.text = tidy(reading.text);
  if (reading.text === '' && reading.control !== '')
    Object.assign(reading, { text: reading.control, means: 'picture' });
  return reading;
}

/** Why the own text of a cell is not seen, what its row and their group say included; null where nothing of it is. */
function lookAtCell(element: Element, seeing: Seeing): number | null {
  const row = element.parentElement;
  if (seeing.row?.element !== row) {
    const group = row?.parentElement ? seenIn(row.parentElement, 0, seeing) : 0;
    seeing.row = { element: row, unseen: row && group !== null ? seenIn(row, group, seeing) : group };
  }
  const outer = seeing.row?.unseen ?? null;
  return outer === null ? null : seenIn(element, outer, seeing);
}

function seenIn(element: Element, outer: number, seeing: Seeing): number | null {
  const look = lookAt(element, outer, seeing);
  return look ? (look.isGone ? null : look.unseen) : outer;
}

function tidy(raw: string): string {
  const text = raw.trim();
  return /\s/.test(text) ? text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n') : text;
}

/** The content of an element with what style sheets draw before and behind it. */
function collectDrawn(element: Element, unseen: number, reading: Reading): void {
  const draws = reading.seeing.spokenOf(element) & DRAWS;
  if (draws) draw(element, 'before', unseen, reading);
  collect(element, unseen, reading);
  if (draws) draw(element, 'after', unseen, reading);
}

function draw(element: Element, place: 'before' | 'after', unseen: number, reading: Reading): void {
  const { text, means } = drawnText(element, place, reading.seeing, unseen);
  reading.text += text;
  if (means) reading.means = within(reading.means, means);
}

function collect(node: Node, unseen: number, reading: Reading): void {
  const name = (node as Element).localName;
  if (name === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    for (const child of assigned) collectNode(child, unseen, reading);
    if (assigned.length > 0) return;
  }
  const root = shadowRootOf(node as Element, name);
  if (root) reading.seeing.meetShadow();
  const shown = root ?? node;
  for (let child = shown.firstChild; child; child = child.nextSibling) collectNode(child, unseen, reading);
}

function collectNode(node: Node, unseen: number, reading: Reading): void {
  if (node.nodeType === 3) {
    if (unseen === 0) reading.text += (node.nodeValue ?? '').replaceAll('\n', ' ');
  } else if (node.nodeType === 1) collectElement(node as Element, unseen, reading);
}

function collectElement(element: Element, outer: number, reading: Reading): void {
  const name = element.localName;
  if (name === 'br') {
    reading.text += '\n';
    return;
  }
  const look = lookAt(element, outer, reading.seeing);
  if (look?.isGone) return;
  const unseen = look?.unseen ?? outer;
  const isOther = OTHERS.has(name) || (element.firstChild === null && mayShow(element, name, reading.seeing));
  if (isOther && collectOther(element, name, unseen, reading)) return;
  const isStruck = STRUCK_ELEMENTS.has(name) || look?.isStruck;
  if (isStruck || name === 'table') {
    if (!reading.takesAll) {
      reading.hasMore = true;
      return;
    }
    if (isStruck) reading.means = within(reading.means, 'struck');
  }
  if (name === 'table' && !isFrame(element)) return;
  if (
    (/^su[bp]$/.test(name) || look?.isRaised || (name[0] === 'm' && isExponent(element))) &&
    collectNote(element, unseen, reading)
  )
    return;
  const isBlock = BLOCK_ELEMENTS.has(name);
  if (isBlock) reading.text += '\n';
  collectDrawn(element, unseen, reading);
  if (isBlock) reading.text += '\n';
}

/** An empty element shows something where it is of the page's own making, or where a style speaks of it. */
function mayShow(element: Element, name: string, seeing: Seeing): boolean {
  return name.includes('-') || seeing.spokenOf(element) > 0;
}

/** What shows something by other means than text inside it, or nothing at all: pictures, fields, scripts. */
function collectOther(element: Element, name: string, unseen: number, reading: Reading): boolean {
  const { seeing } = reading;
  const field = fieldOf(element, name);
  const shown = field ?? (STRANGE.test(name) ? strangeIn : pictureOf)(element, name, seeing);
  if (shown === null) return name !== 'math' && SILENT_ELEMENTS.has(name);
  if (Array.isArray(shown)) {
    for (const part of shown) collect(part, unseen, reading);
    return true;
  }
  if (unseen & NOT_VISIBLE) return true;
  if (field === null && element.closest('a,button')) reading.control = shown.text;
  else {
    reading.text += shown.text;
    if (shown.means) reading.means = within(reading.means, shown.means);
  }
  return true;
}

/** A raised mark behind something else, in square brackets; false where it is no mark. */
function collectNote(element: Element, unseen: number, reading: Reading): boolean {
  if (reading.text.trim() === '') return false;
  const note = NOTE_MARK.exec((element.textContent ?? '').trim());
  if (note && unseen === 0) reading.text += `[${note[1] ?? ''}]`;
  return note !== null;
}

const isExponent = ({ previousElementSibling, parentElement }: Element) =>
  parentElement?.localName === 'msup' && previousElementSibling !== null;

function isFrame(table: Element): boolean {
  const cells = table.getElementsByTagName('td');
  return !cells[MAX_NESTED_CELLS] && (table.textContent ?? '').trim().length <= MAX_NESTED_TEXT;
}
