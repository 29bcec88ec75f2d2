import { labelKey } from '../grid/cell-text.ts';
import type { Labelled } from './form-table.ts';
import { editDistance, shared } from './likeness.ts';

/** Finds which of the known labels a folded text (`labelKey`) is. */
export interface LabelIndex<T extends Labelled> {
  find: (key: string) => T | undefined;
}

/** From this length a slip of the pen in a label is forgiven: one character in five. */
const FORGIVING_LENGTH = 6;

/** An index of labels by their folded wording; long labels are found with a slip or two in them. */
export function indexLabels<T extends Labelled>(labels: readonly T[]): LabelIndex<T> {
  const exact = new Map<string, T>();
  for (const label of labels) for (const name of label.names) exact.set(labelKey(name), label);
  const long = [...exact].filter(([key]) => key.length >= FORGIVING_LENGTH);
  return { find: (key) => (key === '' ? undefined : (exact.get(key) ?? nearest(key, long))) };
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
    if (distance > limit || (best && distance > best.distance)) continue;
    isTied = best !== undefined && distance === best.distance && best.value !== value;
    if (!isTied || !best) best = { distance, value };
  }
  return isTied ? undefined : best?.value;
}
