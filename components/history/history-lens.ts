import type { AuditDocument } from '../../lib/audit/document.ts';
import { type ListedFinding, listFindings } from '../../lib/audit/listed-findings.ts';
import { applyDismissals } from '../../lib/dismissals/apply-dismissals.ts';
import type { ReportHistory } from '../../lib/history/document-history.ts';
import { documentWithHistory } from '../../lib/history/document-with-history.ts';
import type { AuditedState, HistoryLens } from '../surface/surface-state.ts';
import type { HistoryNote } from './history-note.ts';

/** A result with a word beside it, or none, and nothing in it. */
export function noteLens(of: string, note: HistoryNote | null): HistoryLens {
  return {
    of,
    view: (state) => (note ? { ...state, history: note } : state),
    request: (_, finding) => ({ ask: 'go', finding }),
  };
}

/**
 * A result with what the history says of its reports in its list. The page knows its own findings alone: positions in
 * the list are led back to them, and a finding of other years to the cell that it names.
 */
export function listLens(of: string, note: HistoryNote, reports: readonly ReportHistory[]): HistoryLens {
  // A surface is drawn again and again with the same result.
  let last: { from: AuditDocument; document: AuditDocument } | null = null;
  const whole = ({ document: from, dismissals }: AuditedState): AuditDocument => {
    if (last?.from !== from) last = { from, document: applyDismissals(documentWithHistory(from, reports), dismissals) };
    return last.document;
  };
  // What is in focus of other years, until the page has another finding in focus.
  let beside: { index: number; current: number | null; isLocated: boolean } | null = null;
  return {
    of,
    view: (state) => {
      const { current, isCurrentLocated } = state.status;
      const document = whole(state);
      const focus =
        beside?.current === current
          ? { current: beside.index, isCurrentLocated: beside.isLocated }
          : { current: indexInList(document, current), isCurrentLocated };
      return { ...state, document, own: state.document, history: note, status: { ...state.status, ...focus } };
    },
    request: (state, index) => {
      const listed = listFindings(whole(state));
      const finding = listed[index];
      const fact = finding?.finding.facts.find((key) => key in finding.report.facts);
      const isLocated = fact !== undefined;
      beside = finding?.finding.earlier ? { index, current: state.status.current, isLocated } : null;
      if (!beside) return { ask: 'go', finding: ownBefore(listed, index).length };
      return finding && fact ? { ask: 'inspect', report: finding.reportIndex, fact } : null;
    },
  };
}

function indexInList(document: AuditDocument, onPage: number | null): number | null {
  if (onPage === null) return null;
  const listed = listFindings(document);
  return ownBefore(listed, listed.length)[onPage]?.index ?? null;
}

function ownBefore(listed: readonly ListedFinding[], index: number): ListedFinding[] {
  return listed.slice(0, index).filter(({ finding }) => !finding.earlier);
}
