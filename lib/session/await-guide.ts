import { listen } from '../marks/listen.ts';
import type { HeldVerdict } from './held-verdict.ts';

/** A call that was not heard by then is made again: whoever was to hear it may have been asleep, or just replaced. */
const AGAIN_MS = 2000;

/** What a person does who turns to the page. */
const SIGNS = ['pointerover', 'focusin', 'keydown'];

/** Waits for a person to turn to a page that has marks. */
export interface Attention {
  /** The innermost place that the pointer came to last, outwards; empty where it came to none. */
  path(): readonly EventTarget[];
  stop(): void;
}

/**
 * Calls when a person turns to the page: nothing is explained before, so the script that explains is not sent before.
 * It calls again only where nothing has come of that and the person is still there. Where the pointer stands meanwhile is remembered for it.
 */
export function awaitAttention(
  top: Document,
  { roots }: Pick<HeldVerdict, 'roots'>,
  isTrusted: (event: Event) => boolean,
  call: () => void,
): Attention {
  let path: readonly EventTarget[] = [];
  let called = Number.NEGATIVE_INFINITY;
  const notice = (event: Event) => {
    if (!isTrusted(event)) return;
    if (event.type === 'pointerover') path = event.composedPath();
    if (event.timeStamp - called < AGAIN_MS) return;
    called = event.timeStamp;
    call();
  };
  const stops = roots.flatMap((root) =>
    SIGNS.map((type) => listen(root, type, notice, { capture: true, passive: true })),
  );
  // The popup is closed, and the page has the focus back.
  if (top.defaultView) stops.push(listen(top.defaultView, 'focus', notice));
  return {
    path: () => path,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
