import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askForSite } from '../../lib/collect/site-permission.ts';
import { loadSettings, saveSettings } from '../../lib/settings/stored-settings.ts';
import { otherLanguage } from '../../lib/text/language.ts';
import { LIST_TEXTS } from '../../lib/text/list/list-text.ts';
import type { ListActions } from './list-actions.ts';
import { ListPage } from './list-page.tsx';
import { FIRST_WISH } from './list-rows.ts';
import { allow, holdSession, isNotDone, mayBeRetried, startOver } from './list-session.ts';
import { isRunning, type ListSnapshot } from './list-snapshot.ts';
import { addAddresses, openSession, readFurtherPages } from './open-session.ts';
import { openMarked, saveDocument, saveList, seeDetails, wholeOf } from './take-out.ts';
import '../surface/tokens.css';
import './list.css';

/** Between two drawings while a run goes on. */
const DRAW_MS = 200;

/** Opens the list of a tab, or what is kept of one, and keeps the page drawn. */
export async function startList(root: HTMLElement, tabId: number, listUrl: string | null): Promise<void> {
  const { settings } = await loadSettings(browser.storage.local);
  document.documentElement.lang = settings.language;
  document.title = LIST_TEXTS[settings.language].title;
  let draw = () => {};
  const opened = await openSession(tabId, listUrl, settings, () => draw());
  if (!opened) {
    render(
      <main class="list-page" data-phase="none">
        <p class="notice" data-testid="no-list">
          {LIST_TEXTS[settings.language].noList}
        </p>
      </main>,
      root,
    );
    return;
  }
  const { session, unopened } = opened;
  // Loaded anew, the page finds what is kept of this list.
  history.replaceState(null, '', `?tab=${tabId}&list=${encodeURIComponent(session.list.url)}`);
  let snapshot: ListSnapshot = {
    session,
    change: 0,
    settings,
    wish: FIRST_WISH,
    details: null,
    whole: await wholeOf(session),
    wantsPages: true,
    unopened,
    news: '',
  };
  const show = (part: Partial<ListSnapshot>) => {
    snapshot = { ...snapshot, ...part };
    render(<ListPage snapshot={snapshot} actions={actions} />, root);
  };
  const say = (news: string) => show({ news });
  const words = () => LIST_TEXTS[snapshot.settings.language];
  let isDue = false;
  // A run changes much; what nobody can follow is not drawn.
  draw = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(
      () => {
        isDue = false;
        show({ change: snapshot.change + 1 });
      },
      isRunning(session) ? DRAW_MS : 0,
    );
  };
  const look = () => wholeOf(session).then((whole) => show({ whole, change: snapshot.change + 1 }), fail);
  // What was found between years comes after what each report says by itself.
  const hold = () => holdSession(session).then(() => show({ change: snapshot.change + 1 }), fail);
  const begin = async (isWanted: typeof isNotDone) => {
    say('');
    if (snapshot.wantsPages && !(await readFurtherPages(session))) return;
    show({ whole: null });
    await startOver(session, isWanted).ended;
    await look();
    await hold();
  };
  const actions: ListActions = {
    start: () => void begin(isNotDone).catch(fail),
    retry: () => void begin(mayBeRetried).catch(fail),
    pause: () => session.run?.pause(),
    goOn: () => session.run?.goOn(),
    stop: () => {
      session.readingPages?.abort();
      session.run?.stop();
    },
    forget: () => {
      session.run = null;
      session.outcomes.clear();
      session.held = new Map();
      void session.store
        .forget()
        .then(() => session.store.keepList(session.list))
        .then(look, fail);
    },
    tick: (rows, isOn) => {
      for (const { entry } of rows) {
        if (isOn) session.unticked.delete(entry.url);
        else session.unticked.add(entry.url);
      }
      draw();
    },
    wish: (wish) => show({ wish }),
    wantPages: (wantsPages) => show({ wantsPages }),
    allowSite: (origin) =>
      void askForSite(origin).then((isGiven) => {
        if (!isGiven) return say(words().notGranted);
        allow(session, origin);
      }, fail),
    add: async (typed) => {
      const { added, refused } = await addAddresses(session, typed);
      say(words().added(added, refused));
    },
    see: (row) => void seeDetails(session, row).then((details) => show({ details }), fail),
    closeDetails: () => show({ details: null }),
    openMarked: (row) => void openMarked(row).catch(fail),
    saveDocument: (row) => void saveDocument(session, row).then((name) => say(words().saved(name)), fail),
    save: (kind) => {
      say(words().exporting);
      void saveList(session, kind, snapshot.settings.language).then((name) => say(words().saved(name)), fail);
    },
    switchLanguage: () => {
      const changed = { ...snapshot.settings, language: otherLanguage(snapshot.settings.language) };
      document.documentElement.lang = changed.language;
      document.title = LIST_TEXTS[changed.language].title;
      show({ settings: changed, change: snapshot.change + 1 });
      void saveSettings(browser.storage.local, changed).catch(fail);
    },
  };
  const fail = (error: unknown) => {
    console.error('gouji:', error);
    say(words().notSaved(error instanceof Error ? error.message : String(error)));
  };
  show({});
  if (session.outcomes.size > 0) void hold();
}
