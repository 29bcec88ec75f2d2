import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);
const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

/** Where a pattern stands in the sources. */
const found = (pattern: RegExp) => files.filter((file) => pattern.test(sources.get(file) as string));

describe('the sources of the extension', () => {
  it('turn no text into markup', () => {
    expect(
      found(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc\s*=)|document\.write/,
      ),
    ).toEqual([]);
    // The printable report, lists and what they link are parsed into documents of their own, in which nothing runs.
    expect(found(/\bDOMParser\b/)).toEqual([
      'lib/collect/judge-answer.ts',
      'lib/collect/lister.ts',
      'components/list/open-session.ts',
      'components/report/report-app.tsx',
    ]);
  });

  it('turn no text into code', () => {
    expect(
      found(/\beval\(|new Function\b|\bFunction\(|javascript:(?!\|)|setTimeout\(\s*['"`]|setInterval\(\s*['"`]/).filter(
        (file) => file !== 'lib/messages/refusal.ts',
      ),
    ).toEqual([]);
  });

  it('ask addresses for a list, and for a file that a person clicks on', () => {
    expect(found(/\bfetch\(/).sort()).toEqual([
      'components/file/fetch-file.ts',
      'lib/collect/ask-directly.ts',
      'lib/collect/ask-in-page.ts',
    ]);
    expect(
      found(/XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts/),
    ).toEqual([]);
  });

  it('ask for a permission in a click, for one site', () => {
    expect(found(/permissions\.request\b/)).toEqual(['lib/collect/site-permission.ts']);
  });

  it('load nothing from elsewhere', () => {
    expect(found(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//)).toEqual([]);
    expect(found(/@import|url\(\s*['"]?(?:https?:)?\/\//)).toEqual([]);
  });

  it('listen to messages in two places, which look at the sender', () => {
    expect(found(/runtime\.onMessage\b/)).toEqual(['lib/messages/answer-page.ts', 'lib/messages/ask-page.ts']);
    expect(found(/runtime\.onConnect\b/)).toEqual(['lib/messages/answer-page.ts']);
    expect(found(/onMessageExternal|onConnectExternal|addEventListener\(\s*['"]message/)).toEqual([]);
  });

  it('read the store in four places, which parse what they read', () => {
    const readers = found(/storage\.(?:local|session|sync)\.get\b|\bstore\.get\(/);
    expect(readers).toEqual([
      'lib/dismissals/stored-dismissals.ts',
      'lib/history/history-switch.ts',
      'lib/messages/intent.ts',
      'lib/settings/stored-settings.ts',
    ]);
  });
});
