import { useEffect, useState } from 'preact/hooks';

/** So many are drawn at once: more than a screen holds, few enough to cost nothing. */
const STEP = 60;

/**
 * How many of a long list are to be drawn: one step at first, one more with each frame, so that the answer above the
 * list is on the screen at once. At least `least` from the beginning.
 */
export function useGrowing(count: number, least: number): number {
  const [room, setRoom] = useState(STEP);
  const shown = Math.min(count, Math.max(room, least));
  useEffect(() => {
    if (shown === count) return;
    const frame = requestAnimationFrame(() => setRoom(shown + STEP));
    return () => cancelAnimationFrame(frame);
  }, [shown, count]);
  return shown;
}
