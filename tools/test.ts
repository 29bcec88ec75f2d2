// `npm test`: lint, type check and all tests. The end-to-end tests wait for browsers half of their time, so all else is
// done beside them, with what they leave of the processors. The last line is the count, whatever happens.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ensureBrowser } from './browsers/ensure.ts';
import { type BrowserKind, TRAITS } from './browsers/kinds.ts';
import { type CommandOptions, runCommand } from './command.ts';
import { addCounts, type Counts, countTests } from './test-count.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PASSED: Counts = { passed: 0, failed: 0 };
const FAILED: Counts = { passed: 0, failed: 1 };

/** What runs beside the end-to-end tests gives way to them: a popup that waits for its turn is a slow popup. */
const BESIDE = { show: true, niceness: 10 } as const;

/** Runs a program of the project's own dependencies; a check is no test, so only its failure counts. */
async function check(title: string, program: string, args: string[]): Promise<Counts> {
  console.log(`\n── ${title}`);
  const path = resolve(ROOT, 'node_modules', program);
  const { status } = await runCommand(process.execPath, [path, ...args], { ...BESIDE, cwd: ROOT });
  return status === 0 ? PASSED : FAILED;
}

/** Runs the tests of some of vitest's projects. */
async function runTests(projects: readonly string[], options: CommandOptions): Promise<Counts> {
  const results = resolve(ROOT, `.output/test-results-${projects[0]}.json`);
  await mkdir(dirname(results), { recursive: true });
  await rm(results, { force: true });
  const args = [
    resolve(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  const { status } = await runCommand(process.execPath, args, { ...options, cwd: ROOT });
  const report = await readFile(results, 'utf8').catch(() => null);
  return countTests(report, status === 0);
}

/** What a command writes while another has the terminal: kept until its turn, from then on shown as it comes. */
function heldOutput() {
  let held: Buffer[] | null = [];
  return {
    take: (chunk: Buffer): void => {
      if (held) held.push(chunk);
      else process.stdout.write(chunk);
    },
    show: (): void => {
      for (const chunk of held ?? []) process.stdout.write(chunk);
      held = null;
    },
  };
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
  const types = await check('generated types', 'wxt/bin/wxt.mjs', ['prepare']);
  const output = heldOutput();
  const env = { ...browsers, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) };
  const endToEnd = runTests(['e2e'], { env, onOutput: output.take });
  const others = [
    await check('lint', '@biomejs/biome/bin/biome', ['check']),
    await check('type check', 'typescript/bin/tsc', ['--noEmit']),
    await runTests(['unit', 'mocked'], BESIDE),
  ];
  console.log('\n── tests in browsers');
  output.show();
  return addCounts([types, ...others, await endToEnd]);
}

const { passed, failed } = await runAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
