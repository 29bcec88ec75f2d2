import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings } from '../../lib/settings/stored-settings.ts';
import { OPTIONS_TEXTS } from '../../lib/text/options-text.ts';
import { OptionsPage } from './options-page.tsx';
import '../surface/tokens.css';
import './pages.css';

/** Puts the options into their page and keeps what is set. */
export async function startOptions(root: HTMLElement): Promise<void> {
  const store = browser.storage.local;
  const loaded = await loadSettings(store);
  let settings = loaded.settings;
  let news = loaded.fault ? OPTIONS_TEXTS[settings.language].storedFault(loaded.fault.path) : '';

  const words = () => OPTIONS_TEXTS[settings.language];
  const say = (text: string) => {
    news = text;
    draw();
  };
  const keep = async (changed: Settings, said: (words: (typeof OPTIONS_TEXTS)['en']) => string) => {
    await saveSettings(store, changed);
    settings = changed;
    say(said(words()));
  };
  const importFile = async (file: File) => {
    const read = readJson(await file.text());
    if ('reason' in read) return say(words().badFile(read.reason));
    const parsed = parseSettings(read.value);
    if (!parsed.ok) return say(words().badSettings(parsed.fault.path, parsed.fault.message));
    await keep(parsed.settings, (text) => text.imported);
  };
  const draw = () => {
    document.documentElement.lang = settings.language;
    document.title = words().optionsTitle;
    render(
      <OptionsPage
        settings={settings}
        news={news}
        change={(changed) => void keep(changed, (text) => text.saved)}
        refuse={say}
        restore={() => void keep(DEFAULT_SETTINGS, (text) => text.saved)}
        exportFile={() => download(settings)}
        importFile={(file) => void importFile(file)}
      />,
      root,
    );
  };
  draw();
}

function readJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function download(settings: Settings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  link.download = 'gouji-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
