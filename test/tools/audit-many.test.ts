import { execFile, spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateReport } from '../audit/generated-report.ts';
import { audit, documents, ROOT, startAudit } from './command-line.ts';

/** Inputs of the long runs; `GOUJI_INPUTS=10000` for as many as a province has. */
const INPUTS = Number(process.env.GOUJI_INPUTS ?? 150);
const PAGES = 6;

let folder: string;
let pages: string[];
let server: Server;
let origin: string;

/** A file of one line each. */
function listOf(name: string, inputs: readonly string[], lineEnd = '\n'): string {
  const path = join(folder, name);
  writeFileSync(path, inputs.map((input) => input + lineEnd).join(''));
  return path;
}

const titles = (out: string) => documents(out).map(({ page }) => page.title);
const titleOf = (seed: number) => /<title>(.*?)<\/title>/.exec(generateReport(seed).html)?.[1] ?? '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-many-'));
  pages = Array.from({ length: PAGES }, (_, i) => join(folder, `page-${i}.html`));
  for (const [i, path] of pages.entries()) writeFileSync(path, generateReport(i + 1).html);
  server = createServer((request, response) => {
    const html = () => void response.setHeader('content-type', 'text/html; charset=utf-8').end(generateReport(9).html);
    if (request.url === '/slow') setTimeout(html, 400);
    else if (request.url === '/moved') response.writeHead(302, { location: '/new' }).end();
    else if (request.url === '/new') html();
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('lists of inputs', () => {
  it('reads them from a file, whatever its line ends, after those that are named', async () => {
    const [first = '', ...rest] = pages;
    const list = listOf('list.txt', ['\ufeff', ...rest.flatMap((path) => [path, ''])], '\r\n');
    const { out, err, status } = await audit('--files-from', list, first);
    expect(err).toBe('');
    expect(titles(out)).toEqual(pages.map((_, i) => titleOf(i + 1)));
    expect(status).not.toBe(2);
  });

  it('answers each line of standard input as it comes, long before the last', async () => {
    const run = startAudit('--files-from', '-', '--jobs=2');
    for (const [i, path] of pages.entries()) {
      run.child.stdin?.write(`${path}\n`);
      await run.lines(i + 1);
      expect(titles(run.written.out).at(-1)).toBe(titleOf(i + 1));
    }
    run.child.stdin?.end();
    expect(documents((await run.ended).out)).toHaveLength(PAGES);
  });

  it('says in one line that a list cannot be read, and audits what is named', async () => {
    const { out, err, status } = await audit('--files-from', join(folder, 'no.txt'), pages[0] as string);
    expect(err.trim()).toBe(`${join(folder, 'no.txt')}: no such file`);
    expect(documents(out)).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('takes what a folder and the folders in it have of reports, by name, and not what belongs to a page', async () => {
    const nested = join(folder, 'nested');
    mkdirSync(join(nested, 'b/b_files'), { recursive: true });
    mkdirSync(join(nested, '.hidden'));
    for (const name of [
      'c.htm',
      'b/a.shtml',
      'a.HTML',
      'b/b_files/style.css',
      'b/b_files/logo.png',
      '.hidden/x.html',
    ]) {
      writeFileSync(join(nested, name), generateReport(3).html);
    }
    writeFileSync(join(nested, 'd.pdf'), '%PDF-1.7');
    const { out, err } = await audit(nested);
    const names = documents(out).map(({ page }) => page.url.split('/nested/')[1]);
    expect(names).toEqual(['a.HTML', 'b/a.shtml', 'c.htm']);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('d.pdf: ')]);
  });
});

/** Whether a module of the command line brings the parser of pages with it. */
async function bringsParser(module: string): Promise<boolean> {
  const url = pathToFileURL(join(ROOT, 'tools/audit', module));
  const code = `import { createRequire } from 'node:module'; import '${url}'; console.log(Object.keys(createRequire('${url}').cache).join())`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.includes('jsdom');
}

describe('the thread that reads inputs and writes lines', () => {
  it('loads no parser of pages where no list is asked for: that would be a third of what a start costs', async () => {
    expect(await bringsParser('run.ts')).toBe(false);
    expect(await bringsParser('list/audit-list.ts')).toBe(true);
  });
});

describe('several threads', { timeout: 300_000 }, () => {
  it('print what one prints, in the order of the inputs, and tell of broken ones in their place', async () => {
    const inputs = [`${origin}/slow`, ...pages, `${origin}/gone`, join(folder, 'no.html'), ...pages.toReversed()];
    const list = listOf('mixed.txt', inputs);
    const one = await audit('--files-from', list, '--jobs', '1');
    const many = await audit('--files-from', list, '--jobs', '4');
    const timeless = (text: string) => text.replace(/"auditedAt":"[^"]*"/g, '');
    expect(timeless(many.out)).toBe(timeless(one.out));
    expect(many.err).toBe(one.err);
    expect(many.err.trim().split('\n')).toHaveLength(2);
    expect(titles(many.out)).toEqual([9, 1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1].map(titleOf));
    expect(many.status).toBe(2);
  });

  it.each([['--jobs', '0'], ['--jobs', 'x'], ['--jobs'], ['--files-from'], ['--skip-done']])(
    'refuses %s %s with its use',
    async (...args) => {
      const { status, out, err } = await audit(pages[0] as string, ...args);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err.trim().split('\n')).toEqual([expect.stringContaining('usage:')]);
    },
  );

  it(`takes no more memory for ${INPUTS} inputs than for a tenth of them`, {
    timeout: 180_000 + INPUTS * 200,
  }, async () => {
    const list = listOf(
      'long.txt',
      Array.from({ length: INPUTS }, (_, i) => pages[i % PAGES] as string),
    );
    const run = startAudit('--files-from', list, '--jobs', '2');
    run.forget();
    const memory = () => Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${run.child.pid}/status`, 'utf8'))?.[1]);
    await run.lines(Math.ceil(INPUTS / 10));
    const early = process.platform === 'linux' ? memory() : 1;
    await run.lines(Math.floor(INPUTS * 0.95));
    const late = process.platform === 'linux' && run.child.exitCode === null ? memory() : 1;
    await run.ended;
    expect(run.lineCount()).toBe(INPUTS);
    // The collector is in no hurry: what counts is that nothing grows with the inputs.
    expect(late).toBeLessThan(early * 2);
  });
});

describe('runs that are broken off', { timeout: 300_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves whole lines after %s, and goes on where it stopped',
    async (signal) => {
      const copies = Array.from({ length: 30 }, (_, i) => join(folder, `${signal}-${i}.html`));
      for (const [i, path] of copies.entries()) writeFileSync(path, generateReport((i % PAGES) + 1).html);
      const list = listOf(`${signal}.txt`, copies);
      const run = startAudit('--files-from', list);
      await run.lines(5);
      run.child.kill(signal);
      const { out, status } = await run.ended;
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(out.endsWith('\n')).toBe(true);
      const before = documents(out);
      expect(before.length).toBeGreaterThanOrEqual(5);
      expect(before.length).toBeLessThan(copies.length);
      const done = join(folder, `${signal}.ndjson`);
      writeFileSync(done, out);
      const rest = documents((await audit('--files-from', list, '--skip-done', done)).out);
      const all = [...before, ...rest].map(({ page }) => page.url);
      expect(all).toEqual(copies.map((path) => expect.stringContaining(path)));
    },
  );

  it('goes on behind a line that was torn, on a line of its own', async () => {
    const [first = '', second = '', third = ''] = pages;
    const done = join(folder, 'torn.ndjson');
    const whole = (await audit(first, second)).out;
    writeFileSync(done, whole.slice(0, -1000));
    const into = openSync(done, 'a');
    const args = [join(ROOT, 'tools/audit.ts'), '--skip-done', done, first, second, third];
    const child = spawn(process.execPath, args, { stdio: ['ignore', into, 'pipe'] });
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    await new Promise((ended) => child.once('close', ended));
    closeSync(into);
    expect(err.trim()).toBe(`${done}: line 2 is no whole document`);
    const lines = readFileSync(done, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(4);
    expect([lines[2], lines[3]].map((line) => JSON.parse(line ?? '').page.title)).toEqual([titleOf(2), titleOf(3)]);
  });

  it('knows an address again that the server sent elsewhere', async () => {
    const done = join(folder, 'moved.ndjson');
    const { out } = await audit(`${origin}/moved#top`);
    expect(documents(out)[0]?.page).toMatchObject({ url: `${origin}/new`, requested: `${origin}/moved` });
    writeFileSync(done, out);
    appendFileSync(done, (await audit(pages[0] as string)).out);
    const again = await audit('--skip-done', done, `${origin}/moved`, pages[0] as string, pages[1] as string);
    expect(titles(again.out)).toEqual([titleOf(2)]);
  });

  it('keeps the exit status of what is done, and says when the documents cannot be read', async () => {
    const wrong = join(folder, 'wrong.html');
    writeFileSync(
      wrong,
      readFileSync(join(ROOT, 'test/pages/dalan-2020.html'), 'utf8').replace('<td>386</td>', '<td>1</td>'),
    );
    const done = join(folder, 'wrong.ndjson');
    writeFileSync(done, (await audit(wrong)).out);
    expect(await audit('--skip-done', done, wrong)).toEqual({ status: 1, out: '', err: '' });
    const missing = await audit('--skip-done', join(folder, 'none.ndjson'), wrong);
    expect(missing).toEqual({ status: 2, out: '', err: `${join(folder, 'none.ndjson')}: no such file\n` });
  });

  it('ends quietly when nobody reads any longer', async () => {
    const run = startAudit('--files-from', '-');
    // Standard input stays open: only the missing reader can end the run.
    run.child.stdin?.write(`${pages[0]}\n`);
    await run.lines(1);
    run.child.stdout?.destroy();
    run.child.stdin?.write(`${pages[1]}\n`);
    const { status, err } = await run.ended;
    expect({ status, err }).toEqual({ status: 141, err: '' });
  });
});
