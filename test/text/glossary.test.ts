import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../lib/forms/forms.ts';
import { wordsOfRule } from '../../lib/text/rule-words/of-rule.ts';
import { EVERY_RULE } from '../../lib/years/every-rule.ts';
import { DICTIONARIES, entriesOf } from './dictionaries.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Term {
  use: string;
  banned: readonly string[];
  allowed: readonly string[];
}

interface Text {
  where: string;
  text: string;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const listed = (cell: string | undefined) =>
  (cell ?? '')
    .split('、')
    .map((word) => word.trim())
    .filter(Boolean);

/** The rows of the glossary's table. */
const TERMS: readonly Term[] = read('GLOSSARY.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| idea'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, , use, , banned, allowed]) => ({ use: use ?? '', banned: listed(banned), allowed: listed(allowed) }));

/** Every text of the tables of texts; of a text with numbers in it, its source. */
const inDictionaries: Text[] = DICTIONARIES.flatMap(({ name, texts }) =>
  entriesOf(texts['zh-CN']).map(([path, value]) => ({ where: `${name}: ${path}`, text: String(value) })),
);

const inRuleWords: Text[] = EVERY_RULE.flatMap(({ id, basis }) => {
  const { title, explanation, example } = wordsOfRule(id);
  return [title, explanation, example, { zh: basis }].map(({ zh }) => ({
    where: `the words of the rule ${id}`,
    text: zh,
  }));
});

/** The English ones of both, and what the forms call their tables and rows. */
const inEnglish: Text[] = [
  ...FORMS.flatMap(({ id, tables, cells }) =>
    [
      ...tables.flatMap(({ name, topic, title, sheet }) => [name, topic, title, sheet]),
      ...cells.map(({ row }) => row),
    ].map(({ en }) => ({ where: `the form ${id}`, text: en })),
  ),
  ...DICTIONARIES.flatMap(({ name, texts }) =>
    entriesOf(texts.en).map(([path, value]) => ({ where: `${name}: ${path}`, text: String(value) })),
  ),
  ...EVERY_RULE.flatMap(({ id }) =>
    Object.values(wordsOfRule(id)).map(({ en }) => ({ where: `the words of the rule ${id}`, text: en as string })),
  ),
];

/** Rooms whose Chinese words are what reports say, not what we say. */
const NOT_OURS = ['forms', 'grid', 'narrative'];
/** Where sentences are put together, beside the tables of texts: every room, also one that is yet to come. */
const FOLDERS = [
  ...readdirSync(join(ROOT, 'lib'))
    .filter((room) => !NOT_OURS.includes(room))
    .map((room) => `lib/${room}`),
  'components',
  'tools/audit',
];
const STRING = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

const inSources: Text[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
).flatMap((file) => {
  const code = read(file).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(STRING)]
    .map(([text]) => ({ where: file, text: text.slice(1, -1) }))
    .filter(({ text }) => /\p{Script=Han}/u.test(text));
});

const inDocuments: Text[] = [
  'README.zh-CN.md',
  'RULES.md',
  'PRIVACY.md',
  'public/_locales/zh_CN/messages.json',
].flatMap((file) =>
  read(file)
    .split('\n')
    .map((text, line) => ({ where: `${file}:${line + 1}`, text })),
);

const TEXTS = [...inDictionaries, ...inRuleWords, ...inSources, ...inDocuments];

/** What of a text is against the glossary, in words that say what to write instead. */
function complaintsAbout({ where, text }: Text): string[] {
  return TERMS.flatMap(({ use, banned, allowed }) => {
    const rest = allowed.reduce((left, word) => left.replaceAll(word, ''), text);
    return banned
      .filter((word) => rest.includes(word))
      .map((word) => `${where}: “${word}” → ${use} (GLOSSARY.md) in: ${text.slice(0, 80)}`);
  });
}

describe('the glossary', () => {
  it('has terms to use and words that are not used', () => {
    expect(TERMS.length).toBeGreaterThan(10);
    for (const { use } of TERMS) expect(use).not.toBe('');
    expect(TEXTS.length).toBeGreaterThan(1000);
  });

  it('tells a text that goes against it', () => {
    expect(complaintsAbout({ where: 'here', text: '单元格印作 5' })).toEqual([
      'here: “印作” → 公布为、公布值、填报为 (GLOSSARY.md) in: 单元格印作 5',
    ]);
    expect(complaintsAbout({ where: 'here', text: '行政检查' })).toEqual([]);
  });

  it('is kept by every text', () => {
    expect([...new Set(TEXTS.flatMap(complaintsAbout))]).toEqual([]);
  });
});

describe('every text', () => {
  it('has single marks inside quotation marks', () => {
    const nested = TEXTS.filter(({ text }) => /“[^“”]*“/.test(text.replace(/\$\{[^}]*\}/g, '')));
    expect(nested.map(({ where, text }) => `${where}: ‘ ’ inside “ ”: ${text.slice(0, 120)}`)).toEqual([]);
  });

  it('calls tables and rows by their numbers in English, never by Chinese numerals', () => {
    const named = /\b(?:tables?|rows?|parts?|columns?) (?:\d+ (?:and|or|to) )?[（(]?[一二三四五六七]|\d [元万]/i;
    const mixed = [...inEnglish, ...inSources].filter(({ text }) => named.test(text));
    expect(named.test('the total of row 一 in table 3')).toBe(true);
    expect(mixed.map(({ where, text }) => `${where}: ${text.slice(0, 120)}`)).toEqual([]);
  });

  it('calls a rule by its title, never by its id', () => {
    const ids = EVERY_RULE.map(({ id }) => id).filter((id) => id.includes('-'));
    const found = [...inDictionaries, ...inRuleWords, ...inEnglish].flatMap(({ where, text }) =>
      ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)).map((id) => `${where}: ${id}`),
    );
    expect(found).toEqual([]);
  });
});
