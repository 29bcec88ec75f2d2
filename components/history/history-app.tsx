import { render } from 'preact';
import { browser } from 'wxt/browser';
import { withHistory } from '../../lib/history/history-database.ts';
import { loadSwitch } from '../../lib/history/history-switch.ts';
import { organPage } from '../../lib/history/kept-organs.ts';
import { loadSettings } from '../../lib/settings/stored-settings.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { LanguageProvider } from '../surface/language.ts';
import { HistoryPage } from './history-page.tsx';
import '../surface/tokens.css';
import '../options/pages.css';
import './history.css';

/** Shows what is kept: the first organs of the list at once, everything else when it is asked for. */
export async function startHistory(root: HTMLElement): Promise<void> {
  const [{ settings }, keep, first] = await Promise.all([
    loadSettings(browser.storage.local),
    loadSwitch(browser.storage.local),
    withHistory((database) => organPage(database)),
  ]);
  document.documentElement.lang = settings.language;
  document.title = HISTORY_TEXTS[settings.language].title;
  render(
    <LanguageProvider value={settings.language}>
      <HistoryPage settings={settings} keep={keep === 'on'} first={first} chosen={organInAddress()} />
    </LanguageProvider>,
    root,
  );
}

/** The organ that a link to this page names behind `#`. */
function organInAddress(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
