import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGuide } from '../../lib/explain/guide.ts';
import { openPageSession } from '../../lib/session/page-session.ts';
import { askSession, ONE_ERROR, openFakeJudge, WISHES } from './judged-session.ts';
import { CELLS, type OpenedPage, openPage, TABLE } from './open-session.ts';

let page: OpenedPage;

beforeEach(() => {
  page = openPage(TABLE);
});

afterEach(() => {
  page.session.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ready = () => openFakeJudge(ONE_ERROR, CELLS);
/** A popup that closes as soon as it has what it is to judge. */
const hasty = () =>
  openFakeJudge(ONE_ERROR, CELLS, async (line) => {
    line.close();
    return null;
  });
const ask = (judge = ready(), wishes = WISHES) => askSession(page.session, judge, wishes, false);
const wants = () => page.wants();
const mark = () => page.document.getElementById('a')?.getAttribute('data-gouji') ?? null;

describe('clicks in a row', () => {
  it('a popup that waits judges the page itself when the one before has closed; nobody else is called', async () => {
    const second = ready();
    const [, answer] = await Promise.all([ask(hasty()), ask(second)]);
    expect(answer).toMatchObject({ say: 'done', status: { audit: 1 } });
    expect(second.judged).toBe(1);
    expect(wants()).toEqual([]);
    expect(mark()).toBe('error');
  });

  it('ten at once are judged once, and all have the result', async () => {
    const judges = Array.from({ length: 10 }, ready);
    const answers = await Promise.all(judges.map((judge) => ask(judge)));
    expect(judges.reduce((sum, { judged }) => sum + judged, 0)).toBe(1);
    expect(answers.map((answer) => answer?.say)).toEqual(['done', ...Array.from({ length: 9 }, () => 'kept')]);
    expect(answers.slice(1).every((answer) => answer?.say === 'kept' && answer.answer.reportCount === 1)).toBe(true);
  });

  it('nine that close and one that stays', async () => {
    const answers = await Promise.all([...Array.from({ length: 9 }, () => ask(hasty())), ask()]);
    expect(answers.at(-1)).toMatchObject({ say: 'done', status: { audit: 1, areMarksShown: true } });
    expect(wants()).toEqual([]);
  });

  it('one with other rules does not make the page forget that it is being judged', async () => {
    const other = { ...WISHES, rules: { ...WISHES.rules, disabledRules: ['row-total'] } };
    const [second, third] = [ready(), ready()];
    const first = ask(openFakeJudge(ONE_ERROR, CELLS, (line) => line.next()));
    const answers = await Promise.all([first, ask(second, other), ask(third, other)]);
    expect([second.judged, third.judged]).toEqual([1, 0]);
    expect(answers[2]).toMatchObject({ say: 'kept', answer: { status: { audit: 1 } } });
  });

  it('every popup that never comes is stood in for, however many there were', async () => {
    await ask();
    for (let click = 0; click < 5; click++) {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      page.session.enter();
      vi.advanceTimersByTime(5000);
      vi.useRealTimers();
      await ask();
    }
    expect(wants().filter((each) => each === 'judge')).toHaveLength(5);
  });

  it('what was read for a popup that never came is read anew when the page has changed', async () => {
    const first = await page.session.enter();
    (page.document.getElementById('a') as HTMLElement).textContent = '77';
    const second = await page.session.enter();
    const texts = [first, second].map((read) => read !== 'seldom' && read?.frames[0]?.tables[0]?.cells[0]?.text);
    expect(texts).toEqual(['1', '77']);
  });
});

describe('a page that takes long to be read', () => {
  it('is read no further once somebody stops the audit that waits for it', async () => {
    let steps = 0;
    const session = openPageSession(page.document, {
      *readPage() {
        for (;;) {
          steps += 1;
          yield;
        }
      },
      tell: () => {},
      isTrusted: () => true,
    });
    void session.enter();
    const asked = askSession(session, ready(), WISHES, false);
    await vi.waitUntil(async () => (await session.answer({ ask: 'status' })).status.progress !== null);
    await session.answer({ ask: 'cancel' });
    expect(await asked).toMatchObject({ say: 'kept', answer: { status: { audit: 0, progress: null } } });
    const read = steps;
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    expect(steps).toBe(read);
    session.close();
  });
});

describe('nothing is lost', () => {
  it('a finding that is asked for while the page takes the verdict over is explained', async () => {
    page.session.useGuide(openGuide);
    const asked: Promise<unknown>[] = [];
    const judge = openFakeJudge(ONE_ERROR, CELLS, undefined, () => {
      // The page hears of the verdict first.
      setTimeout(() => asked.push(page.session.answer({ ask: 'go', finding: 0 })));
    });
    await ask(judge);
    await vi.waitUntil(() => page.news.at(-1)?.status.current === 0);
    await Promise.all(asked);
    expect(page.document.querySelector('gouji-overlay')?.shadowRoot?.textContent).toContain('甲');
  });

  it('marks that are asked for after the audit are given their looks', async () => {
    await ask(ready(), { ...WISHES, showMarks: false });
    expect(mark()).toBeNull();
    await page.session.answer({ ask: 'marks', show: true });
    expect(mark()).toBe('error');
    expect(wants()).toContain('looks');
  });

  it('an explanation that a popup asked for and closed is called for', async () => {
    await ask();
    await page.session.answer({ ask: 'go', finding: 0 });
    await vi.waitUntil(() => wants().includes('guide'), { timeout: 3000 });
    page.session.useGuide(openGuide);
    expect(page.document.querySelector('gouji-overlay')?.shadowRoot?.textContent).toContain('甲');
  });

  it('a person who turns to the page is heard again where nothing came of it, until a guide has come', async () => {
    const turn = (at: number) => {
      const event = new (page.document.defaultView as Window & typeof globalThis).Event('keydown');
      Object.defineProperty(event, 'timeStamp', { value: at });
      page.document.dispatchEvent(event);
      return wants().filter((each) => each === 'guide').length;
    };
    await ask();
    expect([turn(1000), turn(1500), turn(3500), turn(4000)]).toEqual([1, 1, 2, 2]);
    page.session.useGuide(openGuide);
    expect(turn(9000)).toBe(2);
  });
});
