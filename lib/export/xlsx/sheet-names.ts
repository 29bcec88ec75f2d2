import { oneLine } from '../safe-text.ts';

/** Signs that a sheet's name must not have, and those that other programs stumble over. */
const UNSAFE = /[[\]/\\:*?!'"]+/g;
const LONGEST = 31;

/** Names for sheets: at most 31 UTF-16 units, no forbidden signs, each only once whatever its case. */
export function sheetNames(wishes: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wishes.map((wish) => {
    const base = oneLine(wish).replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim() || 'Sheet';
    let name = cut(base, LONGEST);
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      name = cut(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whole characters up to so many UTF-16 units. */
function cut(text: string, limit: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return kept.trim();
}
