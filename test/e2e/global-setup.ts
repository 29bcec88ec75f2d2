import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { ensureChineseFont } from '../../tools/browsers/font.ts';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import { buildExtension } from '../../tools/build.ts';
import { usedFirefoxProfile } from '../../tools/driver/firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    executables: Record<BrowserKind, string>;
    /** A profile that Firefox ran with, for all that start after it. */
    firefoxProfile: string;
  }
}

async function executable(kind: BrowserKind): Promise<string> {
  const search = await ensureBrowser(kind);
  if ('reason' in search) throw new Error(search.reason);
  return search.path;
}

/**
 * Before all end-to-end tests: both browsers are there, the extension is built for both, and Firefox has compiled its
 * own code once for all of its starts. Gives what is to be done after them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executables = { chromium: await executable('chromium'), firefox: await executable('firefox') };
  project.provide('executables', executables);
  await ensureChineseFont();
  // One waits for the disk while the other has the processor; each has a folder of its own.
  const [profile] = await Promise.all([
    usedFirefoxProfile({ executablePath: executables.firefox, headless: true }),
    buildExtension('chromium'),
    buildExtension('firefox'),
  ]);
  project.provide('firefoxProfile', profile.folder);
  return profile.remove;
}
