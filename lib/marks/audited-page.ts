import type { ReportReading } from '../audit/audit-page.ts';
import type { AuditDocument } from '../audit/document.ts';
import { type ListedFinding, listFindings } from '../audit/listed-findings.ts';
import { type FactCells, openFactCells } from './fact-cells.ts';
import { fingerprint, fingerprintSteps } from './fingerprint.ts';
import type { MarkState } from './mark-state.ts';
import { gravestOf, marksOfFinding } from './marks-for.ts';
import type { Target } from './paint.ts';
import { type LocatedAudit, type MarkedPlace, placesOf } from './places.ts';
import { readableDocuments } from './readable-documents.ts';

/** What the page keeps of a report as it was read. */
export type SessionReading = Pick<ReportReading, 'form' | 'facts' | 'outcomes' | 'components'>;

/** An audit as this page holds it: the document, and where everything stands. */
export interface AuditedPage {
  document: AuditDocument;
  readings: readonly SessionReading[];
  listed: readonly ListedFinding[];
  /** The cells and words that each finding is about. */
  places: readonly (readonly MarkedPlace[])[];
  cells: FactCells;
  /** The state of every place that the wanted findings mark. */
  marksOf(isWanted: (finding: ListedFinding) => boolean): Map<Target, MarkState>;
  /** The top document and the frames that may be read. */
  documents: readonly Document[];
  /** The same, with the open shadow roots that hold cells: what has to be listened to. */
  roots: readonly (Document | ShadowRoot)[];
  /** Tables of all kinds at the time of the audit. */
  tablesSeen: number;
  hasChanged(): boolean;
  /** The findings that mark the cell of a fact. */
  findingsOn(report: number, fact: string): readonly ListedFinding[];
}

/** Ties an audit to the page it was made of; the work can be put down between its steps. */
export function* tieToPage(
  top: Document,
  audit: LocatedAudit & { document: AuditDocument; readings: readonly SessionReading[] },
): Generator<undefined, AuditedPage> {
  const { document } = audit;
  const listed = listFindings(document);
  const places: MarkedPlace[][] = [];
  for (const entry of listed) {
    places.push(placesOf(entry, audit));
    yield;
  }
  const cells = yield* openFactCells(audit.readings, audit.locateFact);
  const targets = new Set(places.flat().map(({ target }) => target));
  const documents = readableDocuments(top);
  const url = top.URL;
  const before = yield* fingerprintSteps(documents, targets);
  return {
    document,
    readings: audit.readings,
    listed,
    places,
    cells,
    roots: [...documents, ...cells.shadowRoots],
    marksOf: (isWanted) =>
      gravestOf(
        listed
          .filter(isWanted)
          .flatMap(({ index }) => places[index] ?? [])
          .map(({ target, state }) => [target, state] as const),
      ),
    documents,
    tablesSeen: documents.reduce((sum, each) => sum + each.querySelectorAll('table').length, 0),
    hasChanged: () => top.URL !== url || fingerprint(readableDocuments(top), targets) !== before,
    findingsOn: (report, fact) =>
      listed.filter(
        ({ reportIndex, finding }) =>
          reportIndex === report && marksOfFinding(finding).some(([marked]) => marked === fact),
      ),
  };
}
