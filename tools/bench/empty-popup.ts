import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../driver/chromium.ts';
import { measureClicks } from './measure-extension.ts';

/** The least that a toolbar button with a popup can be: no script, one line that stands there at once. */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html': '<!doctype html><title>empty</title><main data-state="ready"><p data-testid="verdict">0</p></main>',
};

/** The clicks that a popup without any content takes: what the browser itself needs on this machine. */
export async function measureEmptyPopup(executablePath: string, address: string, clicks: number): Promise<number[]> {
  const extension = await mkdtemp(join(tmpdir(), 'gouji-bench-'));
  try {
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(extension, name), content);
    const browser = await startChromium({ executablePath, extension, headless: true });
    try {
      await measureClicks(browser, address, 1);
      return await measureClicks(browser, address, clicks);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(extension, { recursive: true });
  }
}
