/** What became of an entry of a list. */
export type EntryState =
  /** Audited: everything checked, nothing found. */
  | 'clean'
  /** Audited, nothing found, but some of it could not be judged. */
  | 'partial'
  /** Audited: errors or things to be looked at. */
  | 'findings'
  /** A report whose tables hold no value. */
  | 'all-blank'
  /** A page without the tables of a report. */
  | 'no-form'
  /** A file that cannot be read, or a page with nothing but a file. */
  | 'attachment'
  /** Another origin than the list's: not asked. */
  | 'other-site'
  /** The server sends elsewhere, or in a circle: not followed. */
  | 'redirected'
  /** A page that asks for a login or a captcha. */
  | 'gate'
  /** A page with nothing on it. */
  | 'stub'
  | 'time-out'
  | 'not-found'
  /** The server declines to answer: 403, 429, 503 and their like. */
  | 'refused'
  /** No answer, or one that says that something broke. */
  | 'failed'
  | 'too-large'
  /** The page's own policy lets no request of ours out: the browser must be asked for a permission. */
  | 'not-allowed'
  /** The same report stands in the list before. */
  | 'duplicate'
  /** No address of the web, but a script or a file. */
  | 'not-web'
  /** An address inside a local network, on a list that stands outside. */
  | 'local-network'
  | 'waiting';

/** A document was written for it. */
export const AUDITED: ReadonlySet<EntryState> = new Set(['clean', 'partial', 'findings', 'all-blank', 'no-form']);

/** Worth another try: the fault may be gone. */
export const MAY_BE_RETRIED: ReadonlySet<EntryState> = new Set([
  'gate',
  'stub',
  'time-out',
  'refused',
  'failed',
  'not-allowed',
  'not-found',
]);

/** The server shows that it does not want to be asked; three in a row end a run. */
export const IS_REFUSAL: ReadonlySet<EntryState> = new Set(['refused', 'gate', 'failed', 'time-out', 'not-allowed']);

/** What a state means for the order of a table: the worst first. */
export const STATE_ORDER: readonly EntryState[] = [
  'findings',
  'all-blank',
  'no-form',
  'partial',
  'not-found',
  'stub',
  'gate',
  'refused',
  'not-allowed',
  'time-out',
  'failed',
  'too-large',
  'redirected',
  'attachment',
  'other-site',
  'local-network',
  'not-web',
  'waiting',
  'clean',
  'duplicate',
];
