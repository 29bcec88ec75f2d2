import { describe, expect, it } from 'vitest';
import { isAllowed, licenceList, lockedPackages, unfitting } from '../../tools/licences.ts';
import { billOfMaterials, describeShipped, packageOf, thirdPartyText } from '../../tools/shipped-packages.ts';

const packages = lockedPackages();

describe('licences', () => {
  it('fit the use of every package in the lock file', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(unfitting(packages)).toEqual([]);
  });

  it.each([
    ['MIT', 'ships', true],
    ['(MIT OR GPL-3.0-or-later)', 'ships', true],
    ['(MIT AND Zlib)', 'ships', true],
    ['MIT AND GPL-3.0-only', 'ships', false],
    ['(MIT OR GPL-2.0) AND GPL-3.0-only', 'builds', false],
    ['GPL-3.0-only', 'builds', false],
    ['AGPL-3.0-only', 'ships', false],
    ['', 'builds', false],
    ['SEE LICENSE IN X', 'ships', false],
    ['BlueOak-1.0.0', 'ships', false],
    ['BlueOak-1.0.0', 'builds', true],
  ] as const)('%s %s: %s', (licence, use, allowed) => {
    expect(isAllowed(licence, use)).toBe(allowed);
  });

  it('are listed with what ships by name', () => {
    expect(licenceList(packages)).toMatch(/preact \d+\.\d+\.\d+: MIT/);
  });
});

describe('what ships', () => {
  const shipped = describeShipped(['zod', 'preact', 'wxt', 'webextension-polyfill']);

  it('is known by the modules that the bundler took', () => {
    expect(packageOf('/x/node_modules/@wxt-dev/webextension-polyfill/dist/a.mjs')).toBe(
      '@wxt-dev/webextension-polyfill',
    );
    expect(packageOf('/x/node_modules/zod/v4/mini/index.js')).toBe('zod');
    expect(packageOf('/x/node_modules/a/node_modules/b/index.js')).toBe('b');
    expect(packageOf('/x/lib/audit/audit-page.ts')).toBeNull();
    expect(packageOf('\0virtual:wxt-plugins')).toBeNull();
  });

  it('brings its notices', () => {
    const text = thirdPartyText(shipped);
    for (const { name, version } of shipped) expect(text).toContain(`${name} ${version}`);
    expect(text).toContain('Mozilla Public License');
    expect(text).toContain('Source: https://github.com/mozilla/webextension-polyfill');
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(3);
  });

  it('stands in a bill of materials with the digests of the lock file', () => {
    const bill = JSON.parse(JSON.stringify(billOfMaterials('1.2.3', shipped)));
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { version: '1.2.3' } },
    });
    expect(bill.components.map(({ name }: { name: string }) => name)).toEqual([
      'preact',
      'webextension-polyfill',
      'wxt',
      'zod',
    ]);
    for (const { purl, hashes } of bill.components) {
      expect(purl).toMatch(/^pkg:npm\/[\w%/.-]+@\d/);
      expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    }
  });
});
