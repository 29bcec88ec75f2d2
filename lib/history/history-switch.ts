import { z } from '../settings/zod.ts';

/** Whether a history is kept on this computer; `unasked` keeps none, and the person has not said so yet. */
export type HistorySwitch = 'unasked' | 'on' | 'off';

/** The part of `browser.storage.local` that is needed here. */
export interface SwitchStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'history';

const STORED = z.object({ version: z.literal(1), keep: z.enum(['on', 'off']) });

/** Reads the switch. What is no answer of ours is none: nothing is kept until the person has said so. */
export async function loadSwitch(store: SwitchStore): Promise<HistorySwitch> {
  const parsed = STORED.safeParse((await store.get(KEY))[KEY]);
  return parsed.success ? parsed.data.keep : 'unasked';
}

/** Remembers the person's answer. */
export async function saveSwitch(store: SwitchStore, keep: 'on' | 'off'): Promise<void> {
  await store.set({ [KEY]: { version: 1, keep } });
}
