import type { Passage } from '../page/source.ts';
import { passageOf, printed } from './compact-text.ts';
import { findDate } from './dates.ts';
import type { Paragraph } from './paragraphs.ts';

/** Organ and date under a report. */
export interface Signature {
  agency: { value: string; passage: Passage } | null;
  date: { value: string; passage: Passage } | null;
}

const ORGAN =
  /^[\p{Script=Han}()]{2,40}(?:局|委员会|委|办公室|办公厅|办|厅|府|处|院|中心|队|所|镇|乡|街道|区|县|市|会|部|站|社|馆)(?:\([^()]{2,20}\))?$/u;
/** How far above the end a signature may stand: an empty form, a contact line may follow. */
const REACH = 4;

/** Reads the signature at the end of a report: the organ, then the date, on two lines or on one. */
export function readSignature(paragraphs: readonly Paragraph[]): Signature {
  const nothing: Signature = { agency: null, date: null };
  const last = paragraphs.length - 1;
  for (let i = last; i > Math.max(-1, last - REACH); i--) {
    const paragraph = paragraphs[i] as Paragraph;
    const { text } = paragraph.words;
    const date = text.length < 60 ? findDate(text) : null;
    if (date && date.end === text.length) {
      const above = paragraphs[i - 1];
      const isAlone = date.start === 0;
      const organ = isAlone ? above && organIn(above, 0, above.words.text.length) : organIn(paragraph, 0, date.start);
      if (!isAlone && !organ) continue;
      const passage = passageOf(paragraph.block, paragraph.words, date.start, date.end);
      return { agency: organ ?? null, date: { value: date.iso, passage } };
    }
  }
  const end = paragraphs[last];
  return end ? { ...nothing, agency: organIn(end, 0, end.words.text.length) } : nothing;
}

function organIn({ block, words }: Paragraph, from: number, to: number): Signature['agency'] {
  const text = words.text.slice(from, to);
  if (!ORGAN.test(text)) return null;
  const name = { text, at: words.at.slice(from, to) };
  return { value: printed(name, block.text), passage: passageOf(block, words, from, to) };
}
