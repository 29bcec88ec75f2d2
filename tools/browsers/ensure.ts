import { join } from 'node:path';
import { findBrowser, type Search } from './find.ts';
import { type BrowserKind, TRAITS } from './kinds.ts';
import { type Machine, thisMachine } from './machine.ts';
import { installPackages, satisfyDependencies } from './packages.ts';

type Remedy = (kind: BrowserKind, machine: Machine) => Promise<boolean>;

/** Firefox for Linux comes packed with xz, which a bare system lacks. */
async function ensureUnpacker(kind: BrowserKind, machine: Machine): Promise<void> {
  if (kind !== 'firefox' || machine.platform !== 'linux') return;
  const { status } = await machine.run('xz', ['--version']);
  if (status !== 0) await installPackages(['xz-utils'], machine);
}

const downloadBuild: Remedy = async (kind, machine) => {
  const { name, download } = TRAITS[kind];
  await ensureUnpacker(kind, machine);
  machine.report(`${name}: downloading a build of its own`);
  const program = join(import.meta.dirname, 'download.ts');
  const { status, output } = await machine.run(process.execPath, [program, download.browser]);
  if (status !== 0) machine.report(`${name}: no download (${output.trim().split('\n').at(-1) ?? ''})`);
  return status === 0;
};

/** A download brings no system libraries; a machine that never had a desktop lacks them. */
const downloadWithLibraries: Remedy = async (kind, machine) => {
  if (!(await downloadBuild(kind, machine))) return false;
  if ('path' in (await findBrowser(kind, machine))) return true;
  machine.report(`${TRAITS[kind].name}: installing the libraries that it needs`);
  return satisfyDependencies(TRAITS[kind].libraries, machine);
};

const debianPackage: Remedy = (kind, machine) => {
  machine.report(`${TRAITS[kind].name}: trying the package ${TRAITS[kind].debianPackage}`);
  return installPackages([TRAITS[kind].debianPackage], machine);
};

/** Finds a browser, installing one where there is none; the reason, in one line, where that cannot be done. */
export async function ensureBrowser(kind: BrowserKind, machine: Machine = thisMachine()): Promise<Search> {
  const { name, oldest, ownVariable, debianPackage: debian } = TRAITS[kind];
  const found = await findBrowser(kind, machine);
  // A path that the person gave is theirs to mend; installing another browser would hide the mistake.
  if ('path' in found || machine.env[ownVariable]) return found;
  for (const remedy of [downloadWithLibraries, debianPackage]) {
    if (!(await remedy(kind, machine))) continue;
    const installed = await findBrowser(kind, machine);
    if ('path' in installed) return installed;
  }
  const advice = `install ${name} ${oldest} or newer (Debian: apt-get install ${debian}) or set ${ownVariable} to its path`;
  return { reason: `${found.reason} and none could be installed: ${advice}` };
}
