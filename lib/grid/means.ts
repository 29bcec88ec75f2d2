import type { Seeing } from './seeing.ts';
import { TELLS } from './telling-rules.ts';

/**
 * By what else than text a cell shows something: not to be read are a picture, a drawing, characters of a private font,
 * a counter of a style sheet, words of a file that touch another cell, a number of a workbook in a format of its own, a
 * number that was struck out and none put in its place; to be read the value of a field and a string of a style sheet.
 */
export type Means = 'picture' | 'drawing' | 'glyphs' | 'counter' | 'struck' | 'place' | 'format' | 'field' | 'style';

/** What a cell says, and by what other means than text. */
export interface CellText {
  text: string;
  means?: Means | null | undefined;
}

const GRAVITY: readonly Means[] = ['style', 'field', 'struck', 'counter', 'glyphs', 'drawing', 'picture'];
const READABLE: ReadonlySet<Means> = new Set(['field', 'style']);
/** Characters that only the font of the page gives a shape. */
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/u;
const NOT_WORDS = /［[^］]*］|[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;
/** Fields whose value stands on the page as it is. */
const SHOWN_FIELDS = /^(?:text|number|tel|search|email|url|date|month)$/;
/** Smaller pictures hold columns open or are dots of a border. */
export const SPACER = 3;

/** Whether nobody but a person can tell what a cell shows. */
export function isUnreadable(means: Means | null | undefined): boolean {
  return means !== null && means !== undefined && !READABLE.has(means);
}

/** The graver of two. */
export function within(a: Means | null, b: Means): Means {
  return a !== null && GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}

/** A cell's means, its characters looked at too. */
export function meansOf({ text, means = null }: CellText): Means | null {
  return PRIVATE_USE.test(text) ? within(means, 'glyphs') : means;
}

/** The words of a cell without what stands for something else. */
export function wordsOf(text: string): string {
  return text.replace(NOT_WORDS, '');
}

/** What a field shows that a page prints in place of text; null for any other element. */
export function fieldOf(element: Element, name: string): CellText | null {
  if (name === 'input') {
    const { type, value } = element as HTMLInputElement;
    if (type === 'image') return null;
    if (type === 'password' && value !== '') return { text: '［密码框］', means: 'drawing' };
    return SHOWN_FIELDS.test(type) ? field(value) : { text: '' };
  }
  if (name === 'textarea') return field((element as HTMLTextAreaElement).value);
  if (name !== 'select') return null;
  return field([...((element as HTMLSelectElement).selectedOptions ?? [])].map(({ text }) => text).join(' '));
}

const field = (value: string): CellText => (value.trim() === '' ? { text: '' } : { text: value, means: 'field' });

/** A picture, with its hint in words, or a frame; null for any other element and for one that shows nothing. */
export function pictureOf(element: Element, name: string, seeing: Seeing): CellText | null {
  if (name === 'iframe') return isSpacer(element, seeing) ? null : { text: '［内嵌页面］', means: 'drawing' };
  if (name === 'img' || name === 'image' || name === 'input') {
    const isEmpty = name === 'img' && !element.getAttribute('src');
    return isEmpty || isSpacer(element, seeing) ? null : hintedPicture(element);
  }
  return isSprite(element, seeing) ? PICTURE : null;
}

/** What stands for a picture that says nothing of itself. */
export const PICTURE: CellText = { text: '［图片］', means: 'picture' };

/** What stands for a picture, with its own hint in words where it has one. */
export function hintedPicture(element: Element): CellText {
  const hint = (element.getAttribute('alt') ?? element.querySelector('title')?.textContent ?? '').trim();
  return hint === '' ? PICTURE : { text: `［图片：${hint.slice(0, 20)}］`, means: 'picture' };
}

/** Whether an element is too small to show anything. */
export function isSpacer(element: Element, seeing: Seeing): boolean {
  if (seeing.viewOf(element) && element.checkVisibility()) {
    const { width, height } = element.getBoundingClientRect();
    return width <= SPACER || height <= SPACER;
  }
  const style = element.getAttribute('style') ?? '';
  const isSmall = (side: 'width' | 'height') => {
    const said = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`).exec(style)?.[1] ?? element.getAttribute(side);
    return said !== null && Number.parseFloat(said) <= SPACER;
  };
  return isSmall('width') || isSmall('height');
}

/** An element without text whose background is a picture: digits cut out of one picture. */
export function isSprite(element: Element, seeing: Seeing): boolean {
  if (element.firstChild || element.localName === 'td' || element.localName === 'th') return false;
  const style = element.getAttribute('style') ?? '';
  if (!(seeing.spokenOf(element) & TELLS)) return false;
  const image = seeing.viewOf(element)?.getComputedStyle(element).backgroundImage || style;
  return image.includes('url(') && !isSpacer(element, seeing);
}
