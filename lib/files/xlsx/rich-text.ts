import type { Pace } from '../pace.ts';
import { childrenOf, type XmlElement } from '../xml.ts';

/** The words of a string item: all its runs, without the pronunciation that some editions print above them. */
export function richText(item: XmlElement): string {
  const parts = childrenOf(item).map((inner) => {
    if (inner.name === 'r') return childrenOf(inner, 't').map(wordsOf).join('');
    return inner.name === 't' ? wordsOf(inner) : '';
  });
  return parts.join('');
}

/** The words that cells share, by their numbers. */
export async function sharedStrings(part: XmlElement | null, pace: Pace): Promise<string[]> {
  const strings: string[] = [];
  for (const item of childrenOf(part ?? undefined, 'si')) {
    if (strings.length % 1000 === 0) await pace.breathe();
    strings.push(richText(item));
  }
  return strings;
}

/** What stands between the tags; characters that XML does not allow are written as `_x000D_`. */
export function wordsOf({ children }: XmlElement): string {
  return children
    .filter((inner) => typeof inner === 'string')
    .join('')
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
