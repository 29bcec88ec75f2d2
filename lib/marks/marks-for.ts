import type { AuditDocument, FindingDocument, RelationDocument } from '../audit/document.ts';
import { graver, type MarkState } from './mark-state.ts';

/** `<report index>/<fact key>`: one cell among all reports of a page. */
export type PlacedFact = string;

export function placedFact(report: number, fact: string): PlacedFact {
  return `${report}/${fact}`;
}

/** Which cells are marked and how; where findings meet, the gravest wins. */
export function marksFor({ reports }: AuditDocument): Map<PlacedFact, MarkState> {
  const marks = new Map<PlacedFact, MarkState>();
  for (const [index, { findings }] of reports.entries()) {
    for (const [fact, state] of findings.flatMap(marksOfFinding)) {
      const place = placedFact(index, fact);
      const present = marks.get(place);
      marks.set(place, present ? graver(present, state) : state);
    }
  }
  return marks;
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
