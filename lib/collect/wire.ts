import type { Answer } from '../list/answer.ts';

type Answered = Extract<Answer, { kind: 'answered' }>;

/** An answer on its way from a page: what travels between parts of an extension is JSON, which has no bytes. */
export type WireAnswer = Exclude<Answer, Answered> | (Omit<Answered, 'bytes'> & { base64: string });

/** As many characters as a call takes at once. */
const PIECE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
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
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
