import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../audit/audit-file.ts';
import { audit, documents, ROOT } from './command-line.ts';

const page = (name: string) => join(ROOT, `test/pages/${name}.html`);
const SEED = join(ROOT, 'test/fixtures/seeds/004_67150ac4e5dd74a1.txt');

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  const dalan = fixture('pages/dalan-2020.html');
  server = createServer((request, response) => {
    if (request.url === '/report.html') return void response.setHeader('content-type', 'text/html').end(dalan);
    if (request.url === '/outer.html') {
      const frames = '<iframe src="/report.html"></iframe><iframe src="http://localhost:1/x.html"></iframe>';
      return void response.setHeader('content-type', 'text/html').end(frames);
    }
    if (request.url === '/file.pdf') return void response.setHeader('content-type', 'application/pdf').end('%PDF-1.7');
    response.writeHead(404).end('not here');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe('the command line', () => {
  it('prints one document a line, in the order of the inputs', async () => {
    const { status, out, err } = await audit(page('dalan-2020'), SEED, `${origin}/report.html`);
    expect(documents(out).map(({ reports }) => reports[0]?.agency)).toEqual([
      '大岚镇人民政府',
      '平湖市独山港经济开发区（独山港镇）',
      '大岚镇人民政府',
    ]);
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('ends with 1 where there is an error', async () => {
    const path = join(folder, 'broken.html');
    writeFileSync(path, fixture('pages/dalan-2020.html').replace('<td>386</td>', '<td>100</td>'));
    const { status, out } = await audit(path);
    expect(documents(out)[0]?.summary.error).toBe(1);
    expect(status).toBe(1);
  });

  it('names each input that cannot be read in one line and audits the others', async () => {
    const pdf = join(folder, 'report.html');
    writeFileSync(pdf, '%PDF-1.7 …');
    const missing = join(folder, 'missing.html');
    const empty = mkdtempSync(join(folder, 'empty-'));
    const bad = [missing, empty, pdf, `${origin}/gone.html`, `${origin}/file.pdf`, 'http://127.0.0.1:1/x.html'];
    const { status, out, err } = await audit(...bad, page('ciqiu-2020'));
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(bad.length);
    bad.forEach((input, i) => {
      expect(lines[i]).toContain(input);
    });
    expect(lines.map((line, i) => line.replace(`${bad[i]}: `, ''))).toEqual([
      'no such file',
      'a folder without pages',
      expect.stringMatching(/^文件已损坏.*damaged/),
      'the server answered 404 Not Found',
      expect.stringMatching(/^文件已损坏.*damaged/),
      expect.stringMatching(/bad port|refused/),
    ]);
    expect(documents(out)).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('reads a page in the old Chinese encodings', async () => {
    // “行政复议” … in GBK, without a word of its encoding, as portals of the time serve it.
    const path = join(folder, 'gbk.html');
    const gbk = Buffer.concat([
      Buffer.from('<p>'),
      Buffer.from([0xd0, 0xd0, 0xd5, 0xfe]),
      Buffer.from('</p><title>'),
      Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]),
      Buffer.from('</title>'),
    ]);
    writeFileSync(path, gbk);
    expect(documents((await audit(path)).out)[0]?.page.title).toBe('报告');
  });

  it.each([
    ['UTF-16 as Notepad writes it', Buffer.from([0xff, 0xfe]), (bytes: Buffer) => bytes],
    ['UTF-16 with the high byte first', Buffer.from([0xfe, 0xff]), (bytes: Buffer) => Buffer.from(bytes).swap16()],
  ])('reads a text and a page in %s', async (_, mark, inOrder) => {
    const write = (name: string, content: string) => {
      const path = join(folder, name);
      writeFileSync(path, Buffer.concat([mark, inOrder(Buffer.from(content, 'utf16le'))]));
      return path;
    };
    const text = write('utf16.txt', readFileSync(SEED, 'utf8'));
    const html = write('utf16.html', fixture('pages/dalan-2020.html').replace(/<meta charset[^>]*>/, ''));
    const { status, out } = await audit(text, html);
    expect(documents(out).map(({ reports }) => reports[0]?.agency)).toEqual([
      '平湖市独山港经济开发区（独山港镇）',
      '大岚镇人民政府',
    ]);
    expect(status).toBe(0);
  });

  it('reads the shadow roots that the page declares, closed ones too, as the extension does', async () => {
    const [table = ''] = fixture('pages/dalan-2020.html').match(/<table[\s\S]*?<\/table>/) ?? [];
    const whole = fixture('pages/dalan-2020.html');
    const path = join(folder, 'shadow.html');
    const inner = `<div><template shadowrootmode="open">${table}</template></div>`;
    writeFileSync(path, whole.replace(table, `<section><template shadowrootmode="open">${inner}</template></section>`));
    const closed = join(folder, 'closed.html');
    writeFileSync(closed, whole.replace(table, `<div><template shadowrootmode="closed">${table}</template></div>`));
    const [shadow, plain, behind] = documents((await audit(path, page('dalan-2020'), closed)).out);
    expect(shadow?.coverage).toEqual(plain?.coverage);
    expect(behind?.coverage).toEqual(plain?.coverage);
  });

  it('counts empty frames as browsers do, and reads no sandboxed one', async () => {
    const path = join(folder, 'frames.html');
    const frames =
      '<iframe src="about:blank"></iframe><iframe src="javascript:void(0)"></iframe><iframe></iframe><iframe sandbox srcdoc="x"></iframe>';
    writeFileSync(path, `${fixture('pages/dalan-2020.html')}${frames}`);
    const [document] = documents((await audit(path)).out);
    expect(document?.coverage.frames.audited).toBe(4);
    expect(document?.coverage.frames.skipped).toHaveLength(1);
  });

  it('reads frames of the same origin and names the others', async () => {
    const [document] = documents((await audit(`${origin}/outer.html`)).out);
    expect(document?.coverage.frames.audited).toBe(2);
    expect(document?.coverage.frames.skipped.map(({ url }) => url)).toEqual(['http://localhost:1/x.html']);
    expect(document?.reports[0]?.agency).toBe('大岚镇人民政府');
    expect(document?.reports[0]?.facts['disclosure.licensing.previous']?.at.frame).toBe(1);
  });

  it('sums up in words with --text', async () => {
    const { out } = await audit('--text', page('dalan-2020'));
    expect(out).toContain('勾稽关系 40 条成立，0 条不符，0 条无法判断');
    expect(out).toContain('有9个项目而全年处理决定数量为0');
  });

  it('says how it is used when asked for nothing or the unknown', async () => {
    expect(await audit()).toMatchObject({ status: 2, out: '', err: expect.stringContaining('usage:') });
    expect(await audit('--json', page('dalan-2020'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('--json'),
    });
  });
});
