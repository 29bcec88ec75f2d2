import { useEffect, useState } from 'preact/hooks';
import { frameShown } from '../../lib/click/frame-shown.ts';

/** A part that is loaded when it is first wanted; null until it is there. */
export function useLoaded<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  // In an object: a component is a function, which a setter would call.
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null);
  useEffect(() => {
    if (isWanted && !loaded) void load().then((part) => setLoaded({ part }));
  }, [isWanted]);
  return loaded?.part ?? null;
}

/**
 * Begins something once what was first drawn is on the screen: effects run a frame earlier, and what they load holds up
 * the frame in which a verdict is seen.
 */
export function useOnceShown(begin: () => void): void {
  useEffect(() => void frameShown().then(begin), []);
}
