import { describe, expect, it } from 'vitest';
import { loadSwitch, saveSwitch } from '../../lib/history/history-switch.ts';

function store(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (changed: Record<string, unknown>) => void Object.assign(items, changed),
  };
}

describe('the switch of the history', () => {
  it('is not asked at first, and keeps the answer', async () => {
    const stored = store();
    expect(await loadSwitch(stored)).toBe('unasked');
    await saveSwitch(stored, 'on');
    expect(await loadSwitch(stored)).toBe('on');
    await saveSwitch(stored, 'off');
    expect(await loadSwitch(stored)).toBe('off');
  });

  it.each([[true], [{ keep: 'on' }], [{ version: 2, keep: 'on' }], [{ version: 1, keep: 'always' }]])(
    'takes %j for no answer, so that nothing is kept',
    async (history) => {
      expect(await loadSwitch(store({ history }))).toBe('unasked');
    },
  );
});
