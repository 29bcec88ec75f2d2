import { resolve } from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { type BrowserKind, TRAITS } from './kinds.ts';
import type { Machine } from './machine.ts';
import { usualPlaces } from './places.ts';

/** Where browsers that we download are kept: inside the checkout, ignored by git. */
export const CACHE_FOLDER = resolve(import.meta.dirname, '../../.browsers');

export type Search = { path: string } | { reason: string };

const VERSION_TIMEOUT_MS = 30_000;

/** A snap cannot read a profile in the temporary folder, where each run keeps its own. */
function isSnap(path: string, machine: Machine): boolean {
  return path.startsWith('/snap/') || /^#!.*\n[\s\S]*\/snap\//.test(machine.head(path));
}

async function whyUnusable(path: string, kind: BrowserKind, machine: Machine): Promise<string | null> {
  if (!machine.exists(path)) return 'there is no such file';
  // On Windows asking for the version opens a window; there the file itself must do.
  if (machine.platform === 'win32') return null;
  if (isSnap(path, machine)) return 'it is a snap, which cannot use a temporary profile';
  const { status, output } = await machine.run(path, ['--version'], { timeoutMs: VERSION_TIMEOUT_MS });
  if (status !== 0) return `it does not run (${output.trim().split('\n').at(-1) ?? ''})`;
  const major = Number(/\b(\d+)\.\d/.exec(output)?.[1]);
  if (!(major >= TRAITS[kind].oldest)) return `version ${TRAITS[kind].oldest} or newer is needed`;
  return null;
}

async function downloaded(kind: BrowserKind): Promise<string[]> {
  const all = await getInstalledBrowsers({ cacheDir: CACHE_FOLDER });
  return all.filter((one) => one.browser === TRAITS[kind].download.browser).map((one) => one.executablePath);
}

/** Looks for a browser that can be used: the environment first, then the usual places, then our own downloads. */
export async function findBrowser(kind: BrowserKind, machine: Machine): Promise<Search> {
  const { name, ownVariable, otherVariables } = TRAITS[kind];
  const own = machine.env[ownVariable];
  if (own) {
    const reason = await whyUnusable(own, kind, machine);
    return reason === null ? { path: own } : { reason: `${ownVariable}=${own} cannot be used: ${reason}` };
  }
  const named = otherVariables.flatMap((variable) => machine.env[variable] ?? []);
  for (const path of [...named, ...usualPlaces(kind, machine), ...(await downloaded(kind))]) {
    if (machine.exists(path) && (await whyUnusable(path, kind, machine)) === null) return { path };
  }
  return { reason: `no usable ${name} was found` };
}
