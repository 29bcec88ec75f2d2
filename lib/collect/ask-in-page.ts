import { readBytes, wordsOf } from './read-response.ts';
import { toBase64, type WireAnswer } from './wire.ts';

const underWay = new Map<string, AbortController>();

/** Gives up a request that is under way. */
export function giveUpInPage(address: string): void {
  underWay.get(address)?.abort();
}

/**
 * Asks for an address of the page's own origin, from inside the page: with the site's own cookies and the rights of the
 * page. In this mode the browser itself refuses to ask any other origin, redirects included.
 */
export async function askInPage(address: string, timeoutMs: number): Promise<WireAnswer> {
  const stopper = new AbortController();
  const timer = setTimeout(() => stopper.abort(), timeoutMs);
  underWay.set(address, stopper);
  const policy = watchPolicy();
  try {
    return await follow(address, stopper.signal);
  } catch (error) {
    if (stopper.signal.aborted) return { kind: 'timed-out' };
    return (await policy.hasRefused()) ? { kind: 'not-allowed' } : { kind: 'failed', reason: wordsOf(error) };
  } finally {
    clearTimeout(timer);
    underWay.delete(address);
    policy.stop();
  }
}

async function follow(address: string, signal: AbortSignal): Promise<WireAnswer> {
  const wishes = { mode: 'same-origin', credentials: 'same-origin', signal } as const;
  const first = await fetch(address, { ...wishes, redirect: 'manual' });
  if (first.type !== 'opaqueredirect') return read(first, address);
  let second: Response;
  try {
    second = await fetch(address, { ...wishes, redirect: 'follow' });
  } catch (error) {
    if (signal.aborted) throw error;
    // The browser does not say where to; it has not gone there.
    return { kind: 'sent-away', to: null };
  }
  return read(second, address);
}

async function read(response: Response, address: string): Promise<WireAnswer> {
  const bytes = await readBytes(response);
  if (!bytes) return { kind: 'too-large' };
  const { status, headers, url } = response;
  return {
    kind: 'answered',
    status,
    url: url || address,
    contentType: headers.get('content-type'),
    base64: toBase64(bytes),
  };
}

/** The event comes some moments after the failure that it explains. */
const WORD_MS = 250;

/** A request that the page's policy forbids fails like any other; only this event tells. */
function watchPolicy(): { hasRefused: () => Promise<boolean>; stop: () => void } {
  let hear = (_event: SecurityPolicyViolationEvent) => {};
  const refused = new Promise<boolean>((resolve) => {
    hear = ({ effectiveDirective }) => {
      if (/^(?:connect|default)-src/.test(effectiveDirective)) resolve(true);
    };
  });
  document.addEventListener('securitypolicyviolation', hear);
  const silence = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), WORD_MS));
  return {
    hasRefused: () => Promise.race([refused, silence()]),
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
}
