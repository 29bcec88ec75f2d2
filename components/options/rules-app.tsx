import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadSettings } from '../../lib/settings/stored-settings.ts';
import { OPTIONS_TEXTS } from '../../lib/text/options-text.ts';
import { RulesPage } from './rules-page.tsx';
import '../surface/tokens.css';
import './pages.css';

/** Puts the rules' explanations into their page and goes to the one in the address. */
export async function startRules(root: HTMLElement): Promise<void> {
  const { language } = (await loadSettings(browser.storage.local)).settings;
  document.documentElement.lang = language;
  document.title = OPTIONS_TEXTS[language].rulesTitle;
  render(<RulesPage language={language} />, root);
  // The anchor was not there when the browser looked for it.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}
