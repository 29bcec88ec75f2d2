/**
 * Where a key moves the focus in a list of `count` items; null where the key is none of the list's, or the focus is
 * somewhere that has keys of its own.
 */
export function movedFocus(key: string, at: number | 'none-yet' | 'elsewhere', count: number): number | null {
  if (at === 'elsewhere' || count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return at === 'none-yet' ? 0 : Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return at === 'none-yet' ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
