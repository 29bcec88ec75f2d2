import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ListerWorld, openLister, readThisList } from '../lib/collect/lister.ts';

/** Sent into a page without a report: what it links may be a list of reports. */
export default defineUnlistedScript({
  main() {
    openLister(globalThis as ListerWorld);
    return readThisList();
  },
});
