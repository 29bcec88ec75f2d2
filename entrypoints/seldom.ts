import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageWorld } from '../lib/session/page-world.ts';
import * as seldom from '../lib/session/seldom.ts';

/** What only few pages need of the reader; sent where the reader has asked for it, and answers with what was read then. */
export default defineUnlistedScript(() => (globalThis as PageWorld).goujiSession?.useSeldom(seldom));
