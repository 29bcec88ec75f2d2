import type { RecordTexts } from '../record-texts.ts';
import type { ReportRecord } from '../report-record.ts';
import type { YearInput } from '../year-rule.ts';
import { likeness, type SharedPassage, sharedPassages } from './likeness.ts';
import { type MaskedText, mask, without } from './mask.ts';

/** How alike the words of two reports are, in percent, and what they share. */
export interface ComparedTexts {
  percent: number;
  passages: SharedPassage[];
}

const MOST_PASSAGES = 3;

/**
 * The same parts of two reports, numbers masked, own names and set phrases left out; null where either has fewer than
 * `least` characters of its own.
 */
export function comparedTexts(
  { now, past, isSetPhrase }: YearInput,
  parts: readonly (keyof RecordTexts)[],
  least: number,
): ComparedTexts | null {
  const own = (record: ReportRecord): MaskedText => {
    const source = parts.map((part) => record.texts[part]).join('\n');
    return without(mask(source, record.organ), isSetPhrase);
  };
  const [first, second] = [own(now), own(past)];
  if (first.text.length < least || second.text.length < least) return null;
  const percent = Math.floor(likeness(first, second) * 100);
  return { percent, passages: sharedPassages(first, second, MOST_PASSAGES) };
}
