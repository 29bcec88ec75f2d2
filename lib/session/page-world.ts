import type { readPageSteps } from '../page/read-page.ts';
import type { PageSession } from './page-session.ts';
import type { SeldomReading } from './seldom-sent.ts';

/** What outlives the injections of our scripts, which find each other here. */
export type PageWorld = typeof globalThis & {
  /** What reads the page; nothing where it was let go. */
  goujiReader?: { read: typeof readPageSteps; useSeldom: (reading: SeldomReading) => void } | undefined;
  /** The one session of the page. */
  goujiSession?: {
    session: PageSession;
    isAlive: () => boolean;
    /** What was read where the page was entered, in JSON. */
    enter: () => Promise<string>;
    /** The script with what few pages need has come; answers as entering does, where that waits for it. */
    useSeldom: (reading: SeldomReading) => Promise<string> | null;
  };
};
