import { resolve } from 'node:path';
import type { BrowserKind } from './browsers/kinds.ts';
import { runCommand } from './command.ts';

const ROOT = resolve(import.meta.dirname, '..');

const TARGETS: Record<BrowserKind, { args: string[]; folder: string }> = {
  chromium: { args: ['build'], folder: resolve(ROOT, '.output/chrome-mv3') },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: resolve(ROOT, '.output/firefox-mv3') },
};

/** The folder that holds the extension built for a browser family. */
export function builtExtension(kind: BrowserKind): string {
  return TARGETS[kind].folder;
}

/** Builds the extension for a browser family; throws with what the build said where it fails. */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  const program = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, output } = await runCommand(process.execPath, [program, ...TARGETS[kind].args], { cwd: ROOT });
  if (status !== 0) throw new Error(`the ${kind} build failed:\n${output}`);
}
