import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** So many are drawn at once: more than a screen holds, few enough to cost nothing. */
const FIRST = 60;
/** So many are drawn unasked; of more, what is below is drawn as a person comes near it: each takes memory. */
const UNASKED = FIRST * 16;

interface Growing {
  /** How many of the list are to be drawn. */
  shown: number;
  /** What stands below the last of them; coming into sight, it brings more. */
  end: RefObject<HTMLParagraphElement | null>;
}

/**
 * How many of a long list are to be drawn: a few at first, twice as many with each frame, so that the answer above the
 * list is on the screen at once and the whole list costs little more than drawing it in one go. At least `least` from
 * the beginning.
 */
export function useGrowing(count: number, least: number): Growing {
  const end = useRef<HTMLParagraphElement>(null);
  const [room, setRoom] = useState(FIRST);
  const shown = Math.min(count, Math.max(room, least));
  useEffect(() => {
    if (shown === count) return;
    if (shown < UNASKED) {
      const frame = requestAnimationFrame(() => setRoom(2 * shown));
      return () => cancelAnimationFrame(frame);
    }
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setRoom(shown + UNASKED);
    });
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, [shown, count]);
  return { shown, end };
}
