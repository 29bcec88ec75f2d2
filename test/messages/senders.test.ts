import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from '../../lib/messages/answer-page.ts';
import { onPageNews } from '../../lib/messages/ask-page.ts';

type Listener = (message: unknown, sender: object, reply: (reply: unknown) => void) => unknown;

const { browser, listeners } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { browser: { runtime }, listeners };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => listeners.clear());

const say = (message: unknown, sender: object, reply = vi.fn()) => {
  for (const listener of listeners) listener(message, sender, reply);
  return reply;
};

const POPUP = { id: 'own', url: 'chrome-extension://own/popup.html' };
const PANEL_TAB = { id: 'own', url: 'chrome-extension://own/sidepanel.html?tab=1', tab: { id: 9 } };
const BACKGROUND = { id: 'own', url: 'chrome-extension://own/background.js' };

const FOREIGN: [string, object][] = [
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['another extension that claims an address of ours', { id: 'other', url: POPUP.url }],
  ['a script in a web page', { id: 'own', url: 'https://www.example.gov.cn/', tab: { id: 3 } }],
  ['a page whose address begins like ours', { id: 'own', url: 'chrome-extension://ownx/popup.html' }],
  ['somebody in a tab without an address', { id: 'own', tab: { id: 3 } }],
  ['nobody', {}],
];

describe('the page', () => {
  const answer = vi.fn(async () => ({ status: {} as never }));
  const LOOK = { gouji: { ask: 'look' } };

  beforeEach(() => {
    answer.mockClear();
    answerRequests(answer);
  });

  it.each([
    ['the popup', POPUP],
    ['the panel in a tab', PANEL_TAB],
    ['the background', BACKGROUND],
  ])('answers %s', async (_name, sender) => {
    const reply = say(LOOK, sender);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ answer: { status: {} } }));
  });

  it.each(FOREIGN)('does not hear %s', (_name, sender) => {
    expect(say(LOOK, sender)).not.toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 'look', 7, [], {}, { gouji: null }, { gouji: 'look' }, { gouji: {} }, { ask: 'look' }])(
    'does not hear %j',
    (message) => {
      say(message, POPUP);
      expect(answer).not.toHaveBeenCalled();
    },
  );

  it('tells the one who asked of a fault of ours', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    answer.mockRejectedValueOnce(new Error('broken'));
    const reply = say(LOOK, POPUP);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ fault: 'broken' }));
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });
});

describe('the surfaces', () => {
  const NEWS = { news: 'page', status: {}, badge: null };

  it('hear the news of our script in a page', () => {
    const listener = vi.fn();
    onPageNews(listener);
    say(NEWS, { id: 'own', url: 'https://www.example.gov.cn/', tab: { id: 3 } });
    expect(listener).toHaveBeenCalledExactlyOnceWith(NEWS, 3);
  });

  it.each([
    ['of another extension', NEWS, { id: 'other', tab: { id: 3 } }],
    ['without a tab', NEWS, { id: 'own' }],
    ['that is none', { news: 'weather' }, { id: 'own', tab: { id: 3 } }],
  ])('hear nothing %s', (_name, message, sender) => {
    const listener = vi.fn();
    onPageNews(listener);
    say(message, sender);
    expect(listener).not.toHaveBeenCalled();
  });
});
