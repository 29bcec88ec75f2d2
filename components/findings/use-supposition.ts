import { useEffect, useState } from 'preact/hooks';
import type { Supposition } from '../../lib/click/suppose-tab.ts';
import type { PresumedValues, SurfaceActions } from '../surface/surface-state.ts';

/** What the page says of presumed values. */
export type Supposed =
  | { kind: 'none' }
  | { kind: 'reckoning' }
  | { kind: 'gone' }
  | { kind: 'known'; result: Supposition };

/** Typing is not over before this many milliseconds without a key. */
const PAUSE_MS = 200;

/** Asks the page what presumed values would change, each time they come to rest. */
export function useSupposition(suppose: SurfaceActions['suppose'], report: number, values: PresumedValues): Supposed {
  const [supposed, setSupposed] = useState<Supposed>({ kind: 'none' });
  const key = JSON.stringify([report, values]);
  useEffect(() => {
    if (values.length === 0) return setSupposed({ kind: 'none' });
    let isCurrent = true;
    setSupposed((before) => (before.kind === 'known' ? before : { kind: 'reckoning' }));
    const timer = setTimeout(() => {
      suppose(report, values)
        .then((result): Supposed => (result ? { kind: 'known', result } : { kind: 'gone' }))
        .catch((error: unknown): Supposed => {
          console.error('gouji:', error);
          return { kind: 'gone' };
        })
        .then((answer) => isCurrent && setSupposed(answer));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  return supposed;
}
