import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/build.ts';
import { runCommand } from '../../tools/command.ts';

/** What a click sends into the page, compressed: the reader, the painter and the page's session. */
const CLICK_BUDGET = 20_000;
/** What follows in the same click where a page has what only few have. */
const SELDOM_BUDGET = 7_000;
/** What follows when something is explained there. */
const GUIDE_BUDGET = 20_000;

/** The popup's first script, as it is. */
const ENTER_BYTES = 4_000;

/** Scripts that popup or worker load before a verdict: each is a request that it waits for. */
const FIRST_FILES = 10;

const SHARED = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
const PERMISSIONS = { chromium: [...SHARED, 'sidePanel'], firefox: SHARED };

/** Every key of the manifest that opens something, to somebody, is either here or not there at all. */
const KEYS = {
  both: 'action background commands content_security_policy default_locale description icons manifest_version name optional_host_permissions options_ui permissions short_name version',
  chromium: 'minimum_chrome_version side_panel',
  firefox: 'browser_specific_settings sidebar_action',
};

describe.each(['chromium', 'firefox'] as const)('the %s build', (kind) => {
  const folder = builtExtension(kind);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

  it('asks for exactly what it needs, and at install for no host', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(PERMISSIONS[kind]);
    // Each is asked for by itself, when a person lets a list be read.
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.default_locale).toBe('zh_CN');
    // No host_permissions, content_scripts, web_accessible_resources, externally_connectable, …
    expect(Object.keys(manifest).sort()).toEqual(`${KEYS.both} ${KEYS[kind]}`.split(' ').sort());
  });

  it('asks for a site only where a person allows it', () => {
    const { optional_host_permissions: hosts } = JSON.parse(read('manifest.json'));
    expect(hosts).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its own pages run and show their own files and nothing else', () => {
    const { extension_pages: policy } = JSON.parse(read('manifest.json')).content_security_policy;
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("object-src 'none'");
    // For lists, and a file that a person clicks on: the browser lets our pages read only what there is a permission for.
    expect(directives).toContain("connect-src 'self' http: https:");
    expect(directives.filter((each: string) => /https?:/.test(each))).toHaveLength(1);
    expect(policy).not.toMatch(/unsafe-eval|\*|data:|blob:/);
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
  });

  it('turns no text into code or markup', () => {
    for (const file of scripts()) {
      // Preact compares with innerHTML where it would have set it; the setting itself is taken out of the build.
      const code = read(file).replace(/__html\|\|\(\w+\.__html,\w+\.innerHTML\)/g, '');
      expect(
        code.match(
          /.{0,60}(?:\binnerHTML\s*=[^=]|outerHTML\s*=[^=]|insertAdjacentHTML|document\.write\b|new Function\b|[^.\w]eval\().{0,40}/g,
        ),
      ).toBeNull();
    }
  });

  it('brings the notices of the packages in it', () => {
    const notices = read('THIRD-PARTY.txt');
    for (const name of ['preact', 'idb', 'zod', 'wxt', 'webextension-polyfill', 'fflate', 'pdfjs-dist']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    }
  });

  it.each([
    ['click.js', CLICK_BUDGET],
    ['seldom.js', SELDOM_BUDGET],
    ['guide.js', GUIDE_BUDGET],
  ])('keeps %s within its budget, without zod or Preact', (name, budget) => {
    const script = read(name);
    expect(gzipSync(script).length).toBeLessThan(budget);
    expect(script).not.toMatch(/ZodError|invalid_type|__PREACT|preact/);
  });

  it('sends the names of cells with the explanations, and nothing of how tables are recognised', () => {
    const script = read('guide.js');
    expect(script).toContain('属于三类内部事务信息');
    expect(script).not.toMatch(/属于三类内部管理信息|信访投诉举报类申请/);
  });

  it('keeps the script of a click at one byte a character', () => {
    expect(read('click.js')).not.toMatch(/[\u0080-\uffff]/);
  });

  it('brings what a verdict waits for in few files, all fetched in one wave: of the popup one', () => {
    const importsOf = (file: string) =>
      [...read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, path]) =>
        join(dirname(file), path as string),
      );
    const loadedBy = (page: string) => {
      const loaded = [...read(page).matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(([, file]) => file as string);
      expect(loaded.flatMap(importsOf).filter((file) => !loaded.includes(file))).toEqual([]);
      return [...new Set(loaded)];
    };
    expect(loadedBy('popup.html')).toEqual([expect.stringMatching(/\/popup-/)]);
    expect(loadedBy('sidepanel.html').length).toBeLessThanOrEqual(FIRST_FILES);
    expect(importsOf('background.js').length).toBeLessThanOrEqual(FIRST_FILES);
  });

  it('enters the page from a script that waits for nothing else', () => {
    expect(/<(?:script|link)[^>]*>/.exec(read('popup.html'))?.[0]).toBe('<script src="/enter.js">');
    expect(read('enter.js')).not.toMatch(/\bimport\b/);
    expect(read('enter.js').length).toBeLessThan(ENTER_BYTES);
  });

  it('has no page but popup and panel wear the looks of the popup, now or later', () => {
    const isLook = (file: string) => file.endsWith('.css') && read(file).includes('.surface.popup');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const looks = files.filter(isLook);
    const named = files.filter((file) => /^(?:chunks|assets)\/.+\.(?:js|css)$/.test(file));
    const wears = (page: string) => {
      const reached = new Set([page]);
      // Whatever a file names, the page may come to load.
      for (const file of reached) {
        const text = read(file);
        for (const other of named) if (text.includes(basename(other))) reached.add(other);
      }
      return looks.some((look) => reached.has(look));
    };
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.filter(wears).sort()).toEqual(['popup.html', 'sidepanel.html']);
  });

  it('speaks to no server, but what reads a list', () => {
    expect(read('click.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    expect(read('seldom.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    expect(read('guide.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
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

describe('the lint of the Firefox store', () => {
  it('has no error, no warning and no notice', async () => {
    const program = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
    const args = ['lint', '--source-dir', builtExtension('firefox'), '--output', 'json', '--boring'];
    const { output } = await runCommand(process.execPath, [program, ...args], { timeoutMs: 600_000 });
    const { summary, errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{')));
    expect([...errors, ...warnings, ...notices]).toEqual([]);
    expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
    // It reads pdf.js too, on machines that are busy with the browsers.
  }, 630_000);
});
