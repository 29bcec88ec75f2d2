/** A connection that ended before the answer came. */
const ENDED: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * Asks for an address, once more where the connection ended without an answer: a server may close one that was kept open
 * in the moment in which it is used again, and browsers ask anew too. Throws what `fetch` throws.
 */
export async function fetchSteadily(url: URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    const { cause } = error as { cause?: NodeJS.ErrnoException };
    if (!ENDED.has(cause?.code ?? '') || options.signal?.aborted) throw error;
    return fetch(url, options);
  }
}
