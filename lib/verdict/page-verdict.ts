import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import type { RelationState } from '../audit/relation-states.ts';
import type { FactKey } from '../forms/form.ts';
import type { MarkState } from '../marks/mark-state.ts';
import type { SourcePlace } from '../page/source.ts';
import type { Severity } from '../rules/rule.ts';

/** The audit document without its reports, which travel one by one. */
export type DocumentHead = AuditDocument & { reports: [] };

/**
 * What a page gets of one report that was judged: plain data. The page paints `findings`; the rest it keeps as it came,
 * for whoever asks for the result or has a cell explained.
 */
export interface ReportVerdict {
  /** `ReportDetails`, packed. */
  details: string;
  /** In the order of the report's findings. */
  findings: readonly FindingMarks[];
  /** Its tables, as `[frame, table, cell, cell]`: a first and a last cell of each, between which all its facts stand. */
  tables: readonly (readonly [frame: number, table: number, first: number, last: number])[];
  /** The text blocks that were judged, as `[frame, block]`: the page tells by them whether it still says the same. */
  blocks: readonly (readonly [number, number])[];
}

/** What one finding marks. */
export interface FindingMarks {
  severity: Severity;
  marks: readonly (readonly [SourcePlace, MarkState])[];
}

/** A report with everything that the explanations on the page are made of. */
export interface ReportDetails {
  report: ReportDocument;
  relations: readonly RelationState[];
  /** Where each fact stands. */
  places: Readonly<Record<FactKey, SourcePlace>>;
}
