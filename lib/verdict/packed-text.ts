/**
 * Text that repeats itself much, written so that it takes little room: what stood there before is pointed back to. What a
 * page keeps of a report says the same names and selectors hundreds of times; packed it takes a sixth. The browser's own
 * compression answers later, and a page must answer at once.
 *
 * A character from 128 on begins a reference: its length, then in two characters of seven bits how far back it begins.
 * All others stand for themselves, so that only ASCII can be packed.
 */
const REFERENCE = 0x80;
const BITS = 7;
const MASK = 0x7f;
/** A reference takes three characters. */
const SHORTEST = 5;
const LONGEST = SHORTEST + MASK;
const FARTHEST = 2 ** (2 * BITS) - 1;
const HASH_BITS = 14;

/** Packs ASCII text; throws at any other character. */
export function packText(text: string): string {
  const codes = asciiCodes(text);
  const packed = new Uint8Array(codes.length);
  /** Where the characters of a hash stood last, counted from 1. */
  const last = new Int32Array(2 ** HASH_BITS);
  let size = 0;
  for (let at = 0; at < codes.length; ) {
    const hash = hashAt(codes, at);
    const before = (last[hash] as number) - 1;
    last[hash] = at + 1;
    const length = before >= 0 && at - before <= FARTHEST ? sameFrom(codes, before, at) : 0;
    if (length < SHORTEST) {
      packed[size++] = codes[at++] as number;
      continue;
    }
    const back = at - before;
    packed[size++] = REFERENCE | (length - SHORTEST);
    packed[size++] = REFERENCE | (back >> BITS);
    packed[size++] = REFERENCE | (back & MASK);
    at += length;
  }
  return textOf(packed.subarray(0, size));
}

/** So many characters at once: each is an argument of a call. */
const CHUNK = 8192;

/** A character for each byte. A `TextDecoder` of one byte a character means windows-1252, which has others from 128 on. */
function textOf(codes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  return text;
}

function asciiCodes(text: string): Uint8Array {
  const codes = new TextEncoder().encode(text);
  if (codes.length !== text.length) throw new Error('only ASCII can be packed');
  return codes;
}

function hashAt(codes: Uint8Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHORTEST; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> HASH_BITS)) & (2 ** HASH_BITS - 1);
}

/** How many characters from `at` on are the same as those from `before` on; the two may overlap. */
function sameFrom(codes: Uint8Array, before: number, at: number): number {
  const most = Math.min(LONGEST, codes.length - at);
  let length = 0;
  while (length < most && codes[before + length] === codes[at + length]) length++;
  return length;
}

/** The text that `packText` packed. */
export function unpackText(packed: string): string {
  let codes = new Uint8Array(packed.length * 8);
  let size = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const isReference = code >= REFERENCE;
    const length = isReference ? SHORTEST + (code & MASK) : 1;
    if (size + length > codes.length) codes = enlarged(codes);
    if (!isReference) {
      codes[size++] = code;
      continue;
    }
    const from = size - (((packed.charCodeAt(++i) & MASK) << BITS) | (packed.charCodeAt(++i) & MASK));
    // One by one: a reference may reach into what it writes itself.
    for (let k = from; k < from + length; k++) codes[size++] = codes[k] as number;
  }
  return new TextDecoder().decode(codes.subarray(0, size));
}

function enlarged(codes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(codes.length * 2 + 256);
  larger.set(codes);
  return larger;
}
