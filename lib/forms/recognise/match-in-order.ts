import type { Labelled } from '../form-table.ts';
import { likeness } from './likeness.ts';

/** Two thirds of a word must be right; its neighbours say the rest. */
const MIN_LIKENESS = 0.62;
/** Another candidate must be clearly less like it. */
const MARGIN = 0.1;

/** A printed label: what it is known to be, if anything. */
export interface PrintedLabel<T extends Labelled> {
  key: string;
  label: T | undefined;
}

/**
 * Recognises damaged labels by their likeness and by their neighbours: between two labels that are known only those
 * that the form has between them can stand, in its order. Nothing is said where two would do as well, or where there
 * is no known neighbour; `isBounded` says that the texts are known to be all there are.
 */
export function matchInOrder<T extends Labelled>(
  printed: readonly PrintedLabel<T>[],
  labels: readonly T[],
  isBounded = false,
): (T | undefined)[] {
  const result = printed.map(({ label }) => label);
  const taken = new Set(result);
  for (let start = 0; start < result.length; start++) {
    if (result[start]) continue;
    let end = start;
    while (end < result.length && !printed[end]?.label) end++;
    const before = result[start - 1];
    const after = result[end];
    if (before || after || isBounded) {
      const from = before ? labels.indexOf(before) + 1 : 0;
      const to = after ? labels.indexOf(after) : labels.length;
      const open = labels.slice(from, Math.max(from, to)).filter((label) => !taken.has(label));
      const keys = printed.slice(start, end).map(({ key }) => key);
      for (const [place, label] of certainPairs(keys, open)) result[start + place] = label;
    }
    start = end;
  }
  return result;
}

/** The pairs of the best assignment in order that no other text or label disputes. */
function certainPairs<T extends Labelled>(keys: readonly string[], labels: readonly T[]): [number, T][] {
  if (labels.length === 0) return [];
  const scores = keys.map((key) => labels.map((label) => (key === '' ? 0 : likeness(key, label))));
  const pairs = bestPairs(scores);
  const usedKeys = new Set(pairs.map(([key]) => key));
  const usedLabels = new Set(pairs.map(([, label]) => label));
  const at = (key: number, label: number) => scores[key]?.[label] ?? 0;
  return pairs.flatMap(([key, label]): [number, T][] => {
    const least = at(key, label) - MARGIN;
    const isDisputed =
      labels.some((_, other) => !usedLabels.has(other) && at(key, other) >= least) ||
      keys.some((_, other) => !usedKeys.has(other) && at(other, label) >= least);
    return isDisputed ? [] : [[key, labels[label] as T]];
  });
}

/** Pairs (text, label), both ascending, with the greatest sum of likenesses above the least one. */
function bestPairs(scores: readonly (readonly number[])[]): [number, number][] {
  const width = scores[0]?.length ?? 0;
  type Best = { sum: number; pairs: [number, number][] };
  let above: Best[] = Array.from({ length: width + 1 }, () => ({ sum: 0, pairs: [] }));
  scores.forEach((row, key) => {
    const line: Best[] = [{ sum: 0, pairs: [] }];
    row.forEach((score, label) => {
      const skip = [above[label + 1] as Best, line[label] as Best];
      let best = (skip[0] as Best).sum >= (skip[1] as Best).sum ? (skip[0] as Best) : (skip[1] as Best);
      const corner = above[label] as Best;
      if (score >= MIN_LIKENESS && corner.sum + score > best.sum) {
        best = { sum: corner.sum + score, pairs: [...corner.pairs, [key, label]] };
      }
      line.push(best);
    });
    above = line;
  });
  return above[width]?.pairs ?? [];
}
