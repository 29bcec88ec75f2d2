/** How far the beginning of a page goes, in which it names its encoding. */
const HEAD = 4096;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a page: by the mark in front of it, the server's word, or the page's own, in the order of the HTML
 * standard; where nobody says anything, UTF-8 if the bytes are that, else GB18030, as old portals serve.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
}

function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[1];
  const served = known(/charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1]);
  if (served) return served;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const named = known(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]);
  // A page that can be read so far is in no encoding of two bytes, whatever it says.
  if (named) return named.startsWith('utf-16') ? 'utf-8' : named;
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** The encoding that browsers know by this name: GB2312 and GBK are read as GB18030. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  if (/^(?:x-)?gb(?:k|2312|18030)$|^gb_2312(?:-80)?$|^cp936$/i.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
