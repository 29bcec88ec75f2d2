import { expect, it } from 'vitest';
import { type Popup, until } from '../../tools/driver/driver.ts';
import { inBothBrowsers } from './harness.ts';

const REPORT = 'dalan-2020';
const SITE = 'http://127.0.0.1/*';

interface ExtensionApi {
  storage: Record<'local' | 'session', { get(key: null): Promise<object>; set(items: object): Promise<void> }>;
  permissions: {
    request(what: object): Promise<boolean>;
    contains(what: object): Promise<boolean>;
  };
  tabs: { query(of: object): Promise<object[]> };
}

type Global = Record<'browser' | 'chrome', ExtensionApi | undefined>;

/** What the extension finds of what was before. */
function found(popup: Popup, site: string) {
  return popup.evaluate(async (origin: string) => {
    const { browser, chrome } = globalThis as unknown as Global;
    const { storage, permissions, tabs } = (browser ?? chrome) as ExtensionApi;
    return {
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      items: localStorage.length,
      isAllowed: await permissions.contains({ origins: [origin] }),
      tabs: (await tabs.query({})).length,
    };
  }, site);
}

/** Leaves something in each of the stores. */
function fill(popup: Popup): Promise<void> {
  return popup.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Global;
    const { storage } = (browser ?? chrome) as ExtensionApi;
    await Promise.all([storage.local.set({ left: 1 }), storage.session.set({ left: 1 })]);
    localStorage.setItem('left', '1');
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('left');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  });
}

/** Has the site allowed in a click; only Firefox can be told to ask nobody. */
async function allow(popup: Popup, site: string): Promise<void> {
  await popup.evaluate((origin: string) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = 'allow';
    button.onclick = () => {
      const { permissions } = (globalThis as unknown as { browser: ExtensionApi }).browser;
      void permissions.request({ origins: [origin] }).then((isGiven) => (button.textContent = String(isGiven)));
    };
    document.body.prepend(button);
  }, site);
  await popup.click('#allow');
  const isGiven = () => popup.evaluate(() => document.querySelector('#allow')?.textContent === 'true');
  await until('the site is allowed', isGiven);
}

inBothBrowsers((stage) => {
  it('a browser that goes from one file to the next is as new', async () => {
    const { kind, browser, open, openAlone, audit, leave } = stage();
    const before = await audit(await open(REPORT));
    const fresh = await found(before, SITE);
    expect(fresh).toMatchObject({ session: {}, items: 0, isAllowed: false, tabs: 2 });
    await fill(before);
    if (kind === 'firefox') await allow(before, SITE);
    const left = await found(before, SITE);
    expect(left).toMatchObject({ local: { left: 1 }, session: { left: 1 }, items: 1, isAllowed: kind === 'firefox' });
    expect(left.databases).toContain('left');
    await before.close();

    await leave();
    await browser.renewExtension();
    const after = await audit(await openAlone(REPORT));
    expect(await found(after, SITE)).toEqual(fresh);
    await after.close();
  });
});
