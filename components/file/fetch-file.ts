import { readBytes, wordsOf } from '../../lib/collect/read-response.ts';
import { maySite } from '../../lib/collect/site-permission.ts';
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
    const bytes = await readBytes(response, LARGEST_FILE);
    return bytes ? { kind: 'file', bytes } : { kind: 'too-large' };
  } catch (error) {
    if (signal.aborted) throw error;
    if (await maySite(url.origin)) return { kind: 'unreachable', detail: wordsOf(error) };
    return { kind: 'closed', origin: url.origin };
  }
}
