import type { UndecidedReason } from '../facts/relations.ts';
import type { Relation } from '../forms/form.ts';
import type { RelationCounts } from './document.ts';
import type { ReportReading } from './report-reading.ts';

/** What can be said of one equality of a report. Plain data: it travels to the page and to every surface. */
export type RelationState = Relation &
  (
    | { verdict: 'held' | 'broken' }
    /** `count`: how many cells are the reason. */
    | { verdict: 'undecided'; reason: UndecidedReason; count: number }
  );

type Judged = Pick<ReportReading, 'outcomes' | 'components'>;

/**
 * Every relation of a report with its verdict, in form order. A sum that only blank cells keep from holding
 * contradicts nothing: nobody knows what should stand there.
 */
export function relationStates({ outcomes, components }: Judged): RelationState[] {
  const open = components.filter(({ verdict }) => verdict !== 'broken').flatMap(({ broken }) => broken);
  const isOpen = new Set(open.map(({ relation }) => relation.id));
  return outcomes.map((outcome): RelationState => {
    const { relation } = outcome;
    if (outcome.state === 'undecided') {
      return { ...relation, verdict: 'undecided', reason: outcome.reason, count: outcome.terms.length };
    }
    if (outcome.state === 'broken' && isOpen.has(relation.id)) {
      return { ...relation, verdict: 'undecided', reason: 'blank', count: outcome.blanks.length };
    }
    return { ...relation, verdict: outcome.state };
  });
}

/** The printed equalities of the forms by verdict; subtotals that a portal added are no part of the count. */
export function countRelations(states: readonly RelationState[]): RelationCounts {
  const counts: RelationCounts = { held: 0, broken: 0, undecided: 0 };
  for (const state of states) if (isCounted(state)) counts[state.verdict]++;
  return counts;
}

/** Whether the form prints an equality, so that it is counted; subtotals that a portal added are not. */
export function isCounted({ rule }: Pick<Relation, 'rule'>): boolean {
  return rule !== 'group-subtotal';
}
