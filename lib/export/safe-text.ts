/**
 * Text of a page inside an export: what is invisible or turns the reading direction is shown by its code point, so
 * that nothing in a quotation can hide or rearrange the words around it.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\p{Noncharacter_Code_Point}]/gu;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;

/** Control, zero-width and bidirectional characters and lone surrogates as `⟨U+202E⟩`; line breaks as `\n`. */
export function visibleText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, (character) =>
      character === '\n' || character === '\t' ? character : codePointName(character),
    );
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

function codePointName(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
