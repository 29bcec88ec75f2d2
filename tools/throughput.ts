import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPage } from './bench/pages.ts';
import { openPipe } from './throughput/pipe.ts';

/**
 * `npm run throughput -- [PAGES] [--jobs N]`: sends generated pages (1,000, as Word pastes them) through the command
 * line's standard input and output, as Crawlee or Spark's `pipe` would, and says how many it audits in a second.
 */
const [pages, jobs] = readArguments(process.argv.slice(2));

function readArguments(args: readonly string[]): [pages: number, jobs: number] {
  const at = args.indexOf('--jobs');
  const jobs = at < 0 ? availableParallelism() : Number(args[at + 1]);
  const [count = '1000'] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const numbers = [Number(count), jobs] as const;
  if (numbers.some((each) => !Number.isInteger(each) || each < 1)) {
    throw new Error('usage: npm run throughput -- [PAGES] [--jobs N]');
  }
  return [...numbers];
}

/** A different report for each page, of this many; making one takes longer than auditing it. */
const DIFFERENT = 50;

async function writePages(folder: string): Promise<string[]> {
  const sources = Array.from({ length: Math.min(DIFFERENT, pages) }, (_, i) => benchPage(1, i + 1));
  const paths = Array.from({ length: pages }, (_, i) => join(folder, `${i}.html`));
  for (const [i, path] of paths.entries()) await writeFile(path, sources[i % sources.length] as string);
  return paths;
}

const folder = await mkdtemp(join(tmpdir(), 'gouji-throughput-'));
try {
  const paths = await writePages(folder);
  const pipe = openPipe(jobs);
  // The program of the threads is built at most once; nobody waits for that with a thousand pages.
  await pipe.send(paths.slice(0, 1));
  const start = performance.now();
  const before = pipe.usage();
  await pipe.send(paths);
  const seconds = (performance.now() - start) / 1000;
  const after = pipe.usage();
  await pipe.close();
  const rate = (per: number) => (pages / per).toFixed(1);
  console.log(`${pages} pages of one report, ${jobs} ${jobs === 1 ? 'thread' : 'threads'}: ${seconds.toFixed(1)} s`);
  console.log(`reports a second: ${rate(seconds)}`);
  if (before && after) {
    console.log(`reports a second of one processor's time: ${rate(after.cpuSeconds - before.cpuSeconds)}`);
    console.log(`most memory: ${after.peakMegabytes.toFixed(0)} MB`);
  }
} finally {
  await rm(folder, { recursive: true });
}
