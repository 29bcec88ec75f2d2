import { useEffect, useState } from 'preact/hooks';
import { listFindings } from '../../lib/audit/listed-findings.ts';
import { settledIndices } from '../../lib/dismissals/apply-dismissals.ts';
import { steppedFinding } from '../../lib/marks/walk-through.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { FilterBar } from '../findings/filter-bar.tsx';
import { type FindingFilter, filtered, isFiltered, NO_FILTER } from '../findings/finding-filter.ts';
import { FindingList, shownOrder } from '../findings/finding-list.tsx';
import { ReportTally } from '../findings/report-tally.tsx';
import { AuditedFrame, type AuditedParts, type AuditedViewProps } from '../surface/audited-view.tsx';
import { Unchecked } from '../surface/unchecked.tsx';
import { useLoaded } from '../surface/use-loaded.ts';
import { Explanation } from '../surface/verdict.tsx';
import { useWords } from '../surface/words.ts';
import { FormTables } from './form-tables.tsx';
import './panel.css';

type ViewName = 'findings' | 'map' | 'tables';

const VIEWS: readonly ViewName[] = ['findings', 'map', 'tables'];

/** The working list beside the page: the findings, filtered; the form with its relations; or with its values. */
export function PanelView(props: AuditedViewProps) {
  const { state, actions, wanted } = props;
  const [view, setView] = useState<ViewName>('findings');
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  useEffect(() => {
    if (wanted) setView('map');
  }, [wanted]);
  // Next and previous walk through what is listed.
  const step = (by: 1 | -1) => {
    const findings = shownOrder(filtered(listFindings(state.document), filter)).map(({ index }) => index);
    const next = steppedFinding(findings, state.status.current, by, new Set(settledIndices(state.document)));
    if (next !== null) actions.go(next);
  };
  const change = (to: ViewName) => {
    props.onWanted(null);
    setView(to);
  };
  return (
    <AuditedFrame {...props} step={step}>
      {(parts) => (
        <>
          <Tabs view={view} onChange={change} />
          <div class="scroll" role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
            {view === 'tables' && (
              <FormTables {...parts} state={state} current={state.status.current} actions={actions} />
            )}
            {view === 'map' && <Relations {...props} />}
            {view === 'findings' && <Findings {...props} {...parts} filter={filter} onFilter={setFilter} />}
          </div>
        </>
      )}
    </AuditedFrame>
  );
}

/** Drawn anew when other relations are asked for. */
function Relations({ state, wanted, actions }: AuditedViewProps) {
  const View = useLoaded(true, async () => (await import('../relations/map-view.tsx')).MapView);
  const verdict = wanted?.verdict ?? null;
  return View && <View key={verdict} state={state} verdict={verdict} hasMap actions={actions} />;
}

interface FindingsProps extends AuditedViewProps, AuditedParts {
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
}

function Findings({ state, actions, findings, details, filter, onFilter }: FindingsProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const shown = filtered(findings, filter);
  return (
    <>
      <Explanation document={state.own ?? state.document} status={state.status} onAgain={actions.again} />
      <Unchecked document={state.document} />
      <ReportTally reports={state.document.reports} />
      {findings.length > 0 && <FilterBar findings={findings} filter={filter} onChange={onFilter} />}
      {isFiltered(filter) && (
        <div class="filter-state" role="status" data-testid="filter-state">
          <span>{shown.length === 0 ? text.noneMatch : text.shown(shown.length, findings.length)}</span>
          <button type="button" data-testid="reset-filter" onClick={() => onFilter(NO_FILTER)}>
            {text.reset}
          </button>
        </div>
      )}
      <FindingList {...details} findings={shown} current={state.status.current} opensCurrent onGo={actions.go} />
    </>
  );
}

/** Tabs after the ARIA pattern: one stop for the tab key, the arrows change the view. */
function Tabs({ view, onChange }: { view: ViewName; onChange: (view: ViewName) => void }) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const by = event.key === 'ArrowRight' ? 1 : -1;
    const next = VIEWS[(VIEWS.indexOf(view) + by + VIEWS.length) % VIEWS.length] as ViewName;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={text.viewsLabel} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-testid={`tab-${name}`}
          aria-selected={view === name}
          aria-controls="view"
          tabIndex={view === name ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {text.views[name]}
        </button>
      ))}
    </div>
  );
}
