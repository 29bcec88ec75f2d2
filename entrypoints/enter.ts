import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type EnteringWorld, enterActiveTab } from '../lib/messages/enter-page.ts';

/**
 * The popup's first script: a plain one, which waits for no module and no style sheet. The content script is on its way
 * into the page while the popup itself is still being loaded.
 */
export default defineUnlistedScript(() => {
  (globalThis as EnteringWorld).goujiEntering = enterActiveTab();
});
