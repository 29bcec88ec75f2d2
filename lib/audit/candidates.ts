import type { PageSource, TextBlock } from '../page/source.ts';
import { type CandidateTable, placeTextTables } from '../page/text/place-text-tables.ts';

/** A frame with the tables that may be a report's, those that stand in its text among them. */
export interface CandidateFrame {
  index: number;
  url: string;
  tables: readonly CandidateTable[];
  blocks: readonly TextBlock[];
}

/** Finds the tables in the text of each frame and numbers all tables as they stand on the page. */
export function* findCandidates({ frames }: PageSource): Generator<undefined, CandidateFrame[]> {
  const found: CandidateFrame[] = [];
  for (const { index, url, tables, blocks } of frames) {
    found.push({ index, url, ...(yield* placeTextTables(tables, blocks)) });
    yield;
  }
  return found;
}
