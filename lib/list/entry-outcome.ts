import type { AuditDocument } from '../audit/document.ts';
import type { Severity } from '../rules/rule.ts';
import type { Turned } from './answer.ts';
import type { Sketch } from './sketch.ts';

/** What became of an entry, as short as a table of thousands needs it; its document stands elsewhere. */
export interface EntryOutcome extends Turned {
  /** ISO time. */
  at: string;
  /** Where its page was read from, where that is another address than the list's. */
  readFrom?: string;
  /** Of an audited page with a report on it. */
  report?: ReportOutcome;
}

export interface ReportOutcome {
  agency: string | null;
  year: number | null;
  counts: Record<Severity, number>;
  /** How often each rule was broken. */
  rules: Record<string, number>;
  sketch: Sketch;
}

/** What a table shows of an audited page; several reports on one page are counted together. */
export function reportOutcome({ reports, summary }: AuditDocument, sketch: Sketch): ReportOutcome | undefined {
  const [first] = reports;
  if (!first) return undefined;
  const rules: Record<string, number> = {};
  for (const { rule } of reports.flatMap(({ findings }) => findings)) rules[rule] = (rules[rule] ?? 0) + 1;
  return { agency: first.agency, year: first.year, counts: { ...summary }, rules, sketch };
}

/** An outcome as a table keeps it in memory: the sketches of a whole list are taken from the store when they are compared. */
export function withoutSketch(outcome: EntryOutcome): EntryOutcome {
  return outcome.report ? { ...outcome, report: { ...outcome.report, sketch: [] } } : outcome;
}
