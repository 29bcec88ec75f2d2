import type { TableReading } from '../forms/reading.ts';
import type { CandidateTable } from '../page/text/place-text-tables.ts';
import type { CandidateFrame } from './candidates.ts';
import type { FormedSource } from './form-source.ts';

/** A candidate table that is part of a report. */
export interface ReportTable extends FormedSource {
  frame: CandidateFrame;
  source: CandidateTable;
  /** For each table of the form in it, the readings by every form that fits, best first. */
  readings: readonly (readonly TableReading[])[];
}

/** One table of a form inside one candidate table of the page. */
export interface ReportPart {
  table: ReportTable;
  choices: readonly TableReading[];
}
