import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameFindings } from '../lib/picture/frame-findings.ts';
import type { FramingWorld } from '../lib/picture/framing-world.ts';
import type { PageWorld } from '../lib/session/page-world.ts';

/** Holds the page still while its marked cells are pictured; sent into the page when a picture is asked for. */
export default defineUnlistedScript({
  main() {
    const world = globalThis as FramingWorld & PageWorld;
    world.goujiFraming?.end();
    world.goujiFraming = frameFindings(document, () => world.goujiSession?.session.held() ?? null);
  },
});
