import type { ReadPage } from '../page/read-page.ts';
import { SeldomWanted } from '../page/seldom-wanted.ts';
import { runSteadily, type SteadyOptions } from './run-steadily.ts';
import type { Session } from './session.ts';

/** The script is sent in less; where nobody can send it, the page cannot be read. */
const SELDOM_MS = 5000;

/** Reads the page in slices; null where that was cancelled. */
export function readSteadily(session: Session, options: SteadyOptions<undefined>): Promise<ReadPage | null> {
  return withSeldom(session, () => runSteadily(session.readPage, options));
}

/** Does what reads the page; once more where it needs what only few pages need, as soon as that has come. */
export async function withSeldom<Result>(session: Session, read: () => Promise<Result>): Promise<Result> {
  const result = await read().catch(seldomAsAnswer);
  if (result !== 'seldom') return result;
  await callForSeldom(session);
  return read();
}

/** That a reading needs what only few pages need is no fault, but an answer. */
export function seldomAsAnswer(error: unknown): 'seldom' {
  if (error instanceof SeldomWanted) return 'seldom';
  throw error;
}

function callForSeldom(session: Session): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the second script did not come')), SELDOM_MS);
    session.seldomCame.push(() => {
      clearTimeout(late);
      resolve();
    });
    session.tell({ news: 'call', wants: 'seldom' });
  });
}
