const BITS = 32;
const FULL = 0xffffffff;

/**
 * Length of the longest common subsequence of two texts, in UTF-16 code units. One row of the usual table is a number
 * of bits, so that 32 of its cells are worked out at a time (Hyyrö 2004): two texts of 3,000 characters take 282,000
 * steps instead of nine million.
 */
export function commonLength(a: string, b: string): number {
  const words = Math.ceil(a.length / BITS);
  const places = placesOf(a, words);
  const open = new Uint32Array(words).fill(FULL);
  for (let i = 0; i < b.length; i++) {
    const row = places.get(b.charCodeAt(i));
    if (row) advance(open, row);
  }
  return closed(open, a.length);
}

/** How many steps `commonLength` takes at most. */
export function commonLengthSteps(a: string, b: string): number {
  return Math.ceil(a.length / BITS) * b.length;
}

/** Where each character stands in the text, as bits. */
function placesOf(text: string, words: number): Map<number, Uint32Array> {
  const places = new Map<number, Uint32Array>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const row = places.get(code) ?? new Uint32Array(words);
    row[i >>> 5] = (row[i >>> 5] as number) | (1 << (i & 31));
    places.set(code, row);
  }
  return places;
}

/** One character further: open + (open & row) | (open & ~row), carried over the words. */
function advance(open: Uint32Array, row: Uint32Array): void {
  let carry = 0;
  for (let w = 0; w < open.length; w++) {
    const bits = open[w] as number;
    const met = (bits & (row[w] as number)) >>> 0;
    const sum = bits + met + carry;
    carry = sum > FULL ? 1 : 0;
    open[w] = (sum | (bits & ~met)) >>> 0;
  }
}

function closed(open: Uint32Array, length: number): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (((open[i >>> 5] as number) & (1 << (i & 31))) === 0) count++;
  return count;
}
