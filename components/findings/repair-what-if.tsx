import { useId, useState } from 'preact/hooks';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useWords } from '../surface/words.ts';
import { PresumedField } from './presumed-field.tsx';
import { SuppositionResult } from './supposition-result.tsx';
import { useSupposition } from './use-supposition.ts';

interface RepairWhatIfProps {
  listed: ListedFinding;
  suppose: SurfaceActions['suppose'];
}

/** As many as the details list; the rest can be tried in the tables. */
const MOST_OFFERED = 5;

/** What if one of the repairs were true: its cells with the values that would close the sums, to be typed over. */
export function RepairWhatIf({ listed, suppose }: RepairWhatIfProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="what-if" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-testid="what-if">{text.whatIf}</summary>
      {isOpen && <RepairFields listed={listed} suppose={suppose} />}
    </details>
  );
}

function RepairFields({ listed, suppose }: RepairWhatIfProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const name = useId();
  const repairs = listed.finding.suspects.slice(0, MOST_OFFERED);
  const suggested = repairs.map((repair) => repair.map(({ to }) => to));
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState<readonly (readonly string[])[]>(suggested);
  const values = (repairs[chosen] ?? []).map(({ fact }, at) => [fact, typed[chosen]?.[at] ?? ''] as const);
  const supposed = useSupposition(suppose, listed.reportIndex, values);
  const type = (repair: number, cell: number, value: string) => {
    setChosen(repair);
    setTyped(typed.map((row, at) => (at === repair ? row.map((old, place) => (place === cell ? value : old)) : row)));
  };
  return (
    <>
      <p class="hint">{text.whatIfHint}</p>
      {repairs.map((repair, at) => (
        <fieldset key={at} class="presumption">
          {repairs.length > 1 && (
            <legend>
              <label>
                <input type="radio" name={name} checked={chosen === at} onChange={() => setChosen(at)} />
                {text.choose(at + 1)}
              </label>
            </legend>
          )}
          {repair.map((change, cell) => (
            <PresumedField
              key={change.fact}
              testId="presumed"
              report={listed.report}
              fact={change.fact}
              caption={text.presume}
              value={typed[at]?.[cell] ?? ''}
              onType={(value) => type(at, cell, value)}
            />
          ))}
        </fieldset>
      ))}
      <button type="button" data-testid="reset-what-if" onClick={() => setTyped(suggested)}>
        {text.resetValues}
      </button>
      <SuppositionResult supposed={supposed} />
    </>
  );
}
