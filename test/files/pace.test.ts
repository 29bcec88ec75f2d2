import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPace, type Pace } from '../../lib/files/pace.ts';
import { readFile } from '../../lib/files/read-file.ts';
import { loadPdfEngine } from '../../tools/audit/pdf-engine.ts';
import { pdfOf, words } from './pdf-file.ts';
import { docxOf, paragraph } from './write-docx.ts';

const PAGE = words('清河镇2024年政府信息公开工作年度报告', 60, 700);
/** Characters of a full page. */
const FULL = 1000;
const OPTIONS = { url: '', loadPdfEngine, timeMs: 120_000 };

describe('the pace of a reading', () => {
  let pace: Pace;
  let isOver: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    pace = openPace({ isWatched: true });
    isOver = false;
    pace.stopped.catch(() => {
      isOver = true;
    });
  });
  afterEach(() => {
    pace.close();
    vi.useRealTimers();
  });

  it('ends a file that gives no words for eight seconds', async () => {
    await vi.advanceTimersByTimeAsync(7900);
    expect(() => pace.check()).not.toThrow();
    await vi.advanceTimersByTimeAsync(200);
    expect(() => pace.check()).toThrow('too-long');
    expect(isOver).toBe(true);
  });

  it('reads a long report on an old machine to its end', async () => {
    for (let page = 0; page < 200; page++) {
      await vi.advanceTimersByTimeAsync(450);
      pace.check();
      pace.gain(FULL);
    }
    expect(isOver).toBe(false);
  });

  it('ends a file of many pages with few words', async () => {
    let pages = 0;
    for (; !isOver; pages++) {
      await vi.advanceTimersByTimeAsync(100);
      pace.gain(20);
    }
    expect(pages).toBeLessThan(90);
  });

  it('ends a long file sooner where nobody can cancel it', async () => {
    pace.close();
    pace = openPace({});
    let seconds = 0;
    pace.stopped.catch(() => {
      isOver = true;
    });
    for (; !isOver; seconds += 0.4) {
      await vi.advanceTimersByTimeAsync(400);
      pace.gain(FULL);
    }
    expect(Math.round(seconds)).toBe(30);
  });

  it('ends a file whose every page is slow', async () => {
    let pages = 0;
    for (; !isOver; pages++) {
      await vi.advanceTimersByTimeAsync(3000);
      pace.gain(FULL);
    }
    expect(pages).toBeLessThan(5);
  });

  it('ends every file after two minutes', async () => {
    for (let page = 0; page < 300; page++) {
      await vi.advanceTimersByTimeAsync(399);
      pace.gain(FULL);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(isOver).toBe(true);
  });

  it('stops again after many fast pages', async () => {
    for (let page = 0; page < 100; page++) pace.gain(FULL);
    await vi.advanceTimersByTimeAsync(8100);
    expect(isOver).toBe(true);
  });
});

describe('a reading', () => {
  it('of a PDF is cancelled between its pages', async () => {
    const turn = new AbortController();
    const onPage = (done: number) => done === 2 && turn.abort();
    const read = await readFile(pdfOf(Array.from({ length: 9 }, () => PAGE)), {
      ...OPTIONS,
      signal: turn.signal,
      onPage: (done) => void onPage(done),
    });
    expect(read).toEqual({ fault: 'cancelled' });
  });

  it.each([
    ['a PDF', pdfOf([PAGE])],
    ['a Word file', docxOf(paragraph('年报').repeat(100_000))],
  ])('of %s ends when its time is over', async (_, bytes) => {
    expect(await readFile(bytes, { ...OPTIONS, timeMs: 0 })).toEqual({ fault: 'too-long' });
  });

  it('of a Word file hears a cancel while it works', async () => {
    const turn = new AbortController();
    const bytes = docxOf(paragraph('年报').repeat(100_000));
    const reading = readFile(bytes, { ...OPTIONS, signal: turn.signal });
    setTimeout(() => turn.abort());
    expect(await reading).toEqual({ fault: 'cancelled' });
  });
});
