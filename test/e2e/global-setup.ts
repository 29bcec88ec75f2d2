import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { ensureChineseFont } from '../../tools/browsers/font.ts';
import type { BrowserKind } from '../../tools/browsers/kinds.ts';
import { buildExtension } from '../../tools/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    executables: Record<BrowserKind, string>;
  }
}

async function executable(kind: BrowserKind): Promise<string> {
  const search = await ensureBrowser(kind);
  if ('reason' in search) throw new Error(search.reason);
  return search.path;
}

/** Before all end-to-end tests: both browsers are there, and the extension is built for both. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('executables', { chromium: await executable('chromium'), firefox: await executable('firefox') });
  await ensureChineseFont();
  // One waits for the disk while the other has the processor; each has a folder of its own.
  await Promise.all([buildExtension('chromium'), buildExtension('firefox')]);
}
