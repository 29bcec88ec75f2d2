import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditTab } from '../../lib/click/audit-tab.ts';
import type { Judgement, JudgeOptions } from '../../lib/click/judge.ts';
import type { Entry } from '../../lib/messages/enter-page.ts';
import type { PageSource } from '../../lib/page/source.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';

/** What was asked of each line to the page, and how each ends. */
const { asked, ends } = vi.hoisted(() => ({ asked: [] as JudgeOptions[], ends: [] as Judgement[] }));
vi.mock('../../lib/click/judge.ts', () => ({
  judge: async (_line: unknown, options: JudgeOptions) => {
    asked.push(options);
    return ends.shift();
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      connect: () => ({
        onMessage: { addListener: () => {} },
        onDisconnect: { addListener: () => {} },
        disconnect: () => {},
      }),
    },
    scripting: { removeCSS: async () => {}, insertCSS: async () => {} },
  },
}));

const TAB = { id: 7, windowId: 1, url: undefined, isPrivate: false };
const SOURCE: PageSource = { url: '', title: '', meta: { named: {} }, frames: [], skipped: [] };
const STOPPED = { kind: 'kept', answer: { status: { style: 'tint' }, head: null } } as unknown as Judgement;
const settings = Promise.resolve(DEFAULT_SETTINGS);

/** A page that is being entered, until it `comes`. */
function entering() {
  let comes: (entry: Entry) => void = () => {};
  const entered = new Promise<Entry>((resolve) => {
    comes = resolve;
  });
  return { entered, comes: (entry: Entry) => comes(entry) };
}

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('a click', () => {
  it('judges what the page read when it was entered', async () => {
    ends.push(STOPPED);
    const { entered, comes } = entering();
    const audit = auditTab(TAB, { settings, entered });
    comes({ isOpen: true, source: SOURCE });
    expect(await audit).toMatchObject({ isOpen: true, answer: { document: null } });
    expect(asked.map(({ ahead }) => ahead)).toEqual([SOURCE]);
  });

  it('does not wait for a page that takes long to be read: it is asked to be judged meanwhile', async () => {
    ends.push(STOPPED);
    const { entered, comes } = entering();
    const audit = auditTab(TAB, { settings, entered });
    await vi.advanceTimersByTimeAsync(900);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ ahead }) => ahead)).toEqual([null]);
    comes({ isOpen: true, source: null });
    expect(await audit).toMatchObject({ isOpen: true });
    expect(asked).toHaveLength(1);
  });

  it('asks once more where the page itself had not come yet', async () => {
    ends.push({ kind: 'gone' }, STOPPED);
    const { entered, comes } = entering();
    const audit = auditTab(TAB, { settings, entered });
    await vi.advanceTimersByTimeAsync(1100);
    comes({ isOpen: true, source: SOURCE });
    expect(await audit).toMatchObject({ isOpen: true });
    expect(asked.map(({ ahead }) => ahead)).toEqual([null, SOURCE]);
  });

  it('says why a page may not be entered, however late that is known', async () => {
    ends.push({ kind: 'gone' }, { kind: 'gone' });
    const { entered, comes } = entering();
    const audit = auditTab(TAB, { settings, entered });
    await vi.advanceTimersByTimeAsync(1100);
    comes({ isOpen: false, refusal: 'store', detail: 'no' });
    expect(await audit).toMatchObject({ isOpen: false, detail: 'no' });
  });
});
