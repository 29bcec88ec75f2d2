import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepJudged } from '../../lib/click/keep-judged.ts';
import { withHistory } from '../../lib/history/history-database.ts';
import { emptyHistory } from '../../lib/history/kept-reports.ts';
import { auditHtml } from '../audit/audit-file.ts';
import { generateSeries, pageOf, type YearReport } from '../years/series.ts';

/** What the browser's own store holds. */
const { stored } = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: { storage: { local: { get: async (key: string) => ({ [key]: stored[key] }) } } },
}));

const [REPORT] = generateSeries(5, { from: 2022, to: 2023 }) as [YearReport];

function judged(html = pageOf(REPORT)) {
  const result = auditHtml(html, {});
  return { ...result, document: { ...result.document, page: { ...result.document.page, url: REPORT.url } } };
}

const countKept = () => withHistory((database) => database.count('reports'));

beforeEach(async () => {
  await emptyHistory();
  stored.history = { version: 1, keep: 'on' };
});

describe('an audit without a surface', () => {
  it('is kept once, however often the same is judged', async () => {
    await keepJudged({ isPrivate: false }, judged());
    await keepJudged({ isPrivate: false }, judged());
    expect(await countKept()).toBe(1);
  });

  it('is not kept in a private window', async () => {
    await keepJudged({ isPrivate: true }, judged());
    expect(await countKept()).toBe(0);
  });

  it.each(['off', undefined])('is not kept where the switch says %s', async (keep) => {
    stored.history = keep && { version: 1, keep };
    await keepJudged({ isPrivate: false }, judged());
    expect(await countKept()).toBe(0);
  });

  it('leaves nothing of a page without a report', async () => {
    await keepJudged({ isPrivate: false }, judged('<p>无</p>'));
    expect(await countKept()).toBe(0);
  });
});
