import { simplify } from './simplify.ts';

/**
 * Text of cells and labels. White space here includes NBSP, ideographic space and the zero-width and direction
 * characters that Word and portal editors leave behind.
 */
const ANY_SPACE = /[\s\u00a0\u00ad\u180e\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+[、.,:]|\(?[一二三四五六七八九十\d]+\)[、.]?|第[一二三四五六七八九十]+[、,]|\d+[.、):]?(?=[^\d.%])|[①-⑳])/u;
const BRACKETED = /\([^()]*\)/g;
/** A gloss whose second bracket, or both, got lost: 处理决定数量(2023年办件量, 本年收费金额单位：万元. */
const OPEN_GLOSS = /(?<=.{2})(?:\((?:指|含|单位|设区|注|\d{4}年)[^()]*|单位[:：].*|指\d{4}年.*)$/u;
const NOT_LABEL = /[^\p{L}\p{N}]/gu;
/** Nothing but common Chinese characters: as most labels stand, once the ordinal is off. */
const PLAIN = /^[\u4e00-\u9fff]+$/;
const OPENING = /[[{〔【「『〖]/g;
const CLOSING = /[\]}〕】」』〗]/g;

/** Printed text for people: white space collapsed, outer white space gone. */
export function collapseSpace(text: string): string {
  return text.replace(ANY_SPACE, ' ').trim();
}

/** Compatibility-folded text without any white space: full-width forms become ASCII. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(ANY_SPACE, '');
}

/**
 * What identifies a label whatever its typography: ordinals, bracketed glosses, punctuation and white space
 * dropped, traditional characters as simplified ones, so `（一）予以公开`, `(一) 予以公開` and `予以 公开` are one.
 * Glosses that are the whole text stay.
 */
export function labelKey(text: string): string {
  if (PLAIN.test(text)) return simplify(text);
  let folded = simplify(foldText(text.replace(/[①-⑳]/g, '')));
  if (/^\p{Script=Han}+$/u.test(folded)) return folded;
  folded = folded.replace(OPENING, '(').replace(CLOSING, ')');
  for (let previous = ''; previous !== folded; ) {
    previous = folded;
    folded = folded.replace(ORDINAL, '');
  }
  if (PLAIN.test(folded)) return folded;
  let bare = folded;
  for (let previous = ''; previous !== bare; ) {
    previous = bare;
    bare = bare.replace(BRACKETED, '');
  }
  if (/[(:：指]/u.test(bare)) bare = bare.replace(OPEN_GLOSS, '');
  const key = bare.replace(NOT_LABEL, '');
  return key || folded.replace(NOT_LABEL, '');
}
