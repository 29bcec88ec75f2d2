import type { SkippedFrame } from '../page/source.ts';

/** What was read of a page that may be a list of reports: plain data, whether it is on the screen, fetched or saved. */
export interface ListSource {
  url: string;
  title: string;
  /** Links whose words speak of a report, in document order; no more than `MOST_LINKS` and one. */
  links: readonly ListLink[];
  /** Further pages of the list that it links to, by addresses that count: `index_1.html`, `?page=2`. */
  pages: readonly string[];
  /** Frames that could not be looked into. */
  skipped: readonly SkippedFrame[];
}

/** A link as it stands on a list page. */
export interface ListLink {
  /** Where it leads, made absolute; as it is written where it leads to no address. */
  url: string;
  /** Its text, white space collapsed; lists cut it. */
  words: string;
  /** Its `title`, which is mostly whole. */
  title: string;
  /** The text of the row around it. */
  row: string;
  /** What stands in the row before it: in tables of units by years, the unit. */
  lead: string;
  /** What stands above the list, where only that says that a report is linked; else empty. */
  heading: string;
  /** The elements around it, innermost first: links of one list have the same. */
  parent: string;
}

/** A list with more links is no county's. */
export const MOST_LINKS = 5_000;
