import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile for one run of Chromium. */
export interface Profile {
  folder: string;
  remove(): Promise<void>;
}

/** The id that Chromium gives to an extension which it loads from a folder: 32 of the letters a–p, made of the path. */
function idOf(extension: string): string {
  const digits = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * A fresh profile in which the extension's button is pinned to the toolbar, as a person who uses it has it. The popup of
 * a button that is not waits a quarter of a second for the button to come forth.
 */
export async function openProfile(extension: string): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-chromium-'));
  const preferences = { extensions: { pinned_extensions: [idOf(extension)] } };
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  // The browser's last processes may still be writing.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
