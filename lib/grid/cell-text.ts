/**
 * Text of cells and labels. White space here includes NBSP, ideographic space and the zero-width characters
 * that Word and portal editors leave behind.
 */
const ANY_SPACE = /[\s\u00a0\u3000\u200b-\u200d\u2060\ufeff]+/g;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+[、.,]|\([一二三四五六七八九十\d]+\)[、.]?|第[一二三四五六七八九十]+[、,]|\d+[.、)]?(?=[^\d.%])|[①-⑳])/u;
const BRACKETED = /\([^()]*\)/g;
const NOT_LABEL = /[^\p{L}\p{N}]/gu;

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
 * dropped, so `（一）予以公开`, `(一) 予以公开` and `予以 公开` are one. Glosses that are the whole text stay.
 */
export function labelKey(text: string): string {
  let folded = foldText(text.replace(/[①-⑳]/gu, ''));
  for (let previous = ''; previous !== folded; ) {
    previous = folded;
    folded = folded.replace(ORDINAL, '');
  }
  let bare = folded;
  for (let previous = ''; previous !== bare; ) {
    previous = bare;
    bare = bare.replace(BRACKETED, '');
  }
  const key = bare.replace(NOT_LABEL, '');
  return key || folded.replace(NOT_LABEL, '');
}
