import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGuide } from '../lib/explain/guide.ts';
import type { PageWorld } from '../lib/session/page-world.ts';

/** Explains what is marked; sent into the page when something is first to be explained there. */
export default defineUnlistedScript({
  main() {
    (globalThis as PageWorld).goujiSession?.session.useGuide(openGuide);
  },
});
