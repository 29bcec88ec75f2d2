import { useEffect } from 'preact/hooks';
import { frameShown } from '../../lib/click/frame-shown.ts';

/**
 * Begins something once what was first drawn is on the screen: effects run a frame earlier, and what they load holds up
 * the frame in which a verdict is seen.
 */
export function useOnceShown(begin: () => void): void {
  useEffect(() => void frameShown().then(begin), []);
}
