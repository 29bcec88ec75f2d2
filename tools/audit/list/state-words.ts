import type { EntryOutcome } from '../../../lib/list/entry-outcome.ts';
import type { EntryState } from '../../../lib/list/entry-state.ts';
import { fileRefusal } from '../../../lib/text/file-text.ts';

const WORDS: Readonly<Record<EntryState, string>> = {
  clean: 'clean',
  partial: 'not all could be judged',
  findings: 'findings',
  'all-blank': 'all blank',
  'no-form': 'no form found on the page',
  attachment: 'attachment',
  'other-site': 'other site, not asked',
  redirected: 'sends to another site or in a circle, not followed',
  gate: 'login or captcha page',
  stub: 'stub, a page with nothing on it',
  'time-out': 'time-out',
  'not-found': 'not found',
  refused: 'refused',
  failed: 'could not be read',
  'too-large': 'larger than 20 MB',
  'not-allowed': 'not allowed',
  duplicate: 'duplicate of an entry before it',
  'not-web': 'no address of the web',
  'local-network': 'an address of a local network, not asked',
  waiting: 'was not asked',
};

/** A state in the words of the command line: `attachment (word): This is …`, `not found (404)`. */
export function stateWords({ state, detail, file, fault }: Omit<EntryOutcome, 'at'>): string {
  const more = file ?? detail;
  const line = more === undefined ? WORDS[state] : `${WORDS[state]} (${more})`;
  return (fault ? `${line}: ${fileRefusal(fault, 'en')}` : line).replace(/\s+/g, ' ');
}
