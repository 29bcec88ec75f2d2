import type { Article } from '../narrative/article.ts';

/** One sentence of a report's text, as short as it can be compared: its hash and how many characters it has. */
export interface SketchedSentence {
  hash: number;
  length: number;
  /** The sentence itself, of the longest only: to be quoted. */
  text?: string;
}

/** The sentences of a report's own text, in its order. */
export type Sketch = readonly SketchedSentence[];

/** Shorter ones are headings and stock. */
const SHORTEST = 8;
const QUOTED = 6;
const LONGEST_QUOTE = 160;

/** The sentences of a report with numbers, years and its organ's own name taken out: what remains is told by all alike. */
export function sketchOf({ paragraphs, identity }: Pick<Article, 'paragraphs' | 'identity'>): Sketch {
  const name = identity.agency?.value ?? null;
  const sentences = paragraphs.flatMap(({ words }) => words.text.split(/[。;!?]/));
  const masked = sentences
    .map((text) => ({ text, key: maskOf(text, name) }))
    .filter(({ key }) => key.length >= SHORTEST);
  const quoted = new Set([...masked].sort((a, b) => b.key.length - a.key.length).slice(0, QUOTED));
  return masked.map((sentence) => ({
    hash: hashOf(sentence.key),
    length: sentence.key.length,
    ...(quoted.has(sentence) && { text: sentence.text.slice(0, LONGEST_QUOTE) }),
  }));
}

function maskOf(sentence: string, name: string | null): string {
  const unnamed = name ? sentence.replaceAll(name, '') : sentence;
  return unnamed.replace(/[\d.,%]+/g, '0').replace(/[^\p{Script=Han}0]/gu, '');
}

/** 53 bits, which no double rounds: sentences of a county do not meet by chance. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
