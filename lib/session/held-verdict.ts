import type { MarkState } from '../marks/mark-state.ts';
import { gravestOf } from '../marks/marks-for.ts';
import type { Target } from '../marks/paint.ts';
import { countTables, readableDocuments } from '../marks/readable-documents.ts';
import type { BadgeCounts, Verdict } from '../messages/protocol.ts';
import { badgeCounts } from '../messages/verdict.ts';
import { openPlaces } from '../page/places.ts';
import type { ReadPage } from '../page/read-page.ts';
import type { SourcePlace } from '../page/source.ts';
import type { Severity } from '../rules/rule.ts';
import type { DocumentHead, ReportVerdict } from '../verdict/page-verdict.ts';
import { hashView, type ViewHash } from './view-hash.ts';

/** A cell or words that a finding is about. */
export interface MarkedPlace {
  target: Target;
  state: MarkState;
}

/** A finding as the page holds it: `index` counts over all reports, in the document's order. */
export interface HeldFinding {
  index: number;
  report: number;
  severity: Severity;
  /** What cannot be located is left out. */
  places: readonly MarkedPlace[];
}

/** The verdict on a page as the page holds it: what to paint, and the way from its places to elements. */
export interface HeldVerdict {
  head: DocumentHead;
  verdict: Verdict;
  /** `ReportDetails` of each report, packed. */
  details: readonly string[];
  findings: readonly HeldFinding[];
  /** The tables of each report. */
  tables: readonly ReportVerdict['tables'][];
  locate(place: SourcePlace): Target | null;
  /** The state of every place that the wanted findings mark. */
  marksOf(isWanted: (finding: HeldFinding) => boolean): Map<Target, MarkState>;
  /** The top document and the frames that may be read. */
  documents: readonly Document[];
  /** The same, with the open shadow roots: what has to be listened to. */
  roots: readonly (Document | ShadowRoot)[];
  /** Tables of all kinds at the time of the audit. */
  tablesSeen: number;
  view: ViewHash;
}

/** A verdict as it came. */
export interface Judged {
  head: DocumentHead;
  verdict: Verdict;
  reports: readonly ReportVerdict[];
}

/** Takes a verdict over to the page that it was made of; the work can be put down between its steps. */
export function* holdVerdict(
  top: Document,
  { source, traces, shadowRoots }: ReadPage,
  { head, verdict, reports }: Judged,
): Generator<undefined, HeldVerdict> {
  const places = openPlaces(traces);
  const findings: HeldFinding[] = [];
  for (const [report, { findings: own }] of reports.entries()) {
    for (const { severity, marks } of own) {
      const located = marks.flatMap(([place, state]) => {
        const target = places(place);
        return target ? [{ target, state }] : [];
      });
      findings.push({ index: findings.length, report, severity, places: located });
    }
    yield;
  }
  const documents = readableDocuments(top);
  const view = yield* hashView(source, {
    blocks: reports.flatMap(({ blocks }) => blocks),
    tables: reports.flatMap(({ tables }) => tables),
  });
  return {
    head,
    verdict,
    details: reports.map(({ details }) => details),
    findings,
    tables: reports.map(({ tables }) => tables),
    locate: places,
    marksOf: (isWanted) =>
      gravestOf(
        findings
          .filter(isWanted)
          .flatMap((finding) => finding.places.map(({ target, state }) => [target, state] as const)),
      ),
    documents,
    roots: [...documents, ...shadowRoots],
    tablesSeen: countTables(documents),
    view,
  };
}

/** What the toolbar badge shows of a verdict. */
export function badgeOf({ verdict, findings }: HeldVerdict, dismissed: ReadonlySet<number>): BadgeCounts {
  return badgeCounts(verdict, findings, dismissed);
}
