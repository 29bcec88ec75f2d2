import type { Machine } from './machine.ts';

const APT_TIMEOUT_MS = 15 * 60_000;

/** How to start a command as root: as we are, through a sudo that asks nothing, or not at all. */
async function rootPrefix(machine: Machine): Promise<string[] | null> {
  if (machine.isRoot) return [];
  const { status } = await machine.run('sudo', ['-n', 'true']);
  return status === 0 ? ['sudo', '-n'] : null;
}

async function apt(args: string[], prefix: string[], machine: Machine): Promise<boolean> {
  // `env` and not the process's environment: sudo clears that.
  const words = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
    ...args,
  ];
  const { status } = await machine.run(words[0] as string, words.slice(1), { timeoutMs: APT_TIMEOUT_MS });
  return status === 0;
}

/** Installs with Debian's package tool; false where there is none, we may not, or it fails. */
async function aptInstall(action: 'install' | 'satisfy', what: string[], machine: Machine): Promise<boolean> {
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return false;
  const prefix = await rootPrefix(machine);
  if (prefix === null) return false;
  // An index that cannot be renewed may still be good enough to install from.
  await apt(['update'], prefix, machine);
  return apt([action, '-y', '--no-install-recommends', ...what], prefix, machine);
}

/** Installs Debian packages by name. */
export function installPackages(names: string[], machine: Machine): Promise<boolean> {
  return aptInstall('install', names, machine);
}

/** Installs what dependency expressions like `libgtk-3-0 | libgtk-3-0t64` ask for. */
export function satisfyDependencies(expressions: string[], machine: Machine): Promise<boolean> {
  return aptInstall('satisfy', [expressions.join(', ')], machine);
}
