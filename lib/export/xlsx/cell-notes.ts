import type { FindingDocument } from '../../audit/document.ts';
import type { Severity } from '../../rules/rule.ts';
import type { ExportedFinding } from '../exported-finding.ts';

/** How a cell of a drawn table is noted: the findings that point to it, and the gravest grade among them. */
export interface CellNote {
  numbers: readonly number[];
  grade: Severity | 'suspect' | 'dismissed';
}

/** Gravest first. */
const GRADES: readonly CellNote['grade'][] = ['error', 'suspect', 'warning', 'info', 'dismissed'];

/** The cells that findings point to. What was set aside is still numbered, but accuses no cell. */
export function cellNotes(findings: readonly ExportedFinding[]): Map<string, CellNote> {
  const notes = new Map<string, CellNote>();
  for (const { finding, number } of findings) {
    const { cells, grade } = pointsTo(finding);
    for (const key of new Set(cells)) {
      const present = notes.get(key);
      notes.set(key, {
        numbers: [...(present?.numbers ?? []), number],
        grade: graver(present?.grade ?? 'dismissed', finding.dismissed ? 'dismissed' : grade),
      });
    }
  }
  return notes;
}

/**
 * A broken sum does not accuse all its terms: where repairs are known, only their cells are pointed to, as mere
 * suspects where there are several; else the totals, so that the broken sum is to be seen.
 */
function pointsTo({ relations, suspects, facts, severity }: FindingDocument): {
  cells: readonly string[];
  grade: CellNote['grade'];
} {
  if (relations.length === 0) return { cells: facts, grade: severity };
  const [repair, ...others] = suspects;
  if (!repair) return { cells: relations.flatMap(({ right }) => right.map(({ fact }) => fact)), grade: severity };
  return { cells: suspects.flat().map(({ fact }) => fact), grade: others.length > 0 ? 'suspect' : severity };
}

function graver(a: CellNote['grade'], b: CellNote['grade']): CellNote['grade'] {
  return GRADES.indexOf(a) <= GRADES.indexOf(b) ? a : b;
}
