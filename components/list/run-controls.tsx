import { useState } from 'preact/hooks';
import { MAY_BE_READ } from '../../lib/list/file-kind.ts';
import type { ListText } from '../../lib/text/list/list-text.ts';
import type { ListActions } from './list-actions.ts';
import { countBy, type ListRow } from './list-rows.ts';
import { isNotDone, mayBeRetried, originOf } from './list-session.ts';
import type { ListSnapshot } from './list-snapshot.ts';

interface PartProps {
  snapshot: ListSnapshot;
  rows: readonly ListRow[];
  text: ListText;
}

/** What must be known of the list before and while it is read. */
export function RunNotices({ snapshot: { session, unopened }, rows, text }: PartProps) {
  const { run, tab, list, fault } = session;
  const done = rows.filter(({ canTick, state }) => canTick && state !== 'waiting').length;
  const all = rows.filter(({ canTick }) => canTick).length;
  return (
    <>
      {!tab && (
        <p class="notice" data-testid="tab-gone">
          {text.tabGone}{' '}
          <a href={list.url} target="_blank" rel="noreferrer noopener">
            {text.openList}
          </a>
        </p>
      )}
      {!run && done > 0 && <p data-testid="kept">{text.kept(done, all)}</p>}
      {tab?.isPrivate && <p class="notice">{text.isPrivate}</p>}
      {list.isCut && <p class="notice">{text.isCut}</p>}
      {unopened > 0 && <p class="notice">{text.unopened(unopened)}</p>}
      {fault && <p class="notice">{text.notSaved(fault)}</p>}
    </>
  );
}

/** Start, pause, stop, retry, and how far it is. */
export function RunControls({ snapshot, rows, text, actions }: PartProps & { actions: ListActions }) {
  const { session, wantsPages, settings } = snapshot;
  const { run, readingPages, list } = session;
  const isReadingPages = readingPages !== null;
  const ticked = rows.filter(({ isTicked }) => isTicked);
  const waiting = ticked.filter(({ state }) => isNotDone(state)).length;
  const again = ticked.filter(({ state }) => mayBeRetried(state)).length;
  const hasDone = rows.some(({ outcome }) => outcome !== null);
  const isActive = run?.phase === 'running' || run?.phase === 'paused';
  const mayAsk = session.tab !== null || session.allowed.size > 0;
  return (
    <div class="controls">
      {list.unreadPages.length > 0 && !isActive && (
        <label>
          <input
            type="checkbox"
            data-testid="want-pages"
            checked={wantsPages}
            onChange={({ currentTarget }) => actions.wantPages(currentTarget.checked)}
          />{' '}
          {text.pages(list.unreadPages.length)}
        </label>
      )}
      <div class="row">
        {!isActive && !isReadingPages && (
          <button
            type="button"
            class="primary"
            data-testid="start"
            disabled={!mayAsk || (waiting === 0 && !(wantsPages && list.unreadPages.length > 0))}
            onClick={actions.start}
          >
            {hasDone ? text.goOnWith : text.start}
          </button>
        )}
        {run?.phase === 'running' && (
          <button type="button" data-testid="pause" onClick={actions.pause}>
            {text.pause}
          </button>
        )}
        {run?.phase === 'paused' && (
          <button type="button" data-testid="go-on" onClick={actions.goOn}>
            {text.goOn}
          </button>
        )}
        {(isActive || isReadingPages) && (
          <button type="button" data-testid="stop" onClick={actions.stop}>
            {text.stop}
          </button>
        )}
        {!isActive && !isReadingPages && again > 0 && (
          <button type="button" data-testid="retry" disabled={!mayAsk} onClick={actions.retry}>
            {text.retry(again)}
          </button>
        )}
        {!isActive && !isReadingPages && hasDone && (
          <button type="button" class="quiet" data-testid="forget" onClick={actions.forget}>
            {text.forget}
          </button>
        )}
        <span class="soft">{text.politeness(String(settings.list.pauseMs / 1000), settings.list.lanes)}</span>
      </div>
      {isReadingPages && <p>{text.readingPages}</p>}
      {run && <Progress snapshot={snapshot} rows={rows} text={text} />}
    </div>
  );
}

const MINUTE_MS = 60_000;

function Progress({ snapshot: { session }, rows, text }: PartProps) {
  const { run } = session;
  if (!run) return null;
  const all = rows.filter(({ isTicked }) => isTicked);
  const done = all.filter(({ state }) => state !== 'waiting').length;
  const left = run.timeLeft();
  const isActive = run.phase === 'running' || run.phase === 'paused';
  return (
    <div class="progress">
      <progress max={all.length} value={done} aria-label={text.progress(done, all.length)} />
      <span data-testid="progress">
        {text.progress(done, all.length)}
        {isActive && left !== null && ` · ${text.timeLeft(Math.round(left / MINUTE_MS))}`}
      </span>
      <strong data-testid="phase" role={isActive ? undefined : 'status'}>
        {text.phases[run.phase]}
      </strong>
    </div>
  );
}

interface ActingProps {
  rows: readonly ListRow[];
  text: ListText;
  actions: ListActions;
}

/** Sites that our page may ask only when the person says so to the browser. */
export function OtherSites({ rows, text, actions }: ActingProps) {
  const others = countBy(rows, ({ state, entry }) =>
    state === 'other-site' && MAY_BE_READ.has(entry.kind) ? originOf(entry.url) : null,
  );
  const closed = countBy(rows, ({ state, entry }) => (state === 'not-allowed' ? originOf(entry.url) : null));
  return (
    <>
      {[...closed.keys()].map((origin) => (
        <p key={origin} class="notice">
          {text.notAllowedHere}{' '}
          <button type="button" data-testid="allow-site" data-origin={origin} onClick={() => actions.allowSite(origin)}>
            {text.allowSite}
          </button>
        </p>
      ))}
      {[...others].map(([origin, count]) => (
        <p key={origin} class="notice">
          {text.otherSite(new URL(origin).host, count)}{' '}
          <button type="button" data-testid="allow-site" data-origin={origin} onClick={() => actions.allowSite(origin)}>
            {text.allowSite}
          </button>
        </p>
      ))}
    </>
  );
}

/** Reports that the list does not link, by their addresses. */
export function FurtherAddresses({ text, actions }: Omit<ActingProps, 'rows'>) {
  const [typed, setTyped] = useState('');
  return (
    <details class="further">
      <summary>{text.add}</summary>
      <textarea
        rows={4}
        data-testid="further-addresses"
        aria-label={text.add}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button
        type="button"
        data-testid="add-addresses"
        disabled={typed.trim() === ''}
        onClick={() => void actions.add(typed).then(() => setTyped(''))}
      >
        {text.addButton}
      </button>
    </details>
  );
}
