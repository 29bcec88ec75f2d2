import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { LARGEST_PAGE } from '../../lib/list/answer.ts';
import { ask } from '../../tools/audit/list/ask.ts';
import { auditList, type ListRun } from '../../tools/audit/list/audit-list.ts';
import { builtWorker } from '../../tools/audit/program.ts';
import { openWorkerPool, type WorkerPool } from '../../tools/audit/worker-pool.ts';
import { countyPages } from '../../tools/county/county.ts';
import { COUNTY_REPORTS } from '../../tools/county/reports.ts';
import { type FurtherPages, PAGES_FOLDER, type Portal, startPortal } from '../../tools/portal.ts';
import { auditHtml, fixture } from '../audit/audit-file.ts';
import { documents, audit as runAudit, startAudit } from './command-line.ts';

const POLITENESS = { pauseMs: 0, lanes: 2, timeoutMs: 1500 } as const;

let pool: WorkerPool;

beforeAll(async () => {
  pool = openWorkerPool({ ...(await builtWorker()), jobs: 2 });
});

afterAll(() => pool.close());

/** Runs the command line's part over a list; gives what it wrote. */
async function audit(address: string, wishes: Partial<ListRun> = {}) {
  const lines: string[] = [];
  const errors: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
  const write = async ({ printed }: { printed: string }) => void lines.push(printed);
  const status = await auditList(address, {
    asText: false,
    wantsRecords: false,
    politeness: POLITENESS,
    pool,
    done: new Map(),
    stopped: new AbortController().signal,
    write,
    ...wishes,
  });
  return { status, errors, documents: lines.map((line) => JSON.parse(line) as AuditDocument) };
}

async function withPortal<T>(pages: FurtherPages, use: (portal: Portal) => Promise<T>): Promise<T> {
  const portal = await startPortal(pages);
  try {
    return await use(portal);
  } finally {
    await portal.close();
  }
}

describe('a county from its list page', () => {
  /** What a program without scripts sees of the list, in its order. */
  const seen = COUNTY_REPORTS.filter(({ style }) => style !== 'script');
  const own = seen.filter(({ made }) => made !== 'ofd' && made !== 'elsewhere');
  const isPrinted = (state: string) => ['clean', 'partial', 'findings', 'all-blank', 'no-form'].includes(state);

  it('prints the documents in the order of the list, and a line for each entry that could not be audited', async () => {
    await withPortal(countyPages(), async ({ origin, requests }) => {
      const { status, errors, documents } = await audit(`${origin}/county/`);
      const order = (style: string) => ['static', 'plain', 'record', 'frame', 'second-page'].indexOf(style);
      const printed = seen.filter(({ state }) => isPrinted(state));
      expect(documents.map(({ page }) => page.url).sort()).toEqual(
        printed.map(({ path, made }) => `${origin}/${made === 'moved' ? 'county/moved.htm' : path}`).sort(),
      );
      const positions = documents.map(({ page }) =>
        order(printed.find(({ path }) => page.url.endsWith(path))?.style ?? 'static'),
      );
      expect(positions.slice(0, 14)).toEqual(Array.from({ length: 14 }, () => 0));
      // The Word file says what the pages with the same mistake say.
      const rulesOf = (wanted: string) => {
        const path = COUNTY_REPORTS.find(({ made }) => made === wanted)?.path ?? wanted;
        return documents.find(({ page }) => page.url.endsWith(path))?.reports[0]?.findings.map(({ rule }) => rule);
      };
      expect(rulesOf('docx')).toContain('row-total');
      expect(rulesOf('docx')).toEqual(rulesOf('broken-sum'));
      // And the PDF what its page says.
      const { reports } = auditHtml(fixture('pages/dushangang-2021.html')).document;
      expect(rulesOf('pdf')).toEqual(reports[0]?.findings.map(({ rule }) => rule));
      expect(status).toBe(2);
      const said = (words: string) => errors.filter((line) => line.includes(words)).length;
      expect({
        attachments: said(': attachment ('),
        damaged: said(': attachment (pdf): The file is damaged'),
        others: said(': other site'),
        gates: said(': login or captcha page'),
        stubs: said(': stub'),
        slow: said(': time-out'),
        blank: said(': all blank'),
        noForm: said(': no form found'),
        redirected: said(': sends to another site'),
        missing: said(': not found (404)'),
        refused: said(': refused (503)'),
        broken: said(': could not be read'),
        twice: said(': duplicate'),
        coverage: said(' warning coverage: 列表中有旧城街道办事处2020年度的报告，没有2021年度的报告'),
        alike: said(' warning same-as-other-organ: '),
      }).toEqual({
        attachments: 3,
        damaged: 1,
        others: 1,
        gates: 1,
        stubs: 1,
        slow: 1,
        blank: 1,
        noForm: 1,
        redirected: 1,
        missing: 1,
        refused: 1,
        broken: 1,
        twice: 2,
        coverage: 1,
        alike: 1,
      });
      expect(errors).toHaveLength(17);
      // The list and its parts, each entry once, where one was moved to, and again the one that ended without a word.
      const broken = own.filter(({ made }) => made === 'breaks-off').map(({ path }) => path);
      const wanted = ['county/', 'county/more.html', 'county/index_1.html', 'county/moved.htm', ...broken];
      expect([...requests].sort()).toEqual(
        [...wanted, ...own.map(({ path }) => path)].map((path) => `GET /${path}`).sort(),
      );
    });
  });

  it('passes over what an earlier run has printed', async () => {
    await withPortal(countyPages(), async ({ origin, requests }) => {
      const done = new Map(own.slice(1).map(({ path }) => [`${origin}/${path}`, false]));
      const { documents } = await audit(`${origin}/county/`, { done });
      expect(documents.map(({ page }) => page.url)).toEqual([`${origin}/${own[0]?.path}`]);
      expect(requests.filter((each) => each.includes('/t2022'))).toEqual([`GET /${own[0]?.path}`]);
    });
  });
});

describe('a stop', () => {
  const list = `<ul>${['dalan-2020', 'waits', 'ciqiu-2020', 'youchegang-2020'].map((name, i) => `<li><a href="/${name}.html">第${i}镇2020年信息公开年报</a></li>`).join('')}</ul>`;
  const pages = {
    'list.html': list,
    'judged.html': list.replace('waits', 'none'),
    'waits.html': { body: '', waits: true },
  };
  /** Nothing here waits for this. */
  const politeness = { pauseMs: 0, lanes: 1, timeoutMs: 600_000 } as const;

  it('is heard while a server keeps silent: what is done is printed, the rest named', async () => {
    await withPortal(pages, async ({ address, requests }) => {
      const stopper = new AbortController();
      const run = audit(address('list.html'), { politeness, stopped: stopper.signal });
      await vi.waitFor(() => expect(requests).toContain('GET /waits.html'), { timeout: 60_000 });
      stopper.abort();
      const { status, documents, errors } = await run;
      expect(status).toBe(2);
      expect(documents.map(({ reports }) => reports[0]?.agency)).toEqual(['大岚镇人民政府']);
      expect(errors).toEqual([
        expect.stringContaining(': stopped; what is done is printed'),
        ...['waits', 'ciqiu-2020', 'youchegang-2020'].map((name) => `${address(name)}: was not asked`),
      ]);
    });
  });

  /** Threads that never come to an end by themselves. */
  const endless = (begun: () => void): WorkerPool => ({
    audit: (_, stopped) =>
      new Promise((settle) => {
        stopped?.addEventListener('abort', () => settle({ reason: 'its audit was stopped' }));
        begun();
      }),
    close: async () => {},
  });

  it('is heard while an entry is judged, and so is the end of its time', async () => {
    await withPortal(pages, async ({ address }) => {
      const stopper = new AbortController();
      const judging = { politeness, pool: endless(() => stopper.abort()), stopped: stopper.signal };
      const { errors } = await audit(address('list.html'), judging);
      expect(errors.filter((line) => line.includes(': was not asked'))).toHaveLength(4);
      const late = await audit(address('judged.html'), { politeness, pool: endless(() => {}), longestMs: 1 });
      expect(late.errors[0]).toBe(`${address('dalan-2020')}: time-out`);
    });
  });

  it('comes by Ctrl+C', async () => {
    await withPortal(pages, async ({ address, requests }) => {
      const { child, ended } = startAudit('--list', address('list.html'), '--pause=0');
      await vi.waitFor(() => expect(requests).toContain('GET /waits.html'), { timeout: 60_000 });
      child.kill('SIGINT');
      const { status, err } = await ended;
      expect(status).toBe(2);
      expect(err).toContain(': stopped; what is done is printed');
      expect(err).toContain(`${address('waits')}: was not asked`);
    });
  });
});

describe('the command', () => {
  const towns = ['dalan-2020', 'ciqiu-2020', 'none'].map(
    (name, i) => `<li><a href="/${name}.html">第${i}镇2020年信息公开年报</a></li>`,
  );

  it('takes lists beside other inputs, after them, and into a collection of years', async () => {
    await withPortal({ 'list.html': `<title>年报</title><ul>${towns.join('')}</ul>` }, async ({ address }) => {
      const report = join(PAGES_FOLDER, 'jiaxing-port-2020.html');
      const { status, out, err } = await runAudit('--list', address('list.html'), '--pause=0', '--years', report);
      expect(status).toBe(2);
      expect(documents(out).map(({ reports }) => reports[0]?.agency)).toEqual([
        '嘉兴港区',
        '大岚镇人民政府',
        '次邱镇人民政府',
      ]);
      expect(err.trim()).toBe(`${address('none')}: not found (404)`);
    });
  });

  it('tells how it is called, lists included', async () => {
    const { status, out, err } = await runAudit('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const option of ['--text', '--years', '--jobs', '--files-from', '--skip-done', '--list', '--pause']) {
      expect(out).toMatch(new RegExp(`^  ${option} `, 'm'));
    }
  });

  it.each([
    [['--list'], '--list wants the address'],
    [['--list', 'list.html'], '--list wants the address'],
    [['--list', 'http://127.0.0.1:9/', '--pause', '-1'], '--pause wants'],
  ])('says what is wrong with %j', async (args, words) => {
    const { status, err } = await runAudit(...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });
});

describe('a list that means no good', () => {
  const list = (hrefs: readonly string[]) =>
    `<ul>${hrefs.map((href, i) => `<li><a href="${href}">第${i}镇2021年<b onclick="x">信息公开</b>年报</a></li>`).join('')}</ul>`;

  it('ends in sentences: scripts, addresses of this machine and of others are not asked', async () => {
    const hrefs = [
      'javascript:fetch(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'http://169.254.169.254/a',
      'https://[::1]/b',
    ];
    await withPortal({ 'list.html': list(hrefs) }, async ({ address, requests }) => {
      const { status, errors } = await audit(address('list.html'));
      expect(status).toBe(2);
      expect(errors).toEqual([
        expect.stringContaining('javascript:fetch(1): no address of the web'),
        expect.stringContaining('data:text/html,x: no address of the web'),
        expect.stringContaining('file:///etc/passwd: no address of the web'),
        expect.stringContaining('other site, not asked'),
        expect.stringContaining('other site, not asked'),
      ]);
      expect(requests).toEqual(['GET /list.html']);
    });
  });

  it('of more links than any county has is cut, and the server that refuses is left alone', async () => {
    const hrefs = Array.from({ length: 12_000 }, (_, i) => `/${i}.html`);
    const refused = Object.fromEntries(hrefs.slice(0, 9).map((href) => [href.slice(1), { body: '', status: 403 }]));
    await withPortal({ 'list.html': list(hrefs), ...refused }, async ({ address, requests }) => {
      const { status, errors } = await audit(address('list.html'));
      expect(status).toBe(2);
      expect(requests.length).toBeLessThan(6);
      expect(errors.filter((line) => line.includes('stopped after 3 refusals'))).toHaveLength(1);
      expect(errors.filter((line) => line.includes(': was not asked')).length).toBeLessThan(5_000);
    });
  });

  it('that is none says so', async () => {
    await withPortal({ 'list.html': list(['a.html']) + '<p>其他信息</p>'.repeat(9) }, async ({ address }) => {
      const none = await audit(address('list.html'));
      expect(none).toMatchObject({ status: 2, documents: [] });
      expect(none.errors).toEqual([expect.stringContaining('no list of reports')]);
      const missing = await audit(address('missing.html'));
      expect(missing.errors).toEqual([expect.stringContaining('not found (404)')]);
    });
  });
});

describe('asking', () => {
  const never = new AbortController().signal;

  it('follows a site within itself, a few times, and nowhere else', async () => {
    const to = (location: string) => ({ body: '', status: 302, headers: { location } });
    const pages = {
      'a.html': to('/b.html'),
      'b.html': 'b',
      'loop.html': to('/loop.html'),
      'out.html': to('{{elsewhere}}/b.html'),
    };
    await withPortal(pages, async ({ origin, requests }) => {
      expect(await ask(`${origin}/a.html`, 5000, never)).toMatchObject({ kind: 'answered', url: `${origin}/b.html` });
      expect(await ask(`${origin}/loop.html`, 5000, never)).toEqual({ kind: 'sent-away', to: null });
      const before = requests.length;
      expect(await ask(`${origin}/out.html`, 5000, never)).toMatchObject({ kind: 'sent-away' });
      expect(requests.slice(before)).toEqual(['GET /out.html']);
    });
  });

  it('reads no more than a page may have, however much comes', async () => {
    let sent = 0;
    const server = createServer((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20))) sent++;
      };
      response.on('drain', more).writeHead(200, { 'content-type': 'text/html' });
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await ask(`http://127.0.0.1:${port}/`, 20_000, never)).toEqual({ kind: 'too-large' });
    expect(sent * (1 << 20)).toBeLessThan(4 * LARGEST_PAGE);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('gives up in time, and says who does not answer', async () => {
    await withPortal({ 'slow.html': { body: '', waits: true } }, async ({ origin }) => {
      expect(await ask(`${origin}/slow.html`, 50, never)).toEqual({ kind: 'timed-out' });
    });
    expect(await ask('http://127.0.0.1:9/', 5000, never)).toMatchObject({ kind: 'failed' });
  });
});
