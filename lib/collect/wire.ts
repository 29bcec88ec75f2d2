import type { Answer } from '../list/answer.ts';

type Answered = Extract<Answer, { kind: 'answered' }>;

/** An answer on its way from a page: what travels between parts of an extension is JSON, which has no bytes. */
export type WireAnswer = Exclude<Answer, Answered> | (Omit<Answered, 'bytes'> & { base64: string });

/** Browsers of 2025 do it by themselves, thirty times as fast. */
interface Base64Bytes {
  toBase64?(): string;
}
interface Base64Reader {
  fromBase64?(text: string): Uint8Array;
}

/** As many characters as a call takes at once. */
const PIECE = 0x8000;

export function toBase64(bytes: Uint8Array & Base64Bytes): string {
  if (bytes.toBase64) return bytes.toBase64();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(''));
}

export function fromWire(answer: WireAnswer): Answer {
  if (answer.kind !== 'answered') return answer;
  const { base64, ...rest } = answer;
  return { ...rest, bytes: fromBase64(base64) };
}

/** A call for each letter would take a tenth of what the audit of the page takes. */
function fromBase64(base64: string): Uint8Array {
  const { fromBase64: read } = Uint8Array as Base64Reader;
  if (read) return read.call(Uint8Array, base64);
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
