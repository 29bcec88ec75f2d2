import { render } from 'preact';
import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings } from '../../lib/settings/stored-settings.ts';
import { OPTIONS_TEXTS, type OptionsText } from '../../lib/text/options-text.ts';
import { OptionsPage } from './options-page.tsx';
import { restored } from './settings-change.ts';
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
    if (read === NOT_JSON) return say(words().badFile);
    const parsed = parseSettings(read);
    if (!parsed.ok) return say(words().badSettings(partName(parsed.fault.path, words()), parsed.fault.path));
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
        restore={() => void keep(restored(settings), (text) => text.restored)}
        exportFile={() => download(settings)}
        importFile={(file) => void importFile(file)}
      />,
      root,
    );
  };
  draw();
}

const NOT_JSON = Symbol('not JSON');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    console.log('gouji: no settings file', error);
    return NOT_JSON;
  }
}

/** What the part of a settings file with a fault is called on this page. */
function partName(path: string, text: OptionsText): string {
  const [part] = path.split('.');
  if (part === 'language') return text.languageHeading;
  if (part === 'marks') return text.marksHeading;
  if (part === 'letter') return text.letterHeading;
  return path.startsWith('rules.disabledRules')
    ? text.rulesHeading
    : part === 'rules'
      ? text.thresholdsHeading
      : text.wholeFile;
}

function download(settings: Settings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  link.download = 'gouji-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
