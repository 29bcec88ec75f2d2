import { browser } from 'wxt/browser';
import { LARGEST_FILE } from '../../lib/files/read-file.ts';

/** What came of asking an address for a file. */
export type FetchedFile =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'too-large' }
  | { kind: 'refused'; status: number }
  /** The browser lets nobody ask there without a permission. */
  | { kind: 'closed'; origin: string }
  | { kind: 'unreachable'; detail: string };

/**
 * Asks for one file, at its own address, because a person has clicked for it; nothing is sent along but what the
 * browser sends itself.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<FetchedFile> {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return { kind: 'unreachable', detail: url.protocol };
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) return { kind: 'refused', status: response.status };
    if (Number(response.headers.get('content-length')) > LARGEST_FILE) return { kind: 'too-large' };
    return { kind: 'file', bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (await mayAsk(url))
      return { kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) };
    return { kind: 'closed', origin: url.origin };
  }
}

function mayAsk({ origin }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks the person for the right to ask one site; to be called in a click, nothing awaited before. */
export function askPermission(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** A pattern has no port. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
