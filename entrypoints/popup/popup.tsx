import { PopupView } from '../../components/popup/popup-view.tsx';
import { startSurface } from '../../components/surface/app.tsx';
import type { EnteringTab } from '../../lib/messages/enter-page.ts';

/** What the browser's own bars take of the screen above a popup. */
const BROWSER_BARS = 100;

/** Draws the popup and audits the page that is being entered. */
export function openPopup(entering: Promise<EnteringTab | null>): void {
  document.documentElement.style.setProperty('--room', `${screen.availHeight - BROWSER_BARS}px`);
  startSurface(document.getElementById('app') as HTMLElement, PopupView, { kind: 'popup', tabId: null, entering });
}
