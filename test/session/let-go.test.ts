import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askSession, ONE_ERROR, openFakeJudge, WISHES } from './judged-session.ts';
import { CELLS, type OpenedPage, openPage, TABLE } from './open-session.ts';

let page: OpenedPage;

beforeEach(() => {
  page = openPage(TABLE);
});

afterEach(() => {
  page.session.close();
  vi.unstubAllGlobals();
});

const ask = (again = false) => askSession(page.session, openFakeJudge(ONE_ERROR, CELLS), WISHES, again);
const wants = () => page.wants();
const clearMarks = () => page.session.answer({ ask: 'marks', show: false });
const change = () => {
  (page.document.getElementById('a') as HTMLElement).textContent = '77';
};
const come = () => {
  page.reader.isThere = true;
  return page.session.goOn();
};

describe('a page whose marks were cleared', () => {
  it('has let go of what reads it, and shows its marks again without it', async () => {
    await ask();
    expect(page.reader.isThere).toBe(true);
    await clearMarks();
    expect(page.reader.isThere).toBe(false);
    const { status } = await page.session.answer({ ask: 'marks', show: true });
    expect(status.areMarksShown).toBe(true);
    expect(page.document.getElementById('a')?.getAttribute('data-gouji')).toBe('error');
    expect(wants()).not.toContain('reader');
  });

  it('calls for it when the page was touched, and says what has changed', async () => {
    await ask();
    await clearMarks();
    change();
    const look = page.session.answer({ ask: 'look' });
    await vi.waitUntil(() => wants().includes('reader'));
    expect(come()).toBe(true);
    expect((await look).status.isChanged).toBe(true);
  });

  it('calls for it when it is audited again, and is audited by one who has it', async () => {
    await ask();
    await clearMarks();
    const answer = ask(true);
    await vi.waitUntil(() => wants().includes('reader'));
    expect(come()).toBe(true);
    expect(await answer).toMatchObject({ say: 'done', status: { audit: 2 } });
  });

  it('counts as changed where it was touched and nobody can send what reads it', async () => {
    await ask();
    await clearMarks();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    change();
    const look = page.session.answer({ ask: 'look' });
    await vi.waitUntil(() => wants().includes('reader'));
    await vi.advanceTimersByTimeAsync(6000);
    expect((await look).status.isChanged).toBe(true);
    vi.useRealTimers();
  });

  it('wakes nobody where nobody waits', async () => {
    await ask();
    expect(page.session.goOn()).toBe(false);
  });
});
