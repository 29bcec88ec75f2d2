import type { YearColumn } from '../../lib/history/organ-years.ts';
import type { RelationsBetween } from '../../lib/history/relations-between.ts';
import { factLabel } from '../../lib/text/fact-label.ts';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import type { YearRelation, YearTerm } from '../../lib/years/year-rule.ts';
import { useWords } from '../surface/words.ts';

interface BetweenProps {
  relations: RelationsBetween | null;
  after: YearColumn;
}

/** What relates two years by one rule, drawn from column to column: a whole line where it holds, a broken one else. */
export function Between({ relations, after }: BetweenProps) {
  const { language } = useWords();
  const text = HISTORY_TEXTS[language];
  if (!relations || !after.shown) return <td class="between" />;
  const { held, broken, undecided } = relations;
  const state = broken.length > 0 ? 'broken' : held > 0 ? 'held' : 'undecided';
  const { form } = after.shown;
  // Of what holds, one number against one is enough to see it.
  const told = broken[0] ?? (relations.first && isOneToOne(relations.first) ? relations.first : null);
  return (
    <td class="between" data-testid="between" data-state={state}>
      <span class="sign" aria-hidden="true" />
      {told && <b>{equationOf(told)}</b>}
      <small>
        {[
          broken.length > 0 && text.broken(broken.length),
          held > 0 && text.held(held),
          undecided > 0 && text.undecided(undecided),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {broken.length > 0 && (
        <details>
          <summary>{text.which}</summary>
          <ul>
            {broken.map((relation) => (
              <li key={relation.id}>
                {factLabel(form, relation.right[0]?.fact ?? '', language)} <b>{equationOf(relation)}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </td>
  );
}

function isOneToOne({ left, right }: YearRelation): boolean {
  return left.length === 1 && right.length === 1;
}

const SIGNS = { held: '=', broken: '≠', undecided: '?' };

/** `14 ≠ 0`, `65 + 88 − 55 ≠ 698`. */
function equationOf({ left, right, state }: YearRelation): string {
  return `${sumOf(left)} ${SIGNS[state]} ${sumOf(right)}`;
}

function sumOf(terms: readonly YearTerm[]): string {
  return terms.map(signed).join(' ').replace(/^\+ /, '');
}

/** What was repealed is taken away; a change may be one for the less. */
function signed({ fact, value }: YearTerm): string {
  if (value === null) return '+ —';
  return fact.endsWith('.repealed') || value.startsWith('-') ? `− ${value.replace('-', '')}` : `+ ${value}`;
}
