import type { Answer } from '../list/answer.ts';
import { readBytes, wordsOf } from './read-response.ts';

/**
 * Asks for an address from our own page: only where the person has given a permission for its origin. Redirects are not
 * followed at all, for the browser would ask the next origin before it tells us of it.
 */
export async function askDirectly(address: string, timeoutMs: number, stopped: AbortSignal): Promise<Answer> {
  const stopper = new AbortController();
  const stop = () => stopper.abort();
  const timer = setTimeout(stop, timeoutMs);
  stopped.addEventListener('abort', stop);
  try {
    const response = await fetch(address, { redirect: 'manual', credentials: 'include', signal: stopper.signal });
    if (response.type === 'opaqueredirect') return { kind: 'sent-away', to: null };
    const bytes = await readBytes(response);
    const contentType = response.headers.get('content-type');
    return bytes
      ? { kind: 'answered', status: response.status, url: address, contentType, bytes }
      : { kind: 'too-large' };
  } catch (error) {
    return stopper.signal.aborted ? { kind: 'timed-out' } : { kind: 'failed', reason: wordsOf(error) };
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener('abort', stop);
  }
}
