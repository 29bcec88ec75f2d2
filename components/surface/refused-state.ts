import type { Refusal } from '../../lib/text/refusal.ts';
import type { SurfaceOptions } from './surface-session.ts';
import type { SurfaceState } from './surface-state.ts';

export interface RefusedEntry {
  refusal: Refusal;
  detail: string;
  /** The tab's address as the surface knows it. */
  url: string | undefined;
  /** The click that has opened the surface did not let us in. */
  isFirst: boolean;
}

/**
 * What a surface shows of a page that the browser does not let it enter. A panel may ask for a page on which the toolbar
 * button was not clicked; the browser then hides even its address. A popup was let in once: in Firefox that ends with
 * the page.
 */
export function refusedState(
  kind: SurfaceOptions['kind'],
  { refusal, detail, url, isFirst }: RefusedEntry,
): SurfaceState {
  const isUnasked = refusal === 'unknown' && (kind === 'panel' ? url === undefined : !isFirst);
  return { kind: 'refused', refusal: isUnasked ? 'not-asked' : refusal, detail };
}
