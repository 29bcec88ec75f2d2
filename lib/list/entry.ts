import type { EntryState } from './entry-state.ts';
import type { FileKind } from './file-kind.ts';

/** One report that a list links. */
export interface ListEntry {
  /** Without what stands behind `#`. */
  url: string;
  title: string;
  /** Whose report it is, as the list says; null where it does not. */
  unit: string | null;
  /** The year that the report is about; null where the list does not tell. */
  year: number | null;
  /** The year is the one before its publication: the list names none. */
  isYearGuessed: boolean;
  /** The day of publication, ISO; null where it is not known. */
  date: string | null;
  /** A file by the ending of its address; `page` for all others. */
  kind: FileKind;
  /** What is known of it before anything is asked. */
  state: EntryState;
}

/** A list of reports, as it was recognised on a page. */
export interface ReportList {
  url: string;
  title: string;
  entries: readonly ListEntry[];
  /** Further pages of the list, read or not. */
  pages: readonly string[];
  /** Those that could not be read. */
  unreadPages: readonly string[];
  /** The page has more links to reports than are taken. */
  isCut: boolean;
}
