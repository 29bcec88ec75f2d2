/**
 * 64 bits of a text in base 36: two FNV-1a runs with different seeds. Keeps what is remembered short whatever a page
 * prints; it protects nothing, it only tells texts apart.
 */
export function hashText(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  // Both in one pass: a record's whole text is hashed.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193);
  }
  return written(first) + written(second);
}

/** The last bits of FNV mix badly; this spreads them. */
function written(hash: number): string {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((spread ^ (spread >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
