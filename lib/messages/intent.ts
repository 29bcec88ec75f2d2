import { browser } from 'wxt/browser';

/** What the popup is to do once it has opened, left by the context menu. */
export type Intent = 'copy-json';

const KEY = 'intent';

/** Leaves an intent for the next popup; it does not outlive the browser session. */
export async function leaveIntent(intent: Intent): Promise<void> {
  await browser.storage.session.set({ [KEY]: intent });
}

/** Takes the intent that was left, once. */
export async function takeIntent(): Promise<Intent | null> {
  const { [KEY]: intent } = await browser.storage.session.get(KEY);
  if (intent !== 'copy-json') return null;
  await browser.storage.session.remove(KEY);
  return intent;
}
