import { DEFAULT_SETTINGS, parseSettings, type Settings, type SettingsFault } from './settings.ts';
import { z } from './zod.ts';

const KEY = 'settings';
/** What stood there and could not be read, for whoever looks into it. */
const DAMAGED = 'damaged-settings';

const SET_ASIDE = z.object({ fault: z.object({ path: z.string(), message: z.string() }) });

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

/** Reads the stored settings; what cannot be read is set aside, gives the defaults and says so. Never throws. */
export async function loadSettings(store: SettingsStore): Promise<LoadedSettings> {
  try {
    return (await readSettings(store)) ?? { settings: DEFAULT_SETTINGS, fault: await earlierFault(store) };
  } catch (error) {
    // The browser's own store is damaged or full: an audit needs no settings but the defaults.
    console.error('gouji:', error);
    const message = error instanceof Error ? error.message : String(error);
    return { settings: DEFAULT_SETTINGS, fault: { path: '', message } };
  }
}

/** Null where there are none to be read; what is no settings of ours is then no longer in their place. */
async function readSettings(store: SettingsStore): Promise<LoadedSettings | null> {
  const stored = (await store.get(KEY))[KEY];
  if (stored === undefined || stored === null) return null;
  const parsed = parseSettings(stored);
  if (parsed.ok) return { settings: parsed.settings, fault: null };
  await store.set({ [DAMAGED]: { stored, fault: parsed.fault }, [KEY]: null });
  return null;
}

/** The fault is told until the inspector has saved settings again: the first to meet it may have nobody to tell. */
async function earlierFault(store: SettingsStore): Promise<SettingsFault | null> {
  const damaged = (await store.get(DAMAGED))[DAMAGED];
  const parsed = SET_ASIDE.safeParse(damaged);
  return parsed.success ? parsed.data.fault : null;
}

/** Stores the settings whole. */
export async function saveSettings(store: SettingsStore, settings: Settings): Promise<void> {
  await store.set({ [KEY]: settings });
}
