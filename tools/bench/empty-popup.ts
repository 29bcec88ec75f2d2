import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The least that a toolbar button with a popup can be: no script in the popup, one line that stands there at once. Its
 * service worker is awake whenever a page has loaded, as ours is after a first audit: without one Chromium starts the
 * extension's process anew for each popup.
 */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
  }),
  'background.js': 'chrome.tabs.onUpdated.addListener(() => {});',
  'popup.html': '<!doctype html><title>empty</title><main data-state="ready"><p data-testid="verdict">0</p></main>',
};

/** Writes the empty extension into a folder of its own for as long as `use` takes. */
export async function withEmptyExtension<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-bench-'));
  try {
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
