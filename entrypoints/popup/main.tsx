import { PopupView } from '../../components/popup/popup-view.tsx';
import { startSurface } from '../../components/surface/app.tsx';
import type { EnteringWorld } from '../../lib/messages/enter-page.ts';

/** What the browser's own bars take of the screen above a popup. */
const BROWSER_BARS = 100;

// The page is being entered already.
const { goujiEntering: entering } = globalThis as EnteringWorld;

document.documentElement.style.setProperty('--room', `${screen.availHeight - BROWSER_BARS}px`);
startSurface(document.getElementById('app') as HTMLElement, PopupView, {
  kind: 'popup',
  tabId: null,
  ...(entering && { entering }),
});
