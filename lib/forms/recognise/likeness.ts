import type { Labelled } from '../form-table.ts';

/** A word cut off or run on is worth this much; the rest of it is not known to be wrong. */
const PART = 0.72;

/** Less alike than this is no candidate for anybody: how little exactly need not be known. */
const UNLIKE = 0.5;

const WHEN = /([本今上去前下明])一?年/u;

/**
 * Whether a text speaks of another year than a name: 上年制发件数 is one character away from 本年制发件数. A name that
 * says no year means this one.
 */
export function isOfOtherYear(key: string, name: string): boolean {
  const said = yearIn(key);
  return said !== undefined && said !== (yearIn(name) ?? '本');
}

function yearIn(text: string): string | undefined {
  return WHEN.exec(text)?.[1]?.replace('今', '本').replace('去', '上');
}

/** How much a folded text looks like one of a label's wordings: 1 the same, 0 nothing in common. */
export function likeness(key: string, label: Labelled): number {
  return Math.max(...label.names.map((name) => similarity(key, name)));
}

function similarity(key: string, name: string): number {
  if (key === name) return 1;
  if (isOfOtherYear(key, name)) return 0;
  const longest = Math.max(key.length, name.length);
  const lengths = Math.min(key.length, name.length) / longest;
  const most = lengths < UNLIKE ? lengths : shared(key, name) / longest;
  // No edit can make more alike than the characters that both have.
  const edited = most < UNLIKE ? most : 1 - editDistance(key, name, longest) / longest;
  return isPart(key, name) ? Math.max(edited, PART) : edited;
}

/** How many characters of a text the other one has too, wherever they stand. */
export function shared(key: string, name: string): number {
  let count = 0;
  for (let i = 0; i < key.length; i++) if (name.includes(key[i] as string)) count++;
  return count;
}

/** 本年新 of 本年新制作数量 (the second line got lost), or 本年新收申请数量合计 of 本年新收申请数量. */
function isPart(key: string, name: string): boolean {
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short));
}

/** Levenshtein distance, or anything above `limit` once it is known to exceed it. */
export function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] as number;
}
