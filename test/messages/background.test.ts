import { beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import type { PageNews } from '../../lib/messages/protocol.ts';

type Listener = (...args: never[]) => unknown;

/** An event of the browser, and a way to let it happen. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    happen: (...args: unknown[]) => listeners.forEach((listener) => void listener(...(args as never[]))),
  };
}

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({ browser }));

const runtime = { id: 'own', onInstalled: event(), onMessage: event() };
const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() };
const contextMenus = { create: vi.fn(), onClicked: event() };
const commands = { onCommand: event() };

/** The interfaces of a browser that has neither menus nor keys for an extension. */
function android() {
  for (const name of Object.keys(browser)) delete browser[name];
  Object.assign(browser, { runtime, action, i18n: { getMessage: (name: string) => name } });
}

beforeEach(android);

const NEWS: PageNews = {
  news: 'page',
  status: { progress: null } as PageNews['status'],
  badge: { error: 2, warning: 0, verdict: 'found' },
};

describe('the background', () => {
  it('starts on Firefox for Android, where there are no menus and no keys, and shows what a page tells', async () => {
    background.main();
    runtime.onInstalled.happen({ reason: 'install' });
    runtime.onMessage.happen(NEWS, { id: 'own', tab: { id: 7 } });
    await vi.waitUntil(() => action.setBadgeText.mock.calls.length > 0);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '2' });
    expect(contextMenus.create).not.toHaveBeenCalled();
  });

  it('makes its menu where there are menus', () => {
    Object.assign(browser, { contextMenus, commands });
    background.main();
    runtime.onInstalled.happen({ reason: 'install' });
    expect(contextMenus.create.mock.calls.map(([{ id }]) => id)).toEqual(['audit-page', 'copy-json']);
  });
});
