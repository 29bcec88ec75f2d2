import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentText } from '../../lib/export/plain-text.ts';
import { collectionOf } from '../../lib/years/collection.ts';
import type { ReportRecord } from '../../lib/years/report-record.ts';
import { withYears } from '../../lib/years/with-years.ts';
import type { AuditedDocument } from './audited.ts';
import { documentLine, type PrintedDocument } from './done-documents.ts';
import { linesOf } from './lines.ts';

/** The documents of a run that are held against each other when all are there. */
export interface DocumentCollection {
  add(audited: AuditedDocument): Promise<void>;
  /** The documents in the order in which they came, with what was found between years. */
  compared(asText: boolean): AsyncGenerator<AuditedDocument>;
}

/**
 * Records stay in memory, documents wait on disk: the last input may be the year before of the first. The file goes
 * with the run, however it ends.
 */
export async function openCollection(): Promise<DocumentCollection> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-years-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'documents');
  const waiting = createWriteStream(file);
  const records: (readonly (ReportRecord | null)[])[] = [];
  const write = (line: string) =>
    new Promise<void>((settle, fail) => waiting.write(`${line}\n`, (error) => (error ? fail(error) : settle())));
  return {
    add: (audited) => {
      records.push(audited.records ?? []);
      return write(audited.printed);
    },
    async *compared(asText) {
      await new Promise<void>((settle) => waiting.end(settle));
      const collection = collectionOf(records.flat().filter((record) => record !== null));
      let at = 0;
      for await (const line of linesOf(file)) {
        const comparisons = (records[at++] ?? []).map((record) => record && collection.compare(record));
        const document: PrintedDocument = withYears(JSON.parse(line) as PrintedDocument, comparisons);
        yield {
          printed: asText ? documentText(document, 'zh-CN') : documentLine(document),
          hasError: document.summary.error > 0,
        };
      }
    },
  };
}
