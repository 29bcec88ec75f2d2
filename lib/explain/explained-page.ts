import type { ListedFinding } from '../audit/listed-findings.ts';
import type { RelationState } from '../audit/relation-states.ts';
import { marksOfFinding } from '../marks/marks-for.ts';
import { gravestFirst } from '../marks/walk-through.ts';
import type { HeldVerdict, MarkedPlace } from '../session/held-verdict.ts';
import { readDetails } from '../verdict/packed-details.ts';
import type { ReportDetails } from '../verdict/page-verdict.ts';
import { type FactCells, openFactCells } from './fact-cells.ts';

/** A judged page as the explanations need it; what the page holds of a report as text is read when first asked for. */
export interface ExplainedPage {
  readonly verdict: HeldVerdict;
  /** All findings in the order in which they are walked through. */
  readonly order: readonly number[];
  details(report: number): ReportDetails;
  /** The relations that a fact is a term of: those that speak against it first. */
  relationsOf(report: number, fact: string): readonly RelationState[];
  /** A finding by its position among all of the page. */
  finding(index: number): ListedFinding;
  /** The cells and words that a finding is about. */
  placesOf(finding: number): readonly MarkedPlace[];
  cells: FactCells;
  /** The findings that mark the cell of a fact. */
  findingsOn(report: number, fact: string): readonly ListedFinding[];
}

export function openExplainedPage(verdict: HeldVerdict): ExplainedPage {
  const known = new Map<number, ReportDetails>();
  const details = (report: number): ReportDetails => {
    const read = known.get(report) ?? readDetails(verdict.details[report] as string);
    known.set(report, read);
    return read;
  };
  /** Where the findings of each report begin among all. */
  const firsts: number[] = [];
  for (const { index, report } of verdict.findings) firsts[report] ??= index;
  const listed = (index: number): ListedFinding => {
    const { report: reportIndex } = verdict.findings[index] as HeldVerdict['findings'][number];
    const { report } = details(reportIndex);
    const findingIndex = index - (firsts[reportIndex] as number);
    return {
      index,
      reportIndex,
      findingIndex,
      report,
      finding: report.findings[findingIndex] as ListedFinding['finding'],
    };
  };
  return {
    verdict,
    order: gravestFirst(verdict.findings),
    details,
    relationsOf: (report, fact) => relationsOfFact(details(report).relations, fact),
    finding: listed,
    placesOf: (finding) => verdict.findings[finding]?.places ?? [],
    cells: openFactCells(verdict, details),
    findingsOn: (report, fact) =>
      details(report)
        .report.findings.map((_, i) => listed((firsts[report] as number) + i))
        .filter(({ finding }) => marksOfFinding(finding).some(([marked]) => marked === fact)),
  };
}

const ORDER: readonly RelationState['verdict'][] = ['broken', 'undecided', 'held'];

/** The relations that a cell is a term of: those that speak against it first. */
export function relationsOfFact(relations: readonly RelationState[], fact: string): RelationState[] {
  return relations
    .filter(({ left, right }) => left.includes(fact) || right.includes(fact))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
