import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The way of the data: a folder may import from those before it, never from those behind it. */
const STAGES = [
  'grid',
  'page',
  'forms',
  'files',
  'facts',
  'narrative',
  'repair',
  'rules',
  'audit',
  'text',
  'settings',
  'marks',
  'verdict',
  'messages',
  'list',
  'dismissals',
  'years',
  'export',
  'history',
  'session',
  'explain',
  'picture',
  'click',
  'collect',
];

/** What is sent into every page that is clicked, and what follows when something is explained there. */
const READER_STAGES = ['grid', 'page', 'session'];
const SESSION_STAGES = ['grid', 'marks', 'messages', 'page', 'session', 'text'];
const GUIDE_STAGES = ['explain', 'forms', 'grid', 'marks', 'text', 'verdict'];
/** What follows where a page needs what only few need. */
const SELDOM_STAGES = ['grid', 'marks', 'page', 'session'];
/** What follows when a picture is taken. */
const FRAMING_STAGES = ['explain', 'marks', 'picture'];
/** What a page without a report gets: it may be a list. */
const LISTER_STAGES = ['collect', 'list', 'page'];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1] as string);
  return specifiers.map((name) => (name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name));
}

/** Every circle of files that import each other, as one path; empty where there is none. */
function circlesOf(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

/** What runs where a file runs: everything that it imports as more than a type. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || !/\.tsx?$/.test(file)) return;
    reached.add(file);
    for (const target of valueImportsOf(file)) visit(target);
  };
  visit(entry);
  return reached;
}

function valueImportsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8').replace(/(?:import|export) type [^;]*;/g, '');
  return [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) =>
    relative(ROOT, resolve(ROOT, dirname(file), match[1] as string)),
  );
}

const stageOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];

describe('the layers of lib/', () => {
  it('are all in the list', () => {
    const folders = readdirSync(join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...STAGES].sort());
  });

  it('import only from stages before them', () => {
    const wrong = sourceFiles('lib').flatMap((file) => {
      const stage = STAGES.indexOf(stageOf(file) as string);
      return importsOf(file)
        .filter((target) => target.startsWith('lib/') && STAGES.indexOf(stageOf(target) as string) > stage)
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('import neither components nor entrypoints nor tools', () => {
    const wrong = sourceFiles('lib').flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(?:components|entrypoints|tools|test)\//.test(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('touch the browser only behind the document', () => {
    const pure = ['grid', 'forms', 'facts', 'narrative', 'repair', 'rules', 'audit', 'text', 'export'];
    const wrong = sourceFiles('lib')
      .filter((file) => pure.includes(stageOf(file) as string))
      .filter((file) => importsOf(file).some((target) => target.startsWith('wxt')));
    expect(wrong).toEqual([]);
  });
});

describe('imports', () => {
  it('run in no circle, types included', () => {
    const files = ['lib', 'components', 'entrypoints', 'tools'].flatMap(sourceFiles);
    const known = new Set(files);
    const targets = new Map(files.map((file) => [file, importsOf(file).filter((target) => known.has(target))]));
    expect(circlesOf(targets)).toEqual([]);
  });

  it('bring into the page what reads, paints and explains there, and nothing that judges', () => {
    const inPage = (entry: string) => [...reachedFrom(entry)].map(stageOf).filter((stage) => stage !== undefined);
    expect([...new Set(inPage('entrypoints/reader.ts'))].sort()).toEqual(READER_STAGES);
    expect([...new Set(inPage('entrypoints/click.ts'))].sort()).toEqual(SESSION_STAGES);
    expect([...new Set(inPage('entrypoints/seldom.ts'))].sort()).toEqual(SELDOM_STAGES);
    expect([...new Set(inPage('entrypoints/guide.ts'))].sort()).toEqual(GUIDE_STAGES);
    expect([...new Set(inPage('entrypoints/framing.ts'))].sort()).toEqual(FRAMING_STAGES);
    expect([...new Set(inPage('entrypoints/lister.ts'))].sort()).toEqual(LISTER_STAGES);
  });
});

describe('folders', () => {
  it('hold no more files than a person can survey', () => {
    const counts = new Map<string, number>();
    for (const file of ['lib', 'components', 'entrypoints', 'tools'].flatMap(sourceFiles)) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
  });
});

describe('the rules', () => {
  it.each(sourceFiles('lib/rules'))('%s knows no page, clock or store', (file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    expect(source).not.toMatch(/\bdocument\.|\bwindow\.|\bDate\.now|new Date\(\)|performance\.|localStorage|browser\./);
  });
});

describe('old browsers', () => {
  // Chromium 109 is the last for Windows 7, which offices still use; nothing newer may be called.
  const TOO_NEW =
    /\.(?:toSorted|toReversed|toSpliced|isSubsetOf|isSupersetOf)\(|\b(?:Map|Object)\.groupBy\(|Promise\.withResolvers|Array\.fromAsync|URL\.parse\(/;

  it('find every function they are asked for', () => {
    const files = ['lib', 'components', 'entrypoints'].flatMap(sourceFiles);
    expect(files.filter((file) => TOO_NEW.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});

describe('names', () => {
  const files = ['lib', 'components', 'entrypoints', 'tools', 'test'].flatMap(sourceFiles);

  it('are in kebab-case', () => {
    expect(
      files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.test|\.bench|\.content)?\.tsx?$/.test(file)),
    ).toEqual([]);
  });

  it('say what is in a file', () => {
    expect(files.filter((file) => /\b(?:utils?|helpers?|common|misc|manager)\b/.test(file))).toEqual([]);
  });
});

describe('files', () => {
  const files = ['lib', 'components', 'entrypoints', 'tools'].flatMap(sourceFiles);

  it('stay short enough to read in one go', () => {
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 260);
    expect(long).toEqual([]);
  });

  it('keep entrypoints to wiring', () => {
    const long = sourceFiles('entrypoints').filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 70,
    );
    expect(long).toEqual([]);
  });
});
