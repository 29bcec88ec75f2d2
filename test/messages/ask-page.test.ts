import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../lib/messages/ask-page.ts';
import { packDetails } from '../../lib/verdict/packed-details.ts';
import type { ReportDetails } from '../../lib/verdict/page-verdict.ts';

const { tabs, closes, changes } = vi.hoisted(() => {
  const channel = <T>() => {
    const listeners = new Set<T>();
    return {
      listeners,
      addListener: (one: T) => void listeners.add(one),
      removeListener: (one: T) => void listeners.delete(one),
    };
  };
  const closes = channel<(id: number) => void>();
  const changes = channel<(id: number, change: object) => void>();
  return { closes, changes, tabs: { sendMessage: vi.fn(), onRemoved: closes, onUpdated: changes } };
});
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const ANSWER = { answer: { status: { audit: 1 } } };
const never = () => new Promise<never>(() => {});

/** A page that answers the one question so, and says so whether it is still there. */
function pageThat(answers: { asked: () => Promise<unknown>; isThere: () => Promise<unknown> }): void {
  tabs.sendMessage.mockImplementation((_id: number, { gouji }: { gouji: { ask: string } }) =>
    gouji.ask === 'look' ? answers.isThere() : answers.asked(),
  );
}

const ask = () => askPage(7, { ask: 'marks', show: true });
const tellChange = (id: number) => {
  for (const listener of changes.listeners) listener(id, { status: 'loading' });
};

describe('a question to a page', () => {
  beforeEach(() => {
    tabs.sendMessage.mockReset();
  });

  it('is answered, and nobody listens any longer', async () => {
    pageThat({ asked: async () => ANSWER, isThere: never });
    expect(await ask()).toEqual(ANSWER.answer);
    expect([closes.listeners.size, changes.listeners.size]).toEqual([0, 0]);
  });

  it('where nobody is has no answer; a fault there is a fault here', async () => {
    pageThat({ asked: () => Promise.reject(NOBODY), isThere: never });
    expect(await ask()).toBeNull();
    pageThat({ asked: async () => ({ fault: 'broken' }), isThere: never });
    await expect(ask()).rejects.toThrow('broken');
  });

  it('ends when the page is left for another', async () => {
    pageThat({ asked: never, isThere: () => Promise.reject(NOBODY) });
    const answer = ask();
    tellChange(7);
    expect(await answer).toBeNull();
    expect([closes.listeners.size, changes.listeners.size]).toEqual([0, 0]);
  });

  it('ends when the tab is closed', async () => {
    pageThat({ asked: never, isThere: never });
    const answer = ask();
    for (const listener of closes.listeners) listener(7);
    expect(await answer).toBeNull();
  });

  it('goes on while the page is still there, whatever other tabs do', async () => {
    let reply = (_: unknown) => {};
    pageThat({ asked: () => new Promise((resolve) => (reply = resolve)), isThere: async () => ANSWER });
    const answer = ask();
    tellChange(7);
    tellChange(8);
    for (const listener of closes.listeners) listener(8);
    // The page has said that it is there before it answers.
    await Promise.resolve();
    reply(ANSWER);
    expect(await answer).toEqual(ANSWER.answer);
  });

  const details = (report: object | undefined) => packDetails({ report } as ReportDetails);

  it('is put again until the whole document is there', async () => {
    const reports = ['甲', '乙', '丙'].map((agency) => ({ agency }));
    tabs.sendMessage.mockImplementation(async (_id: number, { gouji }: { gouji: { ask: string; from: number } }) =>
      gouji.ask === 'reports'
        ? { answer: { status: { audit: 4 }, reports: [details(reports[gouji.from])] } }
        : { answer: { status: { audit: 4 }, head: { reports: [] }, reports: [details(reports[0])], reportCount: 3 } },
    );
    expect((await askPage(7, { ask: 'look' }))?.document?.reports).toEqual(reports);
  });

  it('starts over where the page was audited anew before the whole document was there', async () => {
    let audits = 1;
    tabs.sendMessage.mockImplementation(async (_id: number, { gouji }: { gouji: { ask: string; audit: number } }) => {
      const status = { audit: audits };
      if (gouji.ask !== 'reports') {
        const reports = [details({ agency: `第${audits}次` })];
        return { answer: { status, head: { reports: [] }, reports, reportCount: audits === 1 ? 2 : 1 } };
      }
      audits = 2;
      return { answer: { status, reports: [] } };
    });
    const answer = await askPage(7, { ask: 'look' });
    expect([answer?.status.audit, answer?.document?.reports]).toEqual([2, [{ agency: '第2次' }]]);
  });
});
