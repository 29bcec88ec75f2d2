import { DEFAULT_SETTINGS, parseSettings, type Settings, type SettingsFault } from './settings.ts';

const KEY = 'settings';

/** The part of `browser.storage.local` that is needed here. */
export interface SettingsStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface LoadedSettings {
  settings: Settings;
  /** Why the stored settings could not be used; the defaults stand in for them. */
  fault: SettingsFault | null;
}

/** Reads the stored settings; what cannot be read gives the defaults and says so. */
export async function loadSettings(store: SettingsStore): Promise<LoadedSettings> {
  const stored = (await store.get(KEY))[KEY];
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, fault: null };
  const parsed = parseSettings(stored);
  return parsed.ok ? { settings: parsed.settings, fault: null } : { settings: DEFAULT_SETTINGS, fault: parsed.fault };
}

/** Stores the settings whole. */
export async function saveSettings(store: SettingsStore, settings: Settings): Promise<void> {
  await store.set({ [KEY]: settings });
}
