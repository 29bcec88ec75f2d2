/**
 * 64 bits of a text in base 36: two FNV-1a runs with different seeds. Keeps what is remembered short whatever a page
 * prints; it protects nothing, it only tells texts apart.
 */
export function hashText(text: string): string {
  return lane(text, 0x811c9dc5) + lane(text, 0x9747b28c);
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The last bits of FNV mix badly; this spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
