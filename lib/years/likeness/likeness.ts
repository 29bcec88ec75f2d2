import type { MaskedText } from './mask.ts';
import { commonLength } from './subsequence.ts';

/** Words shared by two texts, each as printed. */
export interface SharedPassage {
  now: string;
  past: string;
}

const GRAM = 4;
/** Texts that share fewer of their four-character pieces were written anew, whatever characters they have in common. */
const LEAST_SHARED_GRAMS = 0.25;
const SEED = 8;
const SEEDS_KEPT = 8;
const SHORTEST_PASSAGE = 12;
const LONGEST_SHOWN = 120;

/** How much of two texts is one text: 2 × common subsequence ÷ both lengths, 0 to 1; 0 where they were written anew. */
export function likeness(now: MaskedText, past: MaskedText): number {
  const both = now.text.length + past.text.length;
  if (both === 0 || sharedGrams(now.text, past.text) < LEAST_SHARED_GRAMS) return 0;
  return (2 * commonLength(now.text, past.text)) / both;
}

/** Which part of the pieces of one text stand in the other. */
function sharedGrams(now: string, past: string): number {
  const known = new Set<string>();
  for (let i = 0; i + GRAM <= past.length; i++) known.add(past.slice(i, i + GRAM));
  let shared = 0;
  const count = Math.max(1, now.length - GRAM + 1);
  for (let i = 0; i + GRAM <= now.length; i++) if (known.has(now.slice(i, i + GRAM))) shared++;
  return shared / count;
}

/** The longest passages that stand in both texts word for word, numbers aside. */
export function sharedPassages(now: MaskedText, past: MaskedText, most: number): SharedPassage[] {
  const seeds = seedsOf(past.text);
  const found: { at: number; in: number; length: number }[] = [];
  for (let at = 0; at + SEED <= now.text.length; ) {
    const starts = seeds.get(now.text.slice(at, at + SEED)) ?? [];
    const runs = starts.map((start) => ({ at, in: start, length: runLength(now.text, at, past.text, start) }));
    const best = runs.reduce<(typeof runs)[number] | null>((a, b) => (a && a.length >= b.length ? a : b), null);
    if (best && best.length >= SHORTEST_PASSAGE) found.push(best);
    at += best?.length ?? 1;
  }
  found.sort((a, b) => b.length - a.length || a.at - b.at);
  return found.slice(0, most).map((run) => ({
    now: printedPiece(now, run.at, run.length),
    past: printedPiece(past, run.in, run.length),
  }));
}

/** Where each piece begins; of one that comes over and over only the first places count. */
function seedsOf(text: string): Map<string, number[]> {
  const seeds = new Map<string, number[]>();
  for (let i = 0; i + SEED <= text.length; i++) {
    const seed = text.slice(i, i + SEED);
    const starts = seeds.get(seed);
    if (!starts) seeds.set(seed, [i]);
    else if (starts.length < SEEDS_KEPT) starts.push(i);
  }
  return seeds;
}

function runLength(a: string, i: number, b: string, j: number): number {
  let length = 0;
  while (i + length < a.length && a[i + length] === b[j + length]) length++;
  return length;
}

function printedPiece({ at, source }: MaskedText, from: number, length: number): string {
  const start = at[from] as number;
  const last = at[from + length] ?? (at[from + length - 1] as number) + 1;
  const piece = source.slice(start, last).replace(/\s+/g, '');
  return piece.length > LONGEST_SHOWN ? `${piece.slice(0, LONGEST_SHOWN)}…` : piece;
}
