import { useState } from 'preact/hooks';
import { isCounted } from '../../lib/audit/relation-states.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import { Folded } from '../panel/folded.tsx';
import type { AuditedState, SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { RelationList, VerdictFilter } from './relation-list.tsx';
import { MapLegend, RelationMap } from './relation-map.tsx';
import type { RelationVerdict } from './relation-words.ts';
import './relations.css';

interface MapViewProps {
  state: AuditedState;
  /** The result that the list is opened with; null for all. */
  verdict: RelationVerdict | null;
  /** Whether the form is drawn above the list. */
  hasMap: boolean;
  actions: Pick<SurfaceActions, 'showRelation'>;
}

/** Everything that was checked between cells: the form with its relations, and each of them with its result. */
export function MapView({ state, verdict, hasMap, actions }: MapViewProps) {
  const { language, text: surface } = useWords();
  const text = MAP_TEXTS[language];
  const { document, relations } = state;
  const [shown, setShown] = useState(verdict);
  const all = relations.flat();
  if (all.length === 0) return <p class="explained">{text.noRelations}</p>;
  const isOneOfMany = document.reports.length > 1;
  return (
    <div class="map-view" data-testid="map-view">
      <p class="hint">{text.lead(all.filter(isCounted).length)}</p>
      {hasMap && <MapLegend />}
      {hasMap && <p class="hint screen-only">{text.hint}</p>}
      <VerdictFilter relations={all} verdict={shown} onChange={setShown} />
      {document.reports.map((report, index) => (
        <Folded
          key={index}
          name={isOneOfMany ? surface.subject(report.agency, report.year) : null}
          isWanted={index === 0 || (shown !== null && hasResult(relations[index], shown))}
        >
          {() => (
            <>
              {hasMap && shown === null && (
                <RelationMap report={report} index={index} relations={relations[index] ?? []} actions={actions} />
              )}
              <RelationList
                report={report}
                index={index}
                relations={relations[index] ?? []}
                verdict={shown}
                actions={actions}
              />
            </>
          )}
        </Folded>
      ))}
    </div>
  );
}

function hasResult(relations: AuditedState['relations'][number] | undefined, verdict: RelationVerdict): boolean {
  return relations?.some((relation) => relation.verdict === verdict) ?? false;
}
