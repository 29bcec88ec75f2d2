/** A piece of a format: words that are shown as they stand, or signs that mean something. */
export interface FormatPiece {
  kind: 'words' | 'signs';
  text: string;
}

/** What a format says of one kind of numbers; null where it says something that only the program knows. */
export type FormatSection = readonly FormatPiece[] | null;

/** What stands in a format beside quoted words: fill and room of a character, colours, currencies, escapes. */
const PIECE = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|(G\/通用格式|General)|([0#?.,%@yYmMdD]+)|(;)|(.)/gisu;
const COLOUR =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r\s*\d+|黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色\s*\d+)$/i;
/** Money and language: `[$¥-804]`. */
const CURRENCY = /^\$([^-]*)(?:-[\dA-Fa-f,]*)?$/;
/** Letters that stand for hours, eras, exponents and the like, and the bar of a fraction between digits. */
const SIGN_LETTER = /[A-Za-z]/;
const LONGEST = 255;

/** The sections of a format: for positive numbers, negative ones, zero and words. */
export function sectionsOf(code: string): FormatSection[] {
  if (code.length > LONGEST) return [null];
  const sections: (FormatPiece[] | null)[] = [[]];
  const add = (kind: FormatPiece['kind'], text: string) => sections.at(-1)?.push({ kind, text });
  for (const [whole, quoted, escaped, bracket, general, signs, end, other] of code.matchAll(PIECE)) {
    if (end) sections.push([]);
    else if (general) add('signs', 'General');
    else if (signs) add('signs', signs);
    else if (bracket !== undefined) {
      const [, currency] = CURRENCY.exec(bracket) ?? [];
      if (currency !== undefined) add('words', currency);
      else if (!COLOUR.test(bracket)) sections[sections.length - 1] = null;
    } else if (other && SIGN_LETTER.test(other)) sections[sections.length - 1] = null;
    else if (!/^[_*]/.test(whole)) add('words', quoted ?? escaped ?? other ?? '');
  }
  return sections;
}
