import type { Painting } from '../marks/paint.ts';
import type { PageCall, PageNews, PageStatus, PageWishes, PlaceRequest, Room } from '../messages/protocol.ts';
import type { ReadPage } from '../page/read-page.ts';
import type { Steps } from '../page/run-in-slices.ts';
import type { LaterScript } from '../page/script-wanted.ts';
import type { Attention } from './await-guide.ts';
import type { Guide } from './guide.ts';
import type { HeldVerdict } from './held-verdict.ts';
import type { RunningAudit } from './running-audit.ts';
import type { ViewWatch } from './watch-view.ts';

/** What a session needs of the world around it. */
export interface SessionOptions {
  /** Reads the page as it is now. */
  readPage: () => Steps<undefined, ReadPage>;
  /** Lets go of what reads the page; `readPage` calls for it then. */
  forgetReader?: () => void;
  tell: (news: PageNews | PageCall) => void;
  /** Whether an event is a person's doing: the page's own scripts ask nothing of us. */
  isTrusted: (event: Event) => boolean;
}

/** A page being read: null where that was cancelled. */
export type Reading = Promise<ReadPage | LaterScript | null>;

/** What a session remembers; every function beside it works on it. */
export interface Session extends SessionOptions {
  readonly top: Document;
  /** Tells of the status as it is now. */
  tellStatus(status?: PageStatus): void;
  /** Counts the audits that have ended. */
  audits: number;
  /** How often the page was entered since somebody last asked for an audit. */
  entries: number;
  /** How often a judge was called for since the last verdict. */
  calls: number;
  /** The status of the last answer; to work it out, the whole page is looked at. */
  told: PageStatus | null;
  /** The page as it was read when it was entered, for whoever asks first, and when that was begun. */
  ahead: { read: Reading; begun: number } | null;
  /** Whoever waits for a script that reads. */
  scriptCame: (() => void)[];
  running: RunningAudit | null;
  verdict: HeldVerdict | null;
  /** The page no longer shows what was judged. */
  isChanged: boolean;
  /** The page is being looked at: whether it still shows what was judged will be known in a moment. */
  isLooking: boolean;
  watch: ViewWatch | null;
  /** Watches the page as it is now from now on; what was touched before stays so. */
  watchPage(shadowRoots: readonly ShadowRoot[]): void;
  /** Has the page looked at where it was touched. */
  lookSoon(): void;
  wishes: PageWishes | null;
  painting: Painting | null;
  current: number | null;
  /** The place that was asked for last. */
  asked: PlaceRequest | null;
  /** What the surface leaves of the page that has asked for a place last. */
  room: Room | null;
  /** Positions in the list of findings that the inspector has set aside. */
  dismissed: ReadonlySet<number>;
  /** Those that were dealt with, in whatever way. */
  settled: ReadonlySet<number>;
  /** Waits for a person to turn to the page, as long as marks are shown there and no guide has come. */
  attention: Attention | null;
  /** The explanations on the page, once their script has come. */
  guide: Guide | null;
}
