import { LARGEST_PAGE } from '../list/answer.ts';

/**
 * The bytes of an answer; null where there are more than it may have, those of a page where nothing else is said: the rest is never read. Firefox gives a
 * content script pieces that belong to the page: they are copied before anything is done with them.
 */
export async function readBytes(response: Response, most = LARGEST_PAGE): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return join(pieces, length);
    const own = structuredClone(piece.value);
    length += own.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(own);
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The words of whatever went wrong, as the browser has them. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
