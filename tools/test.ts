// `npm test`: lint, type check and all tests, in this order. The last line is the count, whatever happens.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ensureBrowser } from './browsers/ensure.ts';
import { type BrowserKind, TRAITS } from './browsers/kinds.ts';
import { runCommand } from './command.ts';
import { addCounts, type Counts, countTests } from './test-count.ts';

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = resolve(ROOT, '.output/test-results.json');
const VITEST_REPORTERS = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];

const PASSED: Counts = { passed: 0, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

/** Runs a program of the project's own dependencies; a check is no test, so only its failure counts. */
async function check(title: string, program: string, args: string[]): Promise<Counts> {
  console.log(`\n── ${title}`);
  const path = resolve(ROOT, 'node_modules', program);
  const { status } = await runCommand(process.execPath, [path, ...args], { show: true, cwd: ROOT });
  return status === 0 ? PASSED : FAILED;
}

async function runTests(env: Record<string, string>): Promise<Counts> {
  console.log('\n── tests');
  await mkdir(dirname(RESULTS), { recursive: true });
  await rm(RESULTS, { force: true });
  const args = [resolve(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...VITEST_REPORTERS];
  const { status } = await runCommand(process.execPath, args, { show: true, cwd: ROOT, env });
  const report = await readFile(RESULTS, 'utf8').catch(() => null);
  return countTests(report, status === 0);
}

/** The browsers' paths as the tests expect them, or null after saying what is missing. */
async function findBrowsers(): Promise<Record<string, string> | null> {
  const env: Record<string, string> = {};
  for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
    const search = await ensureBrowser(kind);
    if ('reason' in search) {
      console.error(`gouji: ${search.reason}`);
      return null;
    }
    env[TRAITS[kind].ownVariable] = search.path;
  }
  return env;
}

async function runAll(): Promise<Counts> {
  const browsers = await findBrowsers();
  if (browsers === null) return FAILED;
  return addCounts([
    await check('lint', '@biomejs/biome/bin/biome', ['check']),
    await check('generated types', 'wxt/bin/wxt.mjs', ['prepare']),
    await check('type check', 'typescript/bin/tsc', ['--noEmit']),
    await runTests(browsers),
  ]);
}

const { passed, failed } = await runAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
