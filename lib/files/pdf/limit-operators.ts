import type { PdfPage } from './engine.ts';

/** A page of a report has some thousands of operators; a map has some ten thousand. */
const MOST_OPERATORS = 200_000;

interface Chunk {
  fnArray: number[];
  argsArray: unknown[];
  length: number;
  lastChunk: boolean;
  separateAnnots: unknown;
}

interface Receiving {
  streamReader?: { cancel(reason: Error): Promise<void> } | null;
}

/** How pdf.js takes in the operators of a page, a thousand at a time. */
interface ReceivingPage {
  _renderPageChunk?: (chunk: Chunk, state: Receiving) => void;
}

/**
 * Ends the reading of a page that has more operators than any report. pdf.js gathers them all before it hands them
 * over, a million of them in a gigabyte; the place where it takes in each part is the only one where that can be
 * stopped. The test of hostile files fails where a new version has no such place.
 */
export function limitOperators(page: PdfPage): { isReached: () => boolean } {
  const receiving = page as ReceivingPage;
  const receive = receiving._renderPageChunk?.bind(page);
  let count = 0;
  if (!receive) return { isReached: () => false };
  receiving._renderPageChunk = (chunk, state) => {
    const wasReached = count > MOST_OPERATORS;
    count += chunk.length;
    if (count <= MOST_OPERATORS) return receive(chunk, state);
    if (wasReached) return;
    state.streamReader?.cancel(new Error('more operators than a report has')).catch(() => {});
    receive({ fnArray: [], argsArray: [], length: 0, lastChunk: true, separateAnnots: null }, state);
  };
  return { isReached: () => count > MOST_OPERATORS };
}
