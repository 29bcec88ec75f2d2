import type { AuditDocument } from '../audit/document.ts';
import { type ListedFinding, listFindings } from './findings.ts';
import { fingerprint } from './fingerprint.ts';
import { type FindingPlaces, type LocatedAudit, placesOf } from './focus.ts';
import { graver, type MarkState } from './mark-state.ts';
import { marksFor, placedFact } from './marks-for.ts';
import type { Target } from './paint.ts';

/** An audit as this page holds it: the document, and where everything stands. */
export interface AuditedPage {
  document: AuditDocument;
  listed: readonly ListedFinding[];
  places: readonly FindingPlaces[];
  marks: ReadonlyMap<Target, MarkState>;
  /** The top document and the frames that may be read. */
  documents: readonly Document[];
  /** Tables of all kinds at the time of the audit. */
  tablesSeen: number;
  hasChanged(): boolean;
  /** The findings that speak of a marked cell. */
  findingsAt(element: Element): readonly ListedFinding[];
}

/** Ties an audit to the page it was made of. */
export function tieToPage(top: Document, document: AuditDocument, audit: LocatedAudit): AuditedPage {
  const listed = listFindings(document);
  const places = listed.map((entry) => placesOf(entry, audit));
  const marks = locateMarks(document, listed, audit);
  const targets = [
    ...marks.keys(),
    ...places.flatMap(({ main, terms }) => [...main, ...terms].map(({ target }) => target)),
  ];
  const documents = readableDocuments(top);
  const url = top.URL;
  const before = fingerprint(documents, targets);
  return {
    document,
    listed,
    places,
    marks,
    documents,
    tablesSeen: documents.reduce((sum, each) => sum + each.querySelectorAll('table').length, 0),
    hasChanged: () => top.URL !== url || fingerprint(readableDocuments(top), targets) !== before,
    findingsAt: (element) => listed.filter(({ index }) => places[index]?.main.some(({ target }) => target === element)),
  };
}

/** The top document and, through them, all frames of the same origin. */
function readableDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  const inner = frames.flatMap(({ contentDocument }) => (contentDocument ? readableDocuments(contentDocument) : []));
  return [document, ...inner];
}

function locateMarks(
  document: AuditDocument,
  listed: readonly ListedFinding[],
  audit: LocatedAudit,
): Map<Target, MarkState> {
  const marks = new Map<Target, MarkState>();
  const mark = (target: Target | null, state: MarkState) => {
    if (!target) return;
    const present = marks.get(target);
    marks.set(target, present ? graver(present, state) : state);
  };
  const facts = marksFor(document);
  for (const [reportIndex, report] of document.reports.entries()) {
    for (const fact of Object.keys(report.facts)) {
      const state = facts.get(placedFact(reportIndex, fact));
      if (state) mark(audit.locateFact(reportIndex, fact), state);
    }
  }
  for (const { reportIndex, findingIndex, finding } of listed) {
    for (const range of audit.locateQuotes(reportIndex, findingIndex)) mark(range, finding.severity);
  }
  return marks;
}
