import { withoutRadicals } from '../grid/radicals.ts';
import { simplifyText } from '../grid/simplify.ts';
import type { Passage, TextBlock } from '../page/source.ts';

/**
 * Words as the narrative rules read them: no white space, full-width letters and digits as ASCII, radicals that PDF
 * converters leave behind as ordinary characters, traditional characters as simplified ones. `at[i]` is where `text[i]`
 * stands in the raw text of the block, so that every quote can be found and marked on the page.
 */
export interface CompactText {
  text: string;
  at: readonly number[];
}

/** Invisible characters that Word and portal editors leave between and inside words. */
const INVISIBLE = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]/u;
/** Characters with a plain counterpart outside the block of full-width forms. */
const PLAIN: Readonly<Record<string, string>> = {
  ',': '，',
  '；': ';',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '─': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '～': '~',
  '｡': '。',
  '○': '〇',
  '◯': '〇',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
};

/** Folds [start, end) of a raw text. */
export function compact(raw: string, start = 0, end = raw.length): CompactText {
  const at: number[] = [];
  let text = '';
  const simple = simplifyText(raw.slice(start, end));
  for (let i = 0; i < simple.length; i++) {
    const folded = fold(simple, i);
    for (const unit of folded) {
      text += unit;
      at.push(start + i);
    }
  }
  return { text, at };
}

function fold(raw: string, i: number): string {
  const code = raw.charCodeAt(i);
  const char = raw[i] as string;
  if (code >= 0x4e00 && code <= 0x9fff) return char;
  if (char === ',' && isThousandsComma(raw, i)) return '';
  const plain = PLAIN[char];
  if (plain !== undefined) return plain;
  if (code < 0x80) return code <= 0x20 ? '' : char;
  if (INVISIBLE.test(char)) return '';
  if (char === '，') return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Small form variants.
  const isVariant = code >= 0xfe50 && code <= 0xfe6b;
  return isVariant ? char.normalize('NFKC') : char;
}

/** `1,376`; a comma of full width parts a list. */
function isThousandsComma(raw: string, i: number): boolean {
  return (
    /^,\d{3}(?!\d)/.test(raw.slice(i, i + 5)) && /(?:^|\D)\d{1,3}(?:,\d{3})*$/.test(raw.slice(Math.max(0, i - 12), i))
  );
}

export function slice({ text, at }: CompactText, from: number, to = text.length): CompactText {
  return { text: text.slice(from, to), at: at.slice(from, to) };
}

/**
 * The characters as printed, without the white space: `（独山港镇）`, not `(独山港镇)`; a radical is the character that
 * it looks like.
 */
export function printed({ at }: CompactText, raw: string): string {
  return withoutRadicals(at.map((offset) => raw[offset]).join(''));
}

/** The piece of the block from `text[from]` up to `text[to]`, word for word. */
export function passageOf(block: TextBlock, { at }: CompactText, from: number, to: number): Passage {
  return passageAt(block, at[from] ?? 0, (at[to - 1] ?? -1) + 1);
}

/** The piece [start, end) of the block's raw text. */
export function passageAt(block: TextBlock, start: number, end: number): Passage {
  const text = block.text.slice(start, end).replace(/\n/g, '').trim();
  return { frame: block.frame, block: block.index, start, end, text };
}
