import type { ReportDocument } from '../../lib/audit/document.ts';
import { isCounted, type RelationState } from '../../lib/audit/relation-states.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { type RelationVerdict, relationWords, VERDICTS } from './relation-words.ts';

export interface RelationListProps {
  report: ReportDocument;
  index: number;
  relations: readonly RelationState[];
  /** Only those with this result; null for all. */
  verdict: RelationVerdict | null;
  actions: Pick<SurfaceActions, 'showRelation'>;
}

/** Every relation of a report with its numbers and its result: what was checked, for eyes and for screen readers. */
export function RelationList({ report, index, relations, verdict, actions }: RelationListProps) {
  const { language } = useWords();
  const text = MAP_TEXTS[language];
  const wanted = relations.filter((relation) => verdict === null || relation.verdict === verdict);
  const counted = wanted.filter(isCounted);
  const subtotals = wanted.filter((relation) => !isCounted(relation));
  if (wanted.length === 0) return <p class="explained">{text.none}</p>;
  return (
    <table class="relation-list" data-testid="relation-list">
      <caption class="visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.relation}</th>
          <th scope="col">{text.columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map((relation) => (
          <Row key={relation.id} report={report} index={index} relation={relation} actions={actions} />
        ))}
      </tbody>
      {subtotals.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {text.subtotals}
            </th>
          </tr>
          {subtotals.map((relation) => (
            <Row key={relation.id} report={report} index={index} relation={relation} actions={actions} />
          ))}
        </tbody>
      )}
    </table>
  );
}

type RowProps = Pick<RelationListProps, 'report' | 'index' | 'actions'> & { relation: RelationState };

function Row({ report, index, relation, actions }: RowProps) {
  const { language, words } = useWords();
  const { verdict, label, numbers, why } = relationWords(report, relation, words, language);
  return (
    <tr data-verdict={verdict} data-relation={relation.id}>
      <th scope="row">
        <button type="button" onClick={() => actions.showRelation(index, relation, false)}>
          {label}
        </button>
        {numbers !== '' && <span class="numbers">{numbers}</span>}
      </th>
      <td>
        <span class="result">
          <RelationMark verdict={verdict} /> {words.verdicts[verdict]}
        </span>
        {why !== null && <span class="why">{why}</span>}
      </td>
    </tr>
  );
}

/** =, ≠ or ?: colour is never the only cue. */
export function RelationMark({ verdict }: { verdict: RelationVerdict }) {
  const { language } = useWords();
  return (
    <span class="relation-mark" data-verdict={verdict} aria-hidden="true">
      {MAP_TEXTS[language].marks[verdict]}
    </span>
  );
}

interface VerdictFilterProps {
  relations: readonly RelationState[];
  verdict: RelationVerdict | null;
  onChange: (verdict: RelationVerdict | null) => void;
}

/** One choice for each result that there is, and one for all. */
export function VerdictFilter({ relations, verdict, onChange }: VerdictFilterProps) {
  const { language, text: surface, words } = useWords();
  const text = MAP_TEXTS[language];
  const counted = relations.filter(isCounted);
  const count = (one: RelationVerdict) => counted.filter((relation) => relation.verdict === one).length;
  return (
    <fieldset class="chips relation-filter" aria-label={text.filterLabel}>
      <button
        type="button"
        class="chip"
        data-testid="relations-all"
        aria-pressed={verdict === null}
        onClick={() => onChange(null)}
      >
        {text.all(counted.length)}
      </button>
      {VERDICTS.filter((one) => count(one) > 0 || one === verdict).map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          data-testid={`relations-${one}`}
          data-verdict={one}
          aria-pressed={verdict === one}
          onClick={() => onChange(one)}
        >
          {surface.group(words.verdicts[one], count(one))}
        </button>
      ))}
    </fieldset>
  );
}
