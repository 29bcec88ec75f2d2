import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableIds } from '../../lib/forms/form-by-id.ts';
import { FORMS } from '../../lib/forms/forms.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that runs, by its path; what is said of the forms stands in `lib/forms/` alone. */
const SOURCES = ['lib', 'components', 'entrypoints', 'tools']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

const OUTSIDE = SOURCES.filter(({ file }) => !file.startsWith('lib/forms/'));

/** Programs that measure with one form; they say nothing of forms. */
const MEASURES = /^tools\/bench\//;

describe('the list of forms', () => {
  it('is the only place that names a form', () => {
    const literal = new RegExp(`['"\`](?:${FORMS.map(({ id }) => id).join('|')})['"\`]`);
    const naming = OUTSIDE.filter(({ file, text }) => !MEASURES.test(file) && literal.test(text));
    expect(naming.map(({ file }) => file)).toEqual([]);
  });

  it('is the only place that types the id of a form or table', () => {
    const ids = [...FORMS.map(({ id }) => id), ...tableIds()].join('|');
    const union = new RegExp(`'(?:${ids})'\\s*\\|\\s*'(?:${ids})'`);
    const typed = /Record<\s*(?:FormId|TableId)\b/;
    const found = SOURCES.filter(
      ({ file, text }) => !isOfArticle(file) && (union.test(withoutGroups(text)) || typed.test(text)),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('has each name once', () => {
    const names = FORMS.flatMap(({ name, named, tables }) => [
      name.zh,
      named.zh,
      ...tables.map(({ title }) => title.zh),
    ]);
    const repeated = OUTSIDE.filter(({ text }) => names.some((name) => text.includes(`'${name}'`)));
    expect(repeated.map(({ file }) => file)).toEqual([]);
  });

  it('gives every form years, an id and tables of its own ids', () => {
    for (const { id, years, tables, cells, relations } of FORMS) {
      expect(years.to ?? years.from, id).toBeGreaterThanOrEqual(years.from);
      expect(new Set(tables.map((table) => table.id)).size, id).toBe(tables.length);
      for (const table of tables) expect(table.id, id).toMatch(/^[a-z][a-z0-9-]*$/);
      const keys = new Set(cells.map(({ key }) => key));
      expect(keys.size, id).toBe(cells.length);
      const terms = relations.flatMap(({ left, right }) => [...left, ...right]);
      expect(
        terms.filter((term) => !keys.has(term)),
        id,
      ).toEqual([]);
    }
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  });
});

/** The parts of an article bear the names of tables and are none. */
function isOfArticle(file: string): boolean {
  return file.startsWith('lib/narrative/');
}

/** Rules come in groups, two of which bear the name of the table that they are about. */
function withoutGroups(text: string): string {
  return text.replace(/type RuleGroup = [^;]*;/, '');
}
