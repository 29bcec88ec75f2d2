import { startSurface } from '../../components/app.tsx';
import { PopupView } from '../../components/popup-view.tsx';

/** What the browser's own bars take of the screen above a popup. */
const BROWSER_BARS = 100;

document.documentElement.style.setProperty('--room', `${screen.availHeight - BROWSER_BARS}px`);
startSurface(document.getElementById('app') as HTMLElement, PopupView, { kind: 'popup', tabId: null });
