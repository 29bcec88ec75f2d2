// `npm run licences`: the licence of every package that ships or that the work needs; fails where one does not fit.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Licences under which a package's code may stand in the extension, which itself is under MIT. */
const MAY_SHIP: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'Zlib',
  // Its own files stay under it, and THIRD-PARTY.txt says where their source is: webextension-polyfill.
  'MPL-2.0',
]);

/** Further licences of programs that only build and test. */
const MAY_BUILD: ReadonlySet<string> = new Set([...MAY_SHIP, 'BlueOak-1.0.0', 'Python-2.0', 'BSD', 'CC-BY-4.0']);

export type Use = 'ships' | 'builds';

/** Whether a package under this licence, an SPDX expression, may be used so. */
export function isAllowed(licence: string, use: Use): boolean {
  const allowed = use === 'ships' ? MAY_SHIP : MAY_BUILD;
  const bare = licence.replace(/[()]/g, '');
  // An expression that mixes both words would need its brackets; none of ours does, and it is refused.
  if (/ OR /.test(bare) && / AND /.test(bare)) return false;
  if (/ OR /.test(bare)) return bare.split(' OR ').some((one) => allowed.has(one));
  return bare.split(' AND ').every((one) => allowed.has(one));
}

/** A package of the lock file. */
export interface LockedPackage {
  name: string;
  version: string;
  /** As its package.json says; empty where it says nothing. */
  licence: string;
  /** Subresource integrity of the package; empty where the lock has none. */
  integrity: string;
  isDev: boolean;
}

interface LockEntry {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
}

/** Every package that the lock file names, in its order. */
export function lockedPackages(): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      isDev: Boolean(entry.dev || entry.devOptional),
    }));
}

/** The packages whose licence does not fit their use. */
export function unfitting(packages: readonly LockedPackage[]): LockedPackage[] {
  return packages.filter(({ licence, isDev }) => !isAllowed(licence, isDev ? 'builds' : 'ships'));
}

/** The list as it is printed: what ships by name, what builds by licence. */
export function licenceList(packages: readonly LockedPackage[]): string {
  const ships = packages.filter(({ isDev }) => !isDev);
  const builds = new Map<string, number>();
  for (const { licence } of packages.filter(({ isDev }) => isDev)) builds.set(licence, (builds.get(licence) ?? 0) + 1);
  return [
    'Dependencies:',
    ...ships.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`),
    'Packages that build and test:',
    ...[...builds].sort(([, a], [, b]) => b - a).map(([licence, count]) => `  ${licence || '(none)'}: ${count}`),
    'Everything whose code is in a build stands in its THIRD-PARTY.txt.',
  ].join('\n');
}

if (import.meta.main) {
  const packages = lockedPackages();
  console.log(licenceList(packages));
  const wrong = unfitting(packages);
  for (const { name, version, licence } of wrong)
    console.error(`gouji: ${name} ${version} is under ${licence || 'no licence'}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
