import type { ReportDocument } from '../../lib/audit/document.ts';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import { MAP_TEXTS } from '../../lib/text/map-text.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { PresumedField } from '../findings/presumed-field.tsx';
import { SeverityMark } from '../findings/severity-mark.tsx';
import { SuppositionResult } from '../findings/supposition-result.tsx';
import { useSupposition } from '../findings/use-supposition.ts';
import { RelationMark } from '../relations/relation-list.tsx';
import { relationWords, VERDICTS } from '../relations/relation-words.ts';
import '../relations/relations.css';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';

interface CellWhatIfProps {
  report: ReportDocument;
  index: number;
  relations: readonly RelationState[];
  findings: readonly ListedFinding[];
  /** The cell that was clicked last. */
  chosen: string | null;
  presumed: ReadonlyMap<string, string>;
  onPresume: (presumed: ReadonlyMap<string, string>) => void;
  actions: Pick<SurfaceActions, 'suppose' | 'go' | 'showRelation'>;
}

/** Below the tables: the chosen cell, what is said of it, and what would follow if it held another value. */
export function CellWhatIf(props: CellWhatIfProps) {
  const { report, index, relations, findings, chosen, presumed, onPresume, actions } = props;
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const supposed = useSupposition(actions.suppose, index, [...presumed]);
  const cells = [...new Set([...presumed.keys(), ...(chosen === null ? [] : [chosen])])];
  if (cells.length === 0) return null;
  const presume = (fact: string, value: string) => {
    const next = new Map(presumed);
    // What is printed is no presumption.
    if (value === report.facts[fact]?.text) next.delete(fact);
    else next.set(fact, value);
    onPresume(next);
  };
  return (
    <section class="cell-what-if" aria-label={text.whatIf} data-testid="cell-what-if">
      {cells.map((fact) => (
        <PresumedField
          key={fact}
          testId="presumed-cell"
          report={report}
          fact={fact}
          caption={text.chosenCell}
          value={presumed.get(fact) ?? report.facts[fact]?.text ?? ''}
          onType={(value) => presume(fact, value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') backToCell(event, fact);
          }}
        />
      ))}
      {chosen !== null && (
        <CellRelations report={report} index={index} relations={relations} fact={chosen} actions={actions} />
      )}
      {chosen !== null && <CellFindings findings={findings} fact={chosen} onGo={actions.go} />}
      {presumed.size > 0 && (
        <>
          <p class="hint">{text.whatIfHint}</p>
          <SuppositionResult supposed={supposed} />
          <button type="button" data-testid="clear-what-if" onClick={() => onPresume(new Map())}>
            {text.clearValues}
          </button>
        </>
      )}
    </section>
  );
}

/** The cell of the same report above. */
function backToCell(event: KeyboardEvent, fact: string): void {
  event.preventDefault();
  const report = (event.currentTarget as Element).closest('.cell-what-if')?.parentElement;
  report?.querySelector<HTMLElement>(`button[data-fact="${fact}"]`)?.focus();
}

type CellRelationsProps = Pick<CellWhatIfProps, 'report' | 'index' | 'relations' | 'actions'> & { fact: string };

/** The sums that a cell stands in, whether anything speaks against it or not. */
function CellRelations({ report, index, relations, fact, actions }: CellRelationsProps) {
  const { language, words } = useWords();
  const text = MAP_TEXTS[language];
  const own = VERDICTS.flatMap((verdict) =>
    relations.filter((one) => one.verdict === verdict && (one.left.includes(fact) || one.right.includes(fact))),
  );
  if (own.length === 0) return <p class="hint">{text.cellInNone}</p>;
  return (
    <div class="cell-findings" data-testid="cell-relations">
      <p>{text.cellRelations(own.length)}</p>
      <ul>
        {own.map((relation) => {
          const { verdict, label, numbers, why } = relationWords(report, relation, words, language);
          return (
            <li key={relation.id}>
              <button type="button" onClick={() => actions.showRelation(index, relation, false)}>
                <RelationMark verdict={verdict} />
                <span>
                  {text.mark(label, words.verdicts[verdict], why ?? '')}
                  {numbers !== '' && <span class="numbers">{numbers}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface CellFindingsProps {
  findings: readonly ListedFinding[];
  fact: string;
  onGo: (finding: number) => void;
}

function CellFindings({ findings, fact, onGo }: CellFindingsProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const concerned = findings.filter(
    ({ finding }) =>
      finding.facts.includes(fact) || finding.suspects.some((repair) => repair.some((change) => change.fact === fact)),
  );
  if (concerned.length === 0) return null;
  return (
    <div class="cell-findings">
      <p>{text.cellFindings(concerned.length)}</p>
      <ul>
        {concerned.map(({ index, finding }) => (
          <li key={index}>
            <button type="button" onClick={() => onGo(index)}>
              <SeverityMark severity={finding.severity} />
              <span>{language === 'en' ? finding.messageEn : finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
