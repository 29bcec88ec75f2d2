import type { Labelled } from '../form-table.ts';
import { editDistance, isOfOtherYear, shared } from './likeness.ts';

/** Finds which of the known labels a folded text (`labelKey`) is. */
export interface LabelIndex<T extends Labelled> {
  find: (key: string) => T | undefined;
}

/** From this length a slip of the pen in a label is forgiven: one character in five. */
const FORGIVING_LENGTH = 6;

/**
 * An index of labels by their folded wording; long labels are found with a slip or two in them. It remembers what it
 * was asked, so it is opened for one page.
 */
export function indexLabels<T extends Labelled>(labels: readonly T[]): LabelIndex<T> {
  const exact = new Map<string, T>();
  for (const label of labels) for (const name of label.names) exact.set(name, label);
  const long = [...exact].filter(([key]) => key.length >= FORGIVING_LENGTH);
  // Rows are asked for again and again, by every head that might stand above them.
  const known = new Map<string, T | undefined>(exact);
  return {
    find: (key) => {
      if (!known.has(key)) known.set(key, nearest(key, long));
      return known.get(key);
    },
  };
}

/** The only label within a fifth of its length; none where two are as near. */
function nearest<T>(key: string, labels: readonly (readonly [string, T])[]): T | undefined {
  if (key.length < FORGIVING_LENGTH || /^\d+$/.test(key)) return undefined;
  let best: { distance: number; value: T } | undefined;
  let isTied = false;
  for (const [name, value] of labels) {
    const limit = Math.floor(name.length / 5);
    if (Math.abs(name.length - key.length) > limit || shared(key, name) < name.length - limit - 1) continue;
    const distance = editDistance(key, name, limit);
    if (distance > limit || isOfOtherYear(key, name) || (best && distance > best.distance)) continue;
    isTied = best !== undefined && distance === best.distance && best.value !== value;
    if (!isTied || !best) best = { distance, value };
  }
  return isTied ? undefined : best?.value;
}
