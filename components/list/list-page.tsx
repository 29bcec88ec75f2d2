import { useMemo } from 'preact/hooks';
import { countReports } from '../../lib/list/recognise-list.ts';
import { otherLanguage } from '../../lib/text/language.ts';
import { LIST_TEXTS, type ListText } from '../../lib/text/list/list-text.ts';
import { SURFACE_TEXTS } from '../../lib/text/surface-text.ts';
import type { ListActions } from './list-actions.ts';
import { ListDetails } from './list-details.tsx';
import { ListExports } from './list-exports.tsx';
import { ListFilters } from './list-filters.tsx';
import { rowsOf, shownRows } from './list-rows.ts';
import type { ListSession } from './list-session.ts';
import { isRunning, type ListSnapshot } from './list-snapshot.ts';
import { ListTable } from './list-table.tsx';
import { FurtherAddresses, OtherSites, RunControls, RunNotices } from './run-controls.tsx';
import { WholeList } from './whole-list.tsx';

/** The page of a list: what is to be read, how far it is, and what came of it, in one table. */
export function ListPage({ snapshot, actions }: { snapshot: ListSnapshot; actions: ListActions }) {
  const { session, change, settings, wish, details, whole, news } = snapshot;
  const { language } = settings;
  const text = LIST_TEXTS[language];
  const rows = useMemo(() => rowsOf(session), [change, language]);
  const shown = useMemo(() => shownRows(rows, wish), [rows, wish]);
  const reports = countReports(session.list.entries);
  const chosen = rows.filter(({ isTicked }) => isTicked).length;
  return (
    <main class="list-page" data-phase={session.run?.phase ?? 'none'}>
      <header class="list-head">
        <div class="title-row">
          <h1>{text.title}</h1>
          <button
            type="button"
            class="quiet"
            data-testid="switch-language"
            lang={otherLanguage(language)}
            title={SURFACE_TEXTS[language].languageLabel}
            onClick={actions.switchLanguage}
          >
            {SURFACE_TEXTS[language].language}
          </button>
        </div>
        <Subject session={session} text={text} />
        <RunNotices snapshot={snapshot} rows={rows} text={text} />
        <OtherSites rows={rows} text={text} actions={actions} />
        <p data-testid="counts">{text.counts(reports, chosen, rows.length - reports)}</p>
        <RunControls snapshot={snapshot} rows={rows} text={text} actions={actions} />
        <p class="news" role="status" aria-live="polite" data-testid="news">
          {news}
        </p>
      </header>
      {whole && !isRunning(session) && <WholeList rows={rows} whole={whole} text={text} language={language} />}
      <ListFilters rows={rows} shown={shown} wish={wish} text={text} language={language} actions={actions} />
      <ListTable rows={shown} wish={wish} text={text} language={language} actions={actions} />
      {details && <ListDetails details={details} text={text} language={language} onClose={actions.closeDetails} />}
      <footer class="list-foot">
        <ListExports rows={rows} text={text} isRunning={isRunning(session)} actions={actions} />
        <FurtherAddresses text={text} actions={actions} />
        <p class="soft">{text.withoutStyle}</p>
      </footer>
    </main>
  );
}

function Subject({ session: { list }, text }: { session: ListSession; text: ListText }) {
  return (
    <p class="subject-line">
      {text.of(list.title)}{' '}
      <a href={list.url} target="_blank" rel="noreferrer noopener">
        {list.url}
      </a>
    </p>
  );
}
