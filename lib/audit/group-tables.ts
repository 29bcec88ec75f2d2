import type { TableReading } from '../forms/reading.ts';
import type { ReportTable } from './read-tables.ts';

/** One table of a form inside one candidate table of the page. */
export interface ReportPart {
  table: ReportTable;
  choices: readonly TableReading[];
}

/**
 * Sorts the recognised tables of a page into reports. Fragments of a table that complete each other belong
 * together (表二 in five tables, 表三 torn by a page break); one that repeats a row opens the next report.
 */
export function groupTables(tables: readonly ReportTable[]): ReportPart[][] {
  const reports: ReportPart[][] = [];
  let seen = new Set<string>();
  for (const table of tables) {
    const keys = table.readings.flatMap((choices) => [...(choices[0] as TableReading).cells.keys()]);
    if (reports.length === 0 || keys.some((key) => seen.has(key))) {
      reports.push([]);
      seen = new Set();
    }
    for (const key of keys) seen.add(key);
    reports.at(-1)?.push(...table.readings.map((choices) => ({ table, choices })));
  }
  return reports;
}
