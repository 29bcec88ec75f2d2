import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program of a thread, and the folder for what the JavaScript engine keeps of it. */
export interface WorkerProgram {
  program: URL;
  compiled: string | null;
}

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = resolve(import.meta.dirname, 'worker.ts');
const CACHE = resolve(ROOT, 'node_modules/.cache/gouji');
/** Folders of which the program may contain files. */
const SOURCES = ['lib', 'tools/audit'];
const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC']);
/** What other versions of the sources left is kept this long: a run may still be using it. */
const STALE_MS = 24 * 60 * 60 * 1000;

/**
 * The thread's program in one piece, built again when a source has changed. Node compiles TypeScript too, but file by
 * file and anew in every thread. Where nothing may be written, it does.
 */
export async function builtWorker(): Promise<WorkerProgram> {
  const folder = join(CACHE, await hashOfSources());
  try {
    if (await isFile(join(folder, 'worker.js'))) await keepFresh(folder);
    else await build(folder);
    return { program: pathToFileURL(join(folder, 'worker.js')), compiled: join(folder, 'compiled') };
  } catch (error) {
    if (!CANNOT_WRITE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return { program: pathToFileURL(SOURCE), compiled: null };
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of SOURCES) {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter(({ name }) => name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(files.sort().map((file) => readFile(file)));
    for (const [i, content] of contents.entries()) {
      hash.update(`\0${relative(ROOT, files[i] as string)}\0`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Builds beside the folder and moves it there in one go: other runs see all of it or nothing. */
async function build(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await removeStale();
  const unfinished = `${folder}.${process.pid}`;
  const { build: bundle } = await import('vite');
  await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: SOURCE,
      outDir: unfinished,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.js' } },
    },
  });
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another run was faster and built the same.
    if (!(await isFile(join(folder, 'worker.js')))) throw error;
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
