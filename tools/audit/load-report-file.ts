import { type FileKind, fileKind } from '../../lib/files/file-kind.ts';
import { readFile } from '../../lib/files/read-file.ts';
import type { PageSource } from '../../lib/page/source.ts';
import { fileRefusal } from '../../lib/text/file-text.ts';
import { loadPdfEngine } from './pdf-engine.ts';

/** What reports are published in, read or not; pictures, archives and pages are other programs' business. */
const DOCUMENTS: ReadonlySet<FileKind> = new Set([
  'pdf',
  'docx',
  'damaged',
  'encrypted',
  'doc',
  'wps',
  'works',
  'xls',
  'xlsx',
  'xlsb',
  'ppt',
  'ofd',
  'odt',
]);

/** Whether bytes are a document of an office program, whatever the file is called. */
export function isReportFile(bytes: Uint8Array): boolean {
  return DOCUMENTS.has(fileKind(bytes));
}

/** Reads a report from a file of Word, Excel or PDF; throws with the reason where it cannot be read. */
export async function loadReportFile(bytes: Uint8Array, address: string): Promise<PageSource> {
  const read = await readFile(bytes, { url: address, loadPdfEngine });
  if (!('fault' in read)) return read.source;
  throw new Error(`${fileRefusal(read, 'zh-CN')} ${fileRefusal(read, 'en')}`);
}
