import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as seldom from '../../lib/session/seldom.ts';
import * as sent from '../../lib/session/seldom-sent.ts';
import { askSession, ONE_ERROR, openFakeJudge, WISHES } from './judged-session.ts';
import { CELLS, type OpenedPage, openPage, TABLE } from './open-session.ts';

let page: OpenedPage;
let hasCome: boolean;

beforeEach(() => {
  hasCome = false;
  page = openPage(TABLE, () => !hasCome);
});

afterEach(() => {
  page.session.close();
  vi.unstubAllGlobals();
});

const ask = (again = false) => askSession(page.session, openFakeJudge(ONE_ERROR, CELLS), WISHES, again);
const wants = () => page.wants();
const come = () => {
  hasCome = true;
  return page.session.goOn();
};

describe('a page that needs what only few pages need', () => {
  it('says so to whoever enters, and is read when that has come', async () => {
    expect(await page.session.enter()).toBe('seldom');
    expect(come()).toBe(false);
    expect(await page.session.enter()).toMatchObject({ frames: [{ tables: [{ rowCount: 1 }] }] });
    expect(await ask()).toMatchObject({ say: 'done', status: { audit: 1 } });
    expect(wants()).toEqual([]);
  });

  it('calls for it where somebody asks who has not entered', async () => {
    const answer = ask();
    await vi.waitUntil(() => wants().includes('seldom'));
    expect(come()).toBe(true);
    expect(await answer).toMatchObject({ say: 'done', status: { audit: 1 } });
  });

  it('calls for it where it is to tell whether it still shows what was judged', async () => {
    hasCome = true;
    await ask();
    hasCome = false;
    (page.document.getElementById('a') as HTMLElement).textContent = '77';
    const look = page.session.answer({ ask: 'look' });
    await vi.waitUntil(() => wants().includes('seldom'));
    expect(come()).toBe(true);
    expect((await look).status.isChanged).toBe(true);
  });

  it('tells its judge where nobody can send it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = ask();
    await vi.waitUntil(() => wants().includes('seldom'));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answer).toMatchObject({ say: 'fault', fault: expect.stringContaining('did not come') });
    expect(log).toHaveBeenCalled();
    vi.useRealTimers();
    log.mockRestore();
  });
});

describe('what follows the reader', () => {
  const functions = Object.entries(sent).filter(([name]) => name !== 'useSeldom') as [string, () => unknown][];

  it('is known to it by every name', () => {
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(seldom).sort());
  });

  it('ends the reading where it has not come, and is called where it has', () => {
    for (const [, call] of functions)
      expect(call).toThrow(expect.objectContaining({ name: 'ScriptWanted', message: 'seldom' }));
    sent.useSeldom({ ...seldom, isOffPage: (style) => style === 'away' });
    expect([sent.isOffPage('away'), sent.isOffPage('here')]).toEqual([true, false]);
  });
});
