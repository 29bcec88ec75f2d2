/** Scripts that are sent where a page turns out to need them. */
export type LaterScript = 'reader' | 'seldom';

const NAME = 'ScriptWanted';
const MISSING = 'ScriptMissing';

/** Thrown in the middle of reading a page that needs a script which is not there. */
export function scriptWanted(script: LaterScript): DOMException {
  return new DOMException(script, NAME);
}

/** The script for want of which a reading ended; whatever else ended it is thrown on. */
export function wantedScript(error: unknown): LaterScript {
  // Each of our scripts in a page has classes of its own; the browser's it shares.
  if (error instanceof DOMException && error.name === NAME) return error.message as LaterScript;
  throw error;
}

/** A script was called for, and nobody has sent it. */
export function scriptMissing(script: LaterScript): DOMException {
  return new DOMException(`the script “${script}” did not come`, MISSING);
}

export function isScriptMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === MISSING;
}
