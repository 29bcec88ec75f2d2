import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/build.ts';

/** What the content script may weigh, compressed: it is read anew on every click. */
const CONTENT_SCRIPT_BUDGET = 80_000;

const ALLOWED = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'];

describe.each(['chromium', 'firefox'] as const)('the %s build', (kind) => {
  const read = (file: string) => readFileSync(join(builtExtension(kind), file), 'utf8');

  it('asks for no more than it needs, and for no host', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.filter((permission: string) => !ALLOWED.includes(permission))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.default_locale).toBe('zh_CN');
  });

  it('keeps the content script within its budget, without zod or Preact', () => {
    const script = read('content-scripts/content.js');
    expect(gzipSync(script).length).toBeLessThan(CONTENT_SCRIPT_BUDGET);
    expect(script).not.toMatch(/ZodError|invalid_type|__PREACT|preact/);
  });

  it('speaks to no server', () => {
    expect(read('content-scripts/content.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    expect(read('background.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('has every message of the manifest in both languages', () => {
    const manifest = read('manifest.json');
    const wanted = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    for (const locale of ['zh_CN', 'en']) {
      const messages = JSON.parse(read(`_locales/${locale}/messages.json`));
      expect(wanted.filter((key) => !messages[key]?.message)).toEqual([]);
    }
  });
});
