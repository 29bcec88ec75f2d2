import { passageOf } from '../narrative/compact-text.ts';
import type { Paragraph } from '../narrative/paragraphs.ts';
import type { Passage } from '../page/source.ts';

/** A place in the report's text that a pattern found; patterns are written for compact text (`compact-text.ts`). */
export interface TextMatch {
  paragraph: Paragraph;
  match: RegExpExecArray;
  /** The words matched, as printed. */
  passage: Passage;
}

const CLAUSE_END = /[，。;!?:]/u;
const SENTENCE_END = /[。;!?]/u;
/** How far a clause or sentence is looked for: text without any mark was not written as prose. */
const REACH = 1_000;

/** Every match of a global pattern, paragraph by paragraph. */
export function findAll(paragraphs: readonly Paragraph[], pattern: RegExp): TextMatch[] {
  return paragraphs.flatMap((paragraph) => findIn(paragraph, pattern));
}

/** Paragraphs with some words, for patterns that are slow to say that these are not there. */
export function withWords(paragraphs: readonly Paragraph[], ...words: readonly string[]): Paragraph[] {
  return paragraphs.filter((paragraph) => words.some((word) => paragraph.words.text.includes(word)));
}

/** Every match of a global pattern in one paragraph. */
export function findIn(paragraph: Paragraph, pattern: RegExp): TextMatch[] {
  const { block, words } = paragraph;
  // Most paragraphs have no match, and a search is cheaper than an iterator.
  if (words.text.search(pattern) < 0) return [];
  return [...words.text.matchAll(pattern)].map((match) => ({
    paragraph,
    match,
    passage: passageOf(block, words, match.index, match.index + match[0].length),
  }));
}

/** Whether a pattern occurs anywhere in the text. */
export function mentions(paragraphs: readonly Paragraph[], pattern: RegExp): boolean {
  return paragraphs.some(({ words }) => words.text.search(pattern) >= 0);
}

/** [from, to) of the clause around a match in its paragraph's compact text. */
export function clauseBounds(found: TextMatch): { from: number; to: number } {
  return bounds(found, CLAUSE_END);
}

/** The clause around a match, without its closing punctuation. */
export function clauseAround(found: TextMatch): Passage {
  const { block, words } = found.paragraph;
  const { from, to } = clauseBounds(found);
  return passageOf(block, words, from, to);
}

/** The compact text of the clause around a match. */
export function clauseText(found: TextMatch): string {
  const { from, to } = clauseBounds(found);
  return found.paragraph.words.text.slice(from, to);
}

/** The compact text of the sentence around a match. */
export function sentenceText(found: TextMatch): string {
  const { from, to } = bounds(found, SENTENCE_END);
  return found.paragraph.words.text.slice(from, to);
}

function bounds({ paragraph: { words }, match }: TextMatch, end: RegExp): { from: number; to: number } {
  let from = match.index;
  let to = match.index + match[0].length;
  const [first, last] = [from - REACH, to + REACH];
  while (from > 0 && from > first && !end.test(words.text[from - 1] ?? '')) from--;
  while (to < words.text.length && to < last && !end.test(words.text[to] ?? '')) to++;
  return { from, to };
}
