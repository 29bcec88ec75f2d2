import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isAllowed, lockedPackages } from './licences.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A package whose code stands in the build. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  /** Where its source is, as its package.json says. */
  source: string;
  /** The words of its licence file, or those that the licence's name stands for. */
  notice: string;
}

/** Adds to `names` every package of which the bundler puts code into the build. */
export function noteShippedPackages(names: Set<string>): Plugin {
  return {
    name: 'gouji:shipped-packages',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of part.moduleIds) {
          const name = packageOf(id);
          if (name) names.add(name);
        }
      }
    },
  };
}

/** The package that a module belongs to; null for our own modules and for those that the build makes up. */
export function packageOf(moduleId: string): string | null {
  const [, path] = /^.*\/node_modules\/(.*)$/.exec(moduleId.replaceAll('\\', '/')) ?? [];
  return /^(?:@[^/]+\/)?[^/]+/.exec(path ?? '')?.[0] ?? null;
}

/** What is known of the packages, by name; throws where one may not ship. */
export function describeShipped(names: Iterable<string>): ShippedPackage[] {
  return [...names].sort().map((name) => {
    const folder = resolve(ROOT, 'node_modules', name);
    const { version, license, repository, author } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
    if (!isAllowed(license ?? '', 'ships')) throw new Error(`${name} is under ${license}: it may not ship`);
    return {
      name,
      version,
      licence: license,
      source: addressOf(repository),
      notice: noticeIn(folder) || standardText(license, author?.name ?? author ?? name),
    };
  });
}

function addressOf(repository: string | { url?: string } | undefined): string {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const plain = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return /^[\w-]+\/[\w.-]+$/.test(plain)
    ? `https://github.com/${plain}`
    : plain.replace(/^github:/, 'https://github.com/');
}

function noticeIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  return file && existsSync(resolve(folder, file)) ? readFileSync(resolve(folder, file), 'utf8').trim() : '';
}

/** The notices that the licences ask for, as one text. */
export function thirdPartyText(packages: readonly ShippedPackage[]): string {
  const rule = '-'.repeat(72);
  const lead =
    'Gouji is under the MIT licence (LICENSE in its source). Code of these packages is part of this build:\n';
  const notes = packages.map(({ name, version, licence, source, notice }) =>
    [rule, `${name} ${version}`, `Licence: ${licence}`, `Source: ${source}`, '', notice].join('\n'),
  );
  return `${[lead, ...notes].join('\n\n')}\n`;
}

/** For a package that ships no licence file: the text that the name of its licence stands for. */
function standardText(licence: string, holder: string): string {
  if (licence !== 'MIT') throw new Error(`a package under ${licence} has no licence file`);
  const ours = readFileSync(resolve(ROOT, 'LICENSE'), 'utf8');
  const terms = ours.slice(ours.indexOf('Permission is hereby granted')).trim();
  return `The MIT License (named in its package.json)\n\nCopyright (c) ${holder}\n\n${terms}`;
}

/** The software bill of materials, in CycloneDX 1.6; the same build gives the same bill. */
export function billOfMaterials(version: string, packages: readonly ShippedPackage[]): object {
  const integrity = new Map(lockedPackages().map((each) => [`${each.name}@${each.version}`, each.integrity]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'gouji', version, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: packages.map(({ name, version: own, licence, source }) => ({
      type: 'library',
      'bom-ref': `${name}@${own}`,
      name,
      version: own,
      purl: `pkg:npm/${name.replace('@', '%40')}@${own}`,
      licenses: [{ expression: licence }],
      ...hashes(integrity.get(`${name}@${own}`) ?? ''),
      externalReferences: [{ type: 'vcs', url: source }],
    })),
  };
}

/** The lock file has the digest in base 64; the bill wants it in hexadecimal. */
function hashes(integrity: string): object {
  const [algorithm, digest] = integrity.split(/-(.*)/s);
  if (algorithm !== 'sha512' || !digest) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] };
}
