import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Profile } from './chromium-profile.ts';

/** What Firefox keeps of its own code, compiled, and for which build of it that holds: nothing of pages or persons. */
const COMPILED = ['startupCache', 'compatibility.ini'];

/**
 * A fresh profile. A third of what it costs to start Firefox with one is compiling its own code: `after` is the folder
 * of a profile that it ran with before, whose compiled code is taken over.
 */
export async function openFirefoxProfile(after?: string): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-firefox-'));
  const kept = after ? COMPILED.filter((name) => existsSync(join(after, name))) : [];
  for (const name of kept) await cp(join(after as string, name), join(folder, name), { recursive: true });
  // The browser's last processes may still be writing.
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
