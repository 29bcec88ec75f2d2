import { withoutRadicals } from './radicals.ts';
import { simplify } from './simplify.ts';

/**
 * Text of cells and labels. White space here includes NBSP, ideographic space and whatever shows nothing: zero-width and
 * direction characters, soft hyphens, fillers (Hangul, Braille), variation selectors, places of objects, controls.
 */
const ANY_SPACE = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]+/gu;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+[、.,:]|\(?[一二三四五六七八九十\d]+\)[、.]?|第[一二三四五六七八九十]+[、,]|\d+[.、):]?(?=[^\d.%])|[①-⑳])/u;
const BRACKETED = /\([^()]*\)/g;
/** A gloss whose second bracket, or both, got lost: 处理决定数量(2023年办件量, 本年收费金额单位：万元. */
const OPEN_GLOSS = /(?<=.{2})(?:\((?:指|含|单位|设区|注|\d{4}年)[^()]*|单位[:：].*|指\d{4}年.*)$/u;
const NOT_LABEL = /[^\p{L}\p{N}]/gu;
/** Marks of notes; letters that stand where somebody drew a bar. */
const NO_WORDS = /[①-⑳丨ǀ]/g;
/** Nothing but common Chinese characters: as most labels stand, once the ordinal is off. */
const PLAIN = /^[\u4e00-\u4e27\u4e29-\u9fff]+$/;
const OPENING = /[[{〔【「『〖]/g;
const CLOSING = /[\]}〕】」』〗]/g;

/** Printed text for people: white space collapsed, outer white space gone. */
export function collapseSpace(text: string): string {
  if (FOLDED.test(text)) return text;
  return text.replace(ANY_SPACE, ' ').trim();
}

/** Nothing but what folds to itself, as most cells have it. */
const FOLDED = /^[!-~\u4e00-\u9fff]*$/;

/** Compatibility-folded text without any white space: full-width forms become ASCII. */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  return withoutRadicals(text).normalize('NFKC').replace(ANY_SPACE, '');
}

/**
 * What identifies a label whatever its typography: ordinals, bracketed glosses, punctuation and white space
 * dropped, traditional characters as simplified ones, so `（一）予以公开`, `(一) 予以公開` and `予以 公开` are one.
 * Glosses that are the whole text stay.
 */
export function labelKey(text: string): string {
  if (PLAIN.test(text)) return simplify(text);
  let folded = simplify(foldText(text.replace(NO_WORDS, '')));
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
