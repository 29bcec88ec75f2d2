import type { Form, TableId } from '../forms/form.ts';
import { labelKey } from '../grid/cell-text.ts';
import type { PartId } from '../narrative/headings.ts';
import type { TextBlock } from '../page/source.ts';
import { OFFICIAL_PARTS, partsOf, textOfPart } from '../rules/document/parts/official-parts.ts';
import { partWithoutTable } from '../rules/document/parts/part-without-table.ts';
import type { CandidateFrame } from './candidates.ts';
import type { UnrecognisedTable } from './document.ts';
import { selectorOfWords } from './form-source.ts';
import type { ReportReading } from './report-reading.ts';

/** Shorter labels (总计, 规章) are words of any text. */
const SHORTEST = 4;
/** So many labels of a table in the text of its part: what stands there is the table, whatever became of it. */
const MANY = 3;

/**
 * Tables of a report that are no tables on the page: cards, a line for each number, lines with commas. Nobody read them,
 * so they are named: below the heading of a part stand the labels of its table, and not one of its cells was read.
 */
export function* unformedTables(
  readings: readonly ReportReading[],
  frames: readonly CandidateFrame[],
  listed: readonly UnrecognisedTable[],
): Generator<undefined, UnrecognisedTable[]> {
  const isListed = ({ frame, table }: TextBlock) => listed.some(({ at }) => at.frame === frame && at.table === table);
  const places = new Map(frames.map(({ index, tables }) => [index, { count: tables.length, named: 0 }]));
  const named: UnrecognisedTable[] = [];
  for (const reading of readings) {
    yield;
    const read = new Set([...reading.facts.values()].map(({ cell }) => cell.table));
    for (const { id, table } of OFFICIAL_PARTS) {
      if (table === null || read.has(table)) continue;
      const [part] = partsOf(reading.article, id);
      // What looks like a heading may be a row of a table that could not be read.
      if (!part || part.blocks.some(isListed) || !isUnformed(reading, id, table, part.blocks[0]?.table)) continue;
      const { heading } = part;
      const { blocks = [] } = frames.find(({ index }) => index === heading.frame) ?? {};
      const place = places.get(heading.frame) ?? { count: 0, named: 0 };
      const at = {
        frame: heading.frame,
        table: place.count + place.named++,
        selector: selectorOfWords(blocks, heading),
      };
      named.push({ at, reason: `“${heading.text}”下的数据没有排成表格，逐项读不准，未核查，请人工查看` });
    }
  }
  return named;
}

/** `outer`: the table that the part itself stands in, if any. */
function isUnformed(
  { form, article, findings }: ReportReading,
  id: PartId,
  table: TableId,
  outer: number | null | undefined,
): boolean {
  if (findings.some(({ rule }) => rule === partWithoutTable.id)) return false;
  const text = textOfPart(article, id);
  // Words in a table of their own: it is listed itself, or no report's.
  if (text.some(({ block }) => block.table !== outer)) return false;
  const words = text.map((paragraph) => paragraph.words.text).join('\n');
  return labelsOf(form, table).filter((label) => words.includes(label)).length >= MANY;
}

function labelsOf({ cells }: Form, table: TableId): string[] {
  const own = cells.filter((cell) => cell.table === table).flatMap(({ row, column }) => [row.zh, column.zh]);
  return [...new Set(own.map(labelKey))].filter(({ length }) => length >= SHORTEST);
}
