import { type Answer, LARGEST_PAGE } from '../../../lib/list/answer.ts';
import { fetchSteadily } from '../fetch-steadily.ts';
import { reasonOf } from '../reason.ts';

/** Redirects within a site; more go in a circle. */
const MOST_REDIRECTS = 5;

/** Asks for an address as an entry of a list: `GET` alone, no cookies, no other origin, an end in time and size. */
export async function ask(address: string, timeoutMs: number, stopped: AbortSignal): Promise<Answer> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(new URL(address), AbortSignal.any([late, stopped]));
  } catch (error) {
    if (late.aborted) return { kind: 'timed-out' };
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

async function follow(start: URL, signal: AbortSignal): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetchSteadily(url, { signal, redirect: 'manual', credentials: 'omit' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return read(response, url);
    await response.body?.cancel();
    const next = URL.parse(location, url);
    if (!next || next.origin !== start.origin) return { kind: 'sent-away', to: next?.href ?? location };
    url = next;
  }
  return { kind: 'sent-away', to: null };
}

async function read(response: Response, url: URL): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop ends the answer.
    if (length > LARGEST_PAGE) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return {
    kind: 'answered',
    status: response.status,
    url: url.href,
    contentType: response.headers.get('content-type'),
    bytes: new Uint8Array(Buffer.concat(chunks)),
  };
}
