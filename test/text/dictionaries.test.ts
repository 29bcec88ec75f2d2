import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DICTIONARIES, type Entry, entriesOf } from './dictionaries.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const SOURCES = ['components', 'entrypoints', 'lib/explain', 'lib/export', 'lib/text'].flatMap(sourcesOf).join('\n');

it('finds the tables of texts', () => {
  expect(DICTIONARIES.map(({ name }) => name)).toContain('surface-text');
  expect(DICTIONARIES.length).toBeGreaterThan(5);
});

describe.each(DICTIONARIES)('the dictionary $name', ({ texts }) => {
  const { 'zh-CN': zh, en } = texts;

  it('has the same keys in both languages', () => {
    const keys = (entries: Entry[]) => entries.map(([path, value]) => `${path}: ${typeof value}`).sort();
    expect(keys(entriesOf(en))).toEqual(keys(entriesOf(zh)));
  });

  it('leaves nothing empty', () => {
    const empty = [...entriesOf(zh), ...entriesOf(en)].filter(([, value]) => value === '');
    expect(empty).toEqual([]);
  });

  it('has no key that nobody uses', () => {
    const unused = Object.keys(zh).filter(
      (key) =>
        !new RegExp(
          `(?:text|work|words|words\\(\\)|\\])\\.${key}\\b|'${key}'|\\{[^}]*\\b${key}\\b[^}]*\\} = (?:BUBBLE|LIST_EXPORT)_TEXTS`,
        ).test(SOURCES),
    );
    expect(unused).toEqual([]);
  });

  it('says the same thing in two languages, not twice in one', () => {
    const english = new Map(entriesOf(en));
    const same = entriesOf(zh).filter(([path, value]) => typeof value === 'string' && value === english.get(path));
    // The marks have the same signs in every language, and so have kinds of files.
    expect(same.map(([path]) => path).filter((path) => !/^(?:labels|signs|marks|files)\./.test(path))).toEqual([]);
  });
});

describe('the manifest’s own words', () => {
  const read = (locale: string) =>
    JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >;
  const zh = read('zh_CN');
  const en = read('en');

  it('have the same keys in both languages, none empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const { message } of [...Object.values(zh), ...Object.values(en)]) expect(message).not.toBe('');
  });

  it('are all used', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const pages = ['popup', 'sidepanel'].map((name) =>
      readFileSync(join(ROOT, 'entrypoints', name, 'index.html'), 'utf8'),
    );
    const users = [config, ...pages, SOURCES].join('\n');
    expect(Object.keys(zh).filter((key) => !new RegExp(`__MSG_${key}__|'${key}'`).test(users))).toEqual([]);
  });

  it('keep within what the stores allow', () => {
    for (const { name, shortName, description } of [zh, en]) {
      expect(name?.message.length).toBeLessThanOrEqual(75);
      expect(shortName?.message.length).toBeLessThanOrEqual(12);
      expect(description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
