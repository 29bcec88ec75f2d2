import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program of a thread, and the folder for what the JavaScript engine keeps of it. */
export interface WorkerProgram {
  program: URL;
  compiled: string | null;
}

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = resolve(import.meta.dirname, 'worker.ts');
/** Its name says what it is, so that Node need not look into ten megabytes for that. */
const PROGRAM = 'worker.mjs';
const CACHE = resolve(ROOT, 'node_modules/.cache/gouji');
/** Folders of which the program may contain files. */
const SOURCES = ['lib', 'tools/audit'];
/** Says which versions of the packages it contains. */
const LOCK = 'package-lock.json';
const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC']);
/** What other versions of the sources left is kept this long: a run may still be using it. */
const STALE_MS = 24 * 60 * 60 * 1000;

/**
 * The thread's program in one piece, packages included, built again when a source or a package has changed. Node
 * compiles TypeScript too, but file by file and anew in every thread. Where nothing may be written, it does.
 */
export async function builtWorker(): Promise<WorkerProgram> {
  const folder = join(CACHE, hashOfSources());
  try {
    if (await isFile(join(folder, PROGRAM))) await keepFresh(folder);
    else await build(folder);
    return { program: pathToFileURL(join(folder, PROGRAM)), compiled: join(folder, 'compiled') };
  } catch (error) {
    if (!CANNOT_WRITE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { program: pathToFileURL(SOURCE), compiled: null };
  }
}

/** At every start: read one after the other, files cost a fifth of what they cost all at once. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [LOCK, ...SOURCES.flatMap(sourcesIn)]) {
    hash.update(`\0${file}\0`).update(readFileSync(`${ROOT}/${file}`));
  }
  return hash.digest('hex').slice(0, 32);
}

function sourcesIn(folder: string): string[] {
  const names = readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Builds beside the folder and moves it there in one go: other runs see all of it or nothing. */
async function build(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await removeStale();
  const unfinished = `${folder}.${process.pid}`;
  const [{ build: bundle }, { jsdomInOnePiece }] = await Promise.all([
    import('vite'),
    import('./jsdom-in-one-piece.ts'),
  ]);
  await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [jsdomInOnePiece()],
    // pdf.js is loaded with the first PDF, and finds its own files.
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: SOURCE,
      outDir: unfinished,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: PROGRAM, chunkFileNames: '[name].mjs' } },
    },
  });
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another run was faster and built the same.
    if (!(await isFile(join(folder, PROGRAM)))) throw error;
  }
}

/** What is in use is not stale, however old. */
function keepFresh(folder: string): Promise<void> {
  const now = new Date();
  return utimes(folder, now, now);
}

async function removeStale(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > STALE_MS) await rm(path, { recursive: true, force: true });
  }
}
