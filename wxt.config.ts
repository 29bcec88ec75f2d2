import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Alias, AliasOptions, BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { VERSION } from './lib/audit/version.ts';
import { OVERLAY_STYLES } from './lib/explain/overlay-styles.ts';
import { CELL_NAMES } from './lib/forms/cell-names.ts';
import { buildPopupAlone, fewFirstFiles, oneFirstFile } from './tools/first-wave.ts';
import { pdfAssets } from './tools/pdf-assets.ts';
import { billOfMaterials, describeShipped, noteShippedPackages, thirdPartyText } from './tools/shipped-packages.ts';

/** Firefox 140 is the first that knows data_collection_permissions; it has CSS highlights too. */
const FIREFOX_VERSION = '140.0';
/** Firefox for Android knows data_collection_permissions two versions later. */
const FIREFOX_ANDROID_VERSION = '142.0';
/** Chromium 109 is the last for Windows 7, which offices still use; what is newer is asked for before it is used. */
const CHROMIUM_VERSION = '109';

/**
 * Our pages load and frame their own files and nothing else; no form may be sent. Addresses may be asked for a list, or for
 * a file that a person clicks on: the browser lets none be read for which it has no permission.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The bubble over a drawn file brings its own style element, as it does on web pages.
  `style-src 'self' '${hashOf(OVERLAY_STYLES)}'`,
  // The printable report brings the widths of its columns; only attributes, never a sheet.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self' http: https:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The parts of the script that a click sends into the page, in this order. */
const SENT_AT_CLICK: ReadonlySet<string> = new Set(['reader', 'click']);

/** What the bundler's own minifier makes is larger by a fortieth. */
const SMALLEST: BuildEnvironmentOptions = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { ecma: 2020, passes: 3 }, format: { ecma: 2020, wrap_iife: true } },
};

/** The packages of which the bundler puts code into this build. */
const shipped = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written where it is used.
  imports: false,
  manifestVersion: 3,
  // What a reviewer builds the extension from; the tests and pictures are no part of it.
  zip: { excludeSources: ['test/**', 'docs/**', '**/*.test.*', '**/*.log'] },
  vite: () => ({
    resolve: {
      alias: [
        // In place of the library's workers, which the extension's own policy refuses.
        { find: /^fflate$/, replacement: fileURLToPath(new URL('lib/export/xlsx/zip-at-once.ts', import.meta.url)) },
      ],
    },
  }),
  hooks: {
    'entrypoints:grouped': ({ config }, groups) => {
      if (config.command === 'build') buildPopupAlone(groups);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins?.push(withoutInnerHtml(), noteShippedPackages(shipped));
      if (config.mode === 'production') config.plugins?.push(startPlainly());
      if (config.mode === 'production' && entrypoints.some(({ name }) => SENT_AT_CLICK.has(name)))
        config.build = { ...config.build, ...SMALLEST };
      // What a click waits for waits for nothing else: the browsers' own API has promises in all that we support.
      const isBackground = entrypoints.some(({ type }) => type === 'background');
      if (entrypoints.some(({ name }) => name === 'sidepanel')) config.plugins?.push(fewFirstFiles());
      if (entrypoints.some(({ name }) => name === 'popup')) config.plugins?.push(oneFirstFile());
      if (entrypoints.some(({ name }) => SENT_AT_CLICK.has(name)))
        config.plugins?.push(sendSeldomLater(), inAscii(), compileAtOnce(), asOneScript());
      if (entrypoints.some(({ name }) => name === 'guide')) config.plugins?.push(namesAsData());
      if (!isBackground && config.resolve) config.resolve.alias = withoutAlias(config.resolve.alias, 'wxt/browser');
    },
    'build:publicAssets': (_wxt, files) => {
      // Only the page that reads files asks for it, and only when a PDF comes.
      shipped.add('pdfjs-dist');
      files.push(...pdfAssets());
    },
    'build:done': ({ config: { outDir } }) => {
      writeFileSync(join(outDir, 'THIRD-PARTY.txt'), thirdPartyText(describeShipped(shipped)));
    },
    'zip:done': ({ config: { outBaseDir, browser } }) => {
      const bill = billOfMaterials(VERSION, describeShipped(shipped));
      writeFileSync(join(outBaseDir, `gouji-${VERSION}-${browser}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // While developing, pages load from the local server.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // Asked for one site at a time, in a click; never at install.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'next-finding': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandMarks__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.example',
              strict_min_version: FIREFOX_VERSION,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_ANDROID_VERSION },
          },
        }
      : { minimum_chrome_version: CHROMIUM_VERSION }),
  }),
});

/** As a policy names a style that may stand in a page. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** Fails where the alias is not there: the polyfill would come back unseen. */
function withoutAlias(aliases: AliasOptions | undefined, name: string): Alias[] {
  const list: readonly Alias[] = Array.isArray(aliases) ? aliases : [];
  const others = list.filter(({ find }) => find !== name);
  if (others.length === list.length) throw new Error(`${name} is aliased in another way than it used to`);
  return others;
}

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: nothing here sets HTML, and nothing ever should. The add-on stores
 * warn of the assignment.
 */
function withoutInnerHtml(): Plugin {
  const assignment = /(\w+)\.innerHTML=(\w+)\.__html/;
  return {
    name: 'gouji:without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
      if (!assignment.test(code)) this.error('preact sets innerHTML in another way than it used to');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}

/**
 * wxt starts each script inside two nets that write what falls into them to a log, which is switched off in what is
 * shipped: the same start without them.
 */
function startPlainly(): Plugin {
  return {
    name: 'gouji:start-plainly',
    transform(code, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const imports = code.match(/^import .*$/gm);
      if (imports?.length !== 2) this.error('wxt starts a script in another way than it used to');
      return { code: `${imports.join('\n')}\ninitPlugins();\nexport default definition.main();`, map: null };
    },
  };
}

/** Works out what the forms call their cells: what explains them on a page needs no more of the forms. */
function namesAsData(): Plugin {
  const file = fileURLToPath(new URL('lib/forms/cell-names.ts', import.meta.url));
  return {
    name: 'gouji:names-as-data',
    enforce: 'pre',
    load: (id) => (id === file ? `export const CELL_NAMES = ${JSON.stringify(CELL_NAMES)};` : null),
  };
}

/** Leaves out of the reader what only few pages need: the modules that `lib/session/seldom.ts` brings together. */
function sendSeldomLater(): Plugin {
  const room = fileURLToPath(new URL('lib/session', import.meta.url));
  const modules = new Set(
    [...readFileSync(join(room, 'seldom.ts'), 'utf8').matchAll(/from '([^']+)'/g)].map(([, path]) =>
      resolve(room, path as string),
    ),
  );
  return {
    name: 'gouji:send-seldom-later',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      return modules.has(resolve(dirname(importer), source)) ? join(room, 'seldom-sent.ts') : null;
    },
  };
}

const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';

/**
 * Nearly every function of the reader runs on every click. Told so, V8 (136 and later) compiles them in one go instead of
 * parsing each twice: a tenth of the page's processor time of a first click. Other engines see a comment.
 */
function compileAtOnce(): Plugin {
  return {
    name: 'gouji:compile-at-once',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && part.isEntry) part.code = `${CALLED_ON_LOAD}${part.code}`;
      }
    },
  };
}

/** The code of what a click sends, as it was last built. */
const clickParts = new Map<string, string>();

/**
 * Puts the reader before what a click sends. Each stays a scope of its own, so that the one can be let go without the
 * other, and what they have alike weighs once. Whichever was built last brings the whole.
 */
function asOneScript(): Plugin {
  return {
    name: 'gouji:as-one-script',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.isEntry) continue;
        clickParts.set(part.name, part.code.slice(CALLED_ON_LOAD.length));
        const codes = [...SENT_AT_CLICK].map((name) => clickParts.get(name));
        if (codes.includes(undefined)) continue;
        const source = CALLED_ON_LOAD + codes.join('\n');
        if (part.name === 'click') part.code = source;
        else this.emitFile({ type: 'asset', fileName: 'click.js', source });
      }
    },
  };
}

/**
 * A browser keeps a script's text for as long as the page lives: at one byte a character where there are none but ASCII,
 * else at two. Escapes mean the same in strings, templates and patterns.
 */
function inAscii(): Plugin {
  return {
    name: 'gouji:in-ascii',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        if (/\\[\u0080-\uffff]|String\.raw/.test(part.code)) this.error('an escape would mean something else there');
        part.code = part.code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
