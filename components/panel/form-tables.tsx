import { useMemo, useState } from 'preact/hooks';
import type { ReportDocument } from '../../lib/audit/document.ts';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import type { MarkState } from '../../lib/marks/mark-state.ts';
import { gravestOf, marksOfFinding } from '../../lib/marks/marks-for.ts';
import { layoutOf } from '../../lib/text/form-layout.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import type { AuditedState, SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { CellWhatIf } from './cell-what-if.tsx';
import { Folded } from './folded.tsx';
import { FormTable } from './form-table.tsx';

export interface FormTablesProps {
  state: Pick<AuditedState, 'document' | 'relations'>;
  findings: readonly ListedFinding[];
  current: number | null;
  actions: Pick<SurfaceActions, 'inspect' | 'suppose' | 'go' | 'showRelation'>;
}

/** The recognised tables with their printed values, as the official form draws them. */
export function FormTables({ state: { document, relations }, findings, current, actions }: FormTablesProps) {
  const { language, text: surface } = useWords();
  const text = WORKSPACE_TEXTS[language];
  if (document.reports.length === 0) return <p class="explained">{text.noTables}</p>;
  // The report of the finding in focus, else the first.
  const wanted = findings.find(({ index }) => index === current)?.reportIndex ?? 0;
  return (
    <div class="form-tables" data-testid="form-tables">
      <p class="hint">{text.cellHint}</p>
      {document.reports.map((report, index) => (
        <Folded
          key={index}
          name={document.reports.length > 1 ? surface.subject(report.agency, report.year) : null}
          isWanted={index === wanted}
        >
          {() => (
            <ReportTables
              report={report}
              index={index}
              relations={relations[index] ?? []}
              isOneOfMany={document.reports.length > 1}
              findings={findings.filter(({ reportIndex }) => reportIndex === index)}
              actions={actions}
            />
          )}
        </Folded>
      ))}
    </div>
  );
}

interface ReportTablesProps {
  report: ReportDocument;
  index: number;
  relations: readonly RelationState[];
  isOneOfMany: boolean;
  findings: readonly ListedFinding[];
  actions: FormTablesProps['actions'];
}

function ReportTables({ report, index, relations, isOneOfMany, findings, actions }: ReportTablesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [presumed, setPresumed] = useState<ReadonlyMap<string, string>>(new Map());
  const layouts = useMemo(() => layoutOf(report), [report]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  return (
    <>
      {layouts.map((layout) => (
        <FormTable
          key={layout.table}
          layout={layout}
          report={report}
          marks={marks}
          presumed={presumed}
          chosen={chosen}
          isOneOfMany={isOneOfMany}
          onChoose={(fact) => {
            setChosen(fact);
            actions.inspect(index, fact);
          }}
        />
      ))}
      <CellWhatIf
        report={report}
        index={index}
        relations={relations}
        findings={findings}
        chosen={chosen}
        presumed={presumed}
        onPresume={setPresumed}
        actions={actions}
      />
    </>
  );
}

/** The same states as on the page; what is set aside accuses no cell. */
function marksOf(findings: readonly ListedFinding[]): ReadonlyMap<string, MarkState> {
  return gravestOf(findings.flatMap(({ finding }) => (finding.dismissed ? [] : marksOfFinding(finding))));
}
