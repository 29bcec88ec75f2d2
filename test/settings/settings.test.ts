import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings/settings.ts';
import { loadSettings, saveSettings } from '../../lib/settings/stored-settings.ts';

function storeWith(items: Record<string, unknown>) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)),
  };
}

const otherwise = (change: object) => ({ ...DEFAULT_SETTINGS, ...change });

describe('parseSettings', () => {
  it('takes the defaults as they are', () => {
    expect(parseSettings(structuredClone(DEFAULT_SETTINGS))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  it('takes settings from before the popup could stay open', () => {
    const { closesPopup: _, ...marks } = DEFAULT_SETTINGS.marks;
    expect(parseSettings(otherwise({ marks }))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });

  it.each([
    ['a language that we do not speak', otherwise({ language: 'fr' }), 'language'],
    ['another version', otherwise({ version: 2 }), 'version'],
    ['a threshold that is no number', withJump({ infoPercent: '100' }), 'rules.itemsJump.infoPercent'],
    ['a threshold below zero', withJump({ warningPercent: -1 }), 'rules.itemsJump.warningPercent'],
    ['a fraction of an item', withJump({ minimumChange: 0.5 }), 'rules.itemsJump.minimumChange'],
    [
      'a rule that is no word',
      otherwise({ rules: { ...DEFAULT_SETTINGS.rules, disabledRules: [3] } }),
      'rules.disabledRules.0',
    ],
    ['something we do not know', otherwise({ colour: 'red' }), ''],
    ['nothing at all', null, ''],
  ])('refuses %s and says where', (_name, value, path) => {
    const parsed = parseSettings(value);
    expect(parsed).toMatchObject({ ok: false, fault: { path } });
  });

  function withJump(change: object) {
    const { rules } = DEFAULT_SETTINGS;
    return otherwise({ rules: { ...rules, itemsJump: { ...rules.itemsJump, ...change } } });
  }
});

describe('settings of an earlier version', () => {
  it('get what it did not have', () => {
    const { list, ...earlier } = DEFAULT_SETTINGS;
    expect(parseSettings(earlier)).toEqual({ ok: true, settings: { ...earlier, list } });
  });
});

describe('stored settings', () => {
  it('are the defaults where nothing was stored', async () => {
    expect(await loadSettings(storeWith({}))).toEqual({ settings: DEFAULT_SETTINGS, fault: null });
  });

  it('come back as they were saved', async () => {
    const store = storeWith({});
    const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
    await saveSettings(store, settings);
    expect(await loadSettings(store)).toEqual({ settings, fault: null });
  });

  it('fall back to the defaults where they cannot be read, and say so', async () => {
    const loaded = await loadSettings(storeWith({ settings: otherwise({ language: 'fr' }) }));
    expect(loaded.settings).toEqual(DEFAULT_SETTINGS);
    expect(loaded.fault).toMatchObject({ path: 'language' });
  });

  it.each([
    ['a text', 'settings'],
    ['a list', []],
    ['a number', 7],
    ['what is no longer known', otherwise({ colour: 'red' })],
    ['something endless', { settings: { settings: { settings: {} } } }],
  ])('set %s aside, and tell of it until something is saved', async (_name, damaged) => {
    const store = storeWith({ settings: damaged });
    expect((await loadSettings(store)).fault).not.toBeNull();
    expect(store.items['damaged-settings']).toMatchObject({ stored: damaged });
    expect(await loadSettings(store)).toMatchObject({ settings: DEFAULT_SETTINGS, fault: {} });
    await saveSettings(store, DEFAULT_SETTINGS);
    expect(await loadSettings(store)).toEqual({ settings: DEFAULT_SETTINGS, fault: null });
    expect(store.items['damaged-settings']).toMatchObject({ stored: damaged });
  });

  it.each(['get', 'set'] as const)('are the defaults where the store itself fails to %s', async (method) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = { [method]: () => Promise.reject(new Error('IO error: corrupted')) };
    const loaded = await loadSettings({ ...storeWith({ settings: 'damaged' }), ...broken });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect(loaded).toEqual({ settings: DEFAULT_SETTINGS, fault: { path: '', message: 'IO error: corrupted' } });
  });
});
