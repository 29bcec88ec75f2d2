import type { ReadPage } from '../page/read-page.ts';
import { type LaterScript, scriptMissing, wantedScript } from '../page/script-wanted.ts';
import { runSteadily, type SteadyOptions } from './run-steadily.ts';
import type { Session } from './session.ts';

/** A script is sent in less; where nobody can send it, the page cannot be read. */
const SCRIPT_MS = 5000;
/** The reader, and what few pages need of it. */
const MOST_SCRIPTS = 2;

/** Reads the page in slices; null where that was cancelled. */
export function readSteadily(session: Session, options: SteadyOptions<undefined>): Promise<ReadPage | null> {
  return withScripts(session, () => runSteadily(session.readPage, options));
}

/** Does what reads the page; once more where that needs a script which is not there, as soon as it has come. */
export async function withScripts<Result>(
  session: Session,
  read: () => Promise<Result>,
): Promise<Exclude<Result, string>> {
  for (let sent = 0; sent < MOST_SCRIPTS; sent++) {
    const result = await read().catch(wantedScript);
    if (typeof result !== 'string') return result as Exclude<Result, string>;
    await callFor(session, result as LaterScript);
  }
  return (await read()) as Exclude<Result, string>;
}

function callFor(session: Session, script: LaterScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(scriptMissing(script)), SCRIPT_MS);
    session.scriptCame.push(() => {
      clearTimeout(late);
      resolve();
    });
    session.tell({ news: 'call', wants: script });
  });
}
