import { useEffect, useState } from 'preact/hooks';

/** So many are drawn at once: more than a screen holds, few enough to cost nothing. */
const FIRST = 60;

/**
 * How many of a long list are to be drawn: a few at first, twice as many with each frame, so that the answer above the
 * list is on the screen at once and the whole list costs little more than drawing it in one go. At least `least` from
 * the beginning.
 */
export function useGrowing(count: number, least: number): number {
  const [room, setRoom] = useState(FIRST);
  const shown = Math.min(count, Math.max(room, least));
  useEffect(() => {
    if (shown === count) return;
    const frame = requestAnimationFrame(() => setRoom(2 * shown));
    return () => cancelAnimationFrame(frame);
  }, [shown, count]);
  return shown;
}
