import { STYLE_SENTINEL } from './mark-state.ts';
import type { MarkStyle } from './mark-styles.ts';

/** The mark style that all documents have; null where one of them has none or another. */
export function sharedStyle(documents: readonly Document[]): MarkStyle | null {
  const styles = new Set(documents.map(styleOf));
  const [style] = styles;
  return styles.size === 1 && (style === 'tint' || style === 'plain') ? style : null;
}

function styleOf(document: Document): string {
  const root = document.documentElement;
  return document.defaultView?.getComputedStyle(root).getPropertyValue(STYLE_SENTINEL).trim() ?? '';
}
