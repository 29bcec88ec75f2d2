import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeAnswer } from '../../lib/collect/judge-answer.ts';
import type { Answer } from '../../lib/list/answer.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { loadPdfEngine } from '../../tools/audit/pdf-engine.ts';
import { benchPage } from '../../tools/bench/pages.ts';
import { pdfOf, words } from '../files/pdf-file.ts';

const PDF_PAGES = 40;

const answered = (bytes: Uint8Array, contentType: string): Answer => ({
  kind: 'answered',
  status: 200,
  url: 'https://www.example.gov.cn/1',
  contentType,
  bytes,
});

/** Long enough to be judged in many slices. */
const PAGE = answered(new TextEncoder().encode(benchPage(20)), 'text/html; charset=utf-8');
const FILE = answered(
  pdfOf(
    Array.from({ length: PDF_PAGES }, (_, page) => words(`清河镇2024年政府信息公开工作年度报告第${page}页`, 60, 700)),
  ),
  'application/pdf',
);

/** Judges under a person who is heard so many times before something happens. */
function judge(
  answer: Answer,
  { after = Number.POSITIVE_INFINITY, happens = async () => {}, longestMs = 600_000 } = {},
) {
  const stopper = new AbortController();
  let heard = 0;
  const whileHeld = async () => {
    heard++;
    if (heard === after) await happens();
  };
  const judged = judgeAnswer('https://www.example.gov.cn/1', answer, {
    signal: stopper.signal,
    whileHeld,
    settings: DEFAULT_RULE_SETTINGS,
    loadPdfEngine,
    longestMs,
  });
  return { judged, stopper, heard: () => heard };
}

describe('an answer that is being judged', () => {
  beforeEach(() => vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser));
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a page', PAGE, 'findings'],
    ['a file', FILE, 'no-form'],
  ] as const)('of %s is given up at once by a stop', async (_, answer, state) => {
    const whole = judge(answer);
    expect((await whole.judged)?.outcome.state).toBe(state);
    expect(whole.heard()).toBeGreaterThan(3);
    const { judged, stopper, heard } = judge(answer, { after: 2, happens: async () => stopper.abort() });
    expect(await judged).toBeNull();
    expect(heard()).toBe(2);
  });

  it.each([
    ['a page', PAGE],
    ['a file', FILE],
  ] as const)('of %s waits while the person holds it, and goes on where it was', async (_, answer) => {
    let goOn = () => {};
    let isHeld = false;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { judged, heard } = judge(answer, {
      after: 3,
      happens: () => {
        isHeld = true;
        return held;
      },
    });
    await vi.waitFor(() => expect(isHeld).toBe(true), { timeout: 60_000 });
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard()).toBe(3);
    goOn();
    expect((await judged)?.document?.page.url).toBe('https://www.example.gov.cn/1');
    expect(heard()).toBeGreaterThan(3);
  });

  it('of a page that lasts too long is a time-out', async () => {
    const { judged } = judge(PAGE, { longestMs: 1 });
    expect((await judged)?.outcome.state).toBe('time-out');
  });
});
