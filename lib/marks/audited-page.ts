import type { AuditDocument } from '../audit/document.ts';
import { type ListedFinding, listFindings } from './findings.ts';
import { fingerprint } from './fingerprint.ts';
import { type FindingPlaces, type LocatedAudit, placesOf } from './focus.ts';
import type { MarkState } from './mark-state.ts';
import { gravestOf } from './marks-for.ts';
import type { Target } from './paint.ts';
import { readableDocuments } from './readable-documents.ts';

/** An audit as this page holds it: the document, and where everything stands. */
export interface AuditedPage {
  document: AuditDocument;
  listed: readonly ListedFinding[];
  places: readonly FindingPlaces[];
  /** The state of every marked place, without those that only findings set aside speak of. */
  marksWithout(dismissed: ReadonlySet<number>): Map<Target, MarkState>;
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
  const targets = new Set(places.flatMap(({ main, terms }) => [...main, ...terms].map(({ target }) => target)));
  const documents = readableDocuments(top);
  const url = top.URL;
  const before = fingerprint(documents, targets);
  return {
    document,
    listed,
    places,
    marksWithout: (dismissed) =>
      gravestOf(
        places.flatMap(({ main }, index) =>
          dismissed.has(index) ? [] : main.map(({ target, state }) => [target, state] as const),
        ),
      ),
    documents,
    tablesSeen: documents.reduce((sum, each) => sum + each.querySelectorAll('table').length, 0),
    hasChanged: () => top.URL !== url || fingerprint(readableDocuments(top), targets) !== before,
    findingsAt: (element) => listed.filter(({ index }) => places[index]?.main.some(({ target }) => target === element)),
  };
}
