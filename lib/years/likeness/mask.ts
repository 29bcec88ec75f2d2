import { compact } from '../../narrative/compact-text.ts';
import { organAliases } from '../organ-name.ts';
import type { RecordTexts } from '../record-texts.ts';

/** A text without what differs from year to year and from organ to organ; `at[i]` is where `text[i]` stands in `source`. */
export interface MaskedText {
  text: string;
  at: readonly number[];
  source: string;
}

const NUMBER = /\d+(?:\.\d+)?/g;
/** Shorter ones are headings and calls. */
const SHORTEST_SENTENCE = 8;

/** The text with every number as one 0 and without the organ's own name. */
export function mask(source: string, organ: string): MaskedText {
  const words = compact(source);
  const names = [...new Set([compact(organ).text, ...organAliases(organ)])].filter((name) => name.length >= 2);
  const hidden = new RegExp([...names.sort((a, b) => b.length - a.length).map(escaped), NUMBER.source].join('|'), 'g');
  let text = '';
  const at: number[] = [];
  const keep = (from: number, to: number) => {
    text += words.text.slice(from, to);
    for (let i = from; i < to; i++) at.push(words.at[i] as number);
  };
  let from = 0;
  for (const match of words.text.matchAll(hidden)) {
    keep(from, match.index);
    from = match.index + match[0].length;
    if (!/\d/.test(match[0][0] as string)) continue;
    text += '0';
    at.push(words.at[match.index] as number);
  }
  keep(from, words.text.length);
  return { text, at, source };
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The sentences of a record's texts, masked. */
export function maskedSentences(texts: RecordTexts, organ: string): string[] {
  return [texts.overview, texts.problems, texts.other].flatMap((source) =>
    sentencesOf(mask(source, organ).text).map(({ sentence }) => sentence),
  );
}

/** The text without the sentences that `isSetPhrase` knows. */
export function without({ text, at, source }: MaskedText, isSetPhrase: (sentence: string) => boolean): MaskedText {
  const left = { text: '', at: [] as number[] };
  let from = 0;
  const keep = (end: number) => {
    left.text += text.slice(from, end);
    for (let i = from; i < end; i++) left.at.push(at[i] as number);
  };
  for (const { sentence, start } of sentencesOf(text)) {
    if (!isSetPhrase(sentence)) continue;
    keep(start);
    from = start + sentence.length;
  }
  keep(text.length);
  return { ...left, source };
}

function sentencesOf(text: string): { sentence: string; start: number }[] {
  return [...text.matchAll(/[^。;!?]+/g)].flatMap(({ 0: sentence, index }) =>
    sentence.length >= SHORTEST_SENTENCE ? [{ sentence, start: index }] : [],
  );
}
