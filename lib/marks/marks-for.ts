import type { FindingDocument, RelationDocument } from '../audit/document.ts';
import { graver, type MarkState } from './mark-state.ts';

/** One state for each place; where findings meet, the gravest wins. */
export function gravestOf<Place>(marks: Iterable<readonly [Place, MarkState]>): Map<Place, MarkState> {
  const gravest = new Map<Place, MarkState>();
  for (const [place, state] of marks) {
    const present = gravest.get(place);
    gravest.set(place, present ? graver(present, state) : state);
  }
  return gravest;
}

/** The state of each cell that one finding speaks of. */
export function marksOfFinding(finding: FindingDocument): [fact: string, state: MarkState][] {
  const { severity, suspects } = finding;
  // Other findings with sums, a blank that was left out for one, name their cells themselves.
  const accused =
    finding.class === 'rule-break' && finding.relations.length > 0 ? accusedCells(finding) : finding.facts;
  const candidates = isDecided(finding) ? [] : suspects.flat().map(({ fact }) => fact);
  return [
    ...accused.map((fact): [string, MarkState] => [fact, severity]),
    ...candidates.filter((fact) => !accused.includes(fact)).map((fact): [string, MarkState] => [fact, 'suspect']),
  ];
}

/** Only one repair is possible, and the finding itself names its cells first. */
function isDecided({ relations, suspects, facts }: FindingDocument): boolean {
  const [repair, ...others] = suspects;
  if (!repair || others.length > 0 || relations.length === 0) return false;
  return repair.every(({ fact }) => facts.indexOf(fact) >= 0 && facts.indexOf(fact) < repair.length);
}

/**
 * A single repair names the wrong cells: they alone are accused, the other terms of the broken sums are not painted
 * over. Otherwise the totals of the broken sums stand for them, so that a broken sum is always to be seen.
 */
function accusedCells(finding: FindingDocument): string[] {
  const cells = finding.suspects.flat().map(({ fact }) => fact);
  if (isDecided(finding)) return cells;
  return finding.relations.flatMap((relation) => totalCells(relation, new Set(cells)));
}

/**
 * The right-hand cells. Where a sum has two of them (一＋二＝(七)＋四) and the repairs clear one, only the other
 * stands for it: no cell is accused that the search has found consistent with everything else.
 */
function totalCells({ right }: RelationDocument, candidates: ReadonlySet<string>): string[] {
  const facts = right.map(({ fact }) => fact);
  const open = facts.filter((fact) => candidates.has(fact));
  return open.length > 0 ? open : facts;
}
