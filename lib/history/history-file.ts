import { VERSION } from '../audit/version.ts';
import { z } from '../settings/zod.ts';
import { type HistoryDatabase, withHistory } from './history-database.ts';
import { type KeptReport, keptReport, parseKeptReport } from './kept-report.ts';
import { type Keeping, keepReports } from './kept-reports.ts';

/** The one file that a history is carried in. A change of shape is a new format. */
const FORMAT = 'gouji/history@1';

const FILE = z.object({ format: z.literal(FORMAT) });

/** What came of an import: everything was taken in, or nothing and why. */
export type Import =
  | { kind: 'imported'; reports: number; added: number }
  | { kind: 'full' }
  /** `path`: where in the file the fault is. */
  | { kind: 'refused'; path: string; message: string };

/** As many reports as are read and written down at once. */
const REPORTS_AT_ONCE = 200;

/** The whole history as one JSON file, put together a stretch at a time. */
export function exportHistory(exportedAt: string): Promise<Blob> {
  return withHistory(async (database) => {
    const head = JSON.stringify({ format: FORMAT, tool: { name: 'gouji', version: VERSION }, exportedAt });
    const parts: string[] = [`${head.slice(0, -1)},"reports":[`];
    let isFirst = true;
    for await (const reports of stretches(database)) {
      const lines = reports.map((report) => JSON.stringify(report)).join(',\n');
      parts.push(`${isFirst ? '\n' : ',\n'}${lines}`);
      isFirst = false;
    }
    parts.push('\n]}\n');
    return new Blob(parts, { type: 'application/json' });
  });
}

async function* stretches(database: HistoryDatabase): AsyncGenerator<KeptReport[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const reports: KeptReport[] = await database.getAll('reports', range, REPORTS_AT_ONCE);
    const last = reports.at(-1);
    if (!last) return;
    yield reports;
    range = IDBKeyRange.lowerBound([last.organ, last.year, last.id], true);
  }
}

/** Takes a file in whole or refuses it whole; what is there already stays as it is. */
export async function importHistory(content: string): Promise<Import> {
  const read = readFile(content);
  if (read.kind === 'refused') return read;
  const before = await reportCount();
  const keeping: Keeping = await keepReports(read.reports);
  if (keeping === 'full') return { kind: 'full' };
  return { kind: 'imported', reports: read.reports.length, added: (await reportCount()) - before };
}

const reportCount = () => withHistory((database) => database.count('reports'));

type ReadFile = { kind: 'read'; reports: KeptReport[] } | Extract<Import, { kind: 'refused' }>;

function readFile(content: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return { kind: 'refused', path: '', message: error instanceof Error ? error.message : String(error) };
  }
  const file = FILE.safeParse(value);
  if (!file.success) {
    const issue = file.error.issues[0];
    return { kind: 'refused', path: (issue?.path ?? []).map(String).join('.'), message: issue?.message ?? '' };
  }
  const { reports } = value as { reports?: unknown };
  if (!Array.isArray(reports)) return { kind: 'refused', path: 'reports', message: typeof reports };
  return readReports(reports);
}

function readReports(values: readonly unknown[]): ReadFile {
  const reports: KeptReport[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = parseKeptReport(value);
    if (!parsed.ok) {
      return {
        kind: 'refused',
        path: ['reports', index, parsed.path].filter((at) => at !== '').join('.'),
        message: parsed.message,
      };
    }
    reports.push(inItsPlace(parsed.report));
  }
  return { kind: 'read', reports };
}

/** What a report is found by is reckoned from what it says: no file can put one where it does not belong. */
function inItsPlace({ record, evidence, tool, firstAt }: KeptReport): KeptReport {
  return { ...keptReport(record, evidence, tool), firstAt };
}
