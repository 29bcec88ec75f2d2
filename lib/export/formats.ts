import type { AuditDocument } from '../audit/document.ts';
import { EXPORT_TEXTS, type ExportText } from '../text/export-text.ts';
import { toFactsCsv, toFindingsCsv } from './csv.ts';
import type { ExportOptions } from './export-options.ts';
import { exportFileName } from './file-name.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toText } from './plain-text.ts';

export type ExportFormatId = keyof ExportText['formats'];

/** A way to take a document elsewhere. Its name for the reader is `EXPORT_TEXTS[language].formats[id]`. */
export interface ExportFormat {
  id: ExportFormatId;
  extension: string;
  /** With the encoding where the content is text. */
  mimeType: string;
  /** Key of the words that tell two exports of one extension apart in the file name. */
  suffix: keyof ExportText['suffixes'] | null;
  write: (document: AuditDocument, options: ExportOptions) => string | Promise<Uint8Array<ArrayBuffer>>;
}

/** Every export, in the order in which a surface offers them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'xlsx',
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    suffix: null,
    // The writer of workbooks is as large as all the rest, so it is loaded when it is asked for.
    write: async (document, options) => (await import('./xlsx/xlsx.ts')).toXlsx(document, options),
  },
  {
    id: 'docx',
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    suffix: null,
    write: async (document, options) => (await import('./word/word.ts')).toWord(document, options),
  },
  { id: 'html', extension: 'html', mimeType: 'text/html;charset=utf-8', suffix: null, write: toHtml },
  {
    id: 'csv-findings',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    suffix: 'findings',
    write: toFindingsCsv,
  },
  { id: 'csv-facts', extension: 'csv', mimeType: 'text/csv;charset=utf-8', suffix: 'facts', write: toFactsCsv },
  { id: 'markdown', extension: 'md', mimeType: 'text/markdown;charset=utf-8', suffix: null, write: toMarkdown },
  { id: 'text', extension: 'txt', mimeType: 'text/plain;charset=utf-8', suffix: null, write: toText },
  { id: 'json', extension: 'json', mimeType: 'application/json', suffix: null, write: toJson },
];

/** A file ready to be saved. */
export interface ExportedFile {
  name: string;
  content: Blob;
}

/** Writes a document in a format, under a name that is safe on every system. */
export async function exportFile(
  format: ExportFormat,
  document: AuditDocument,
  options: ExportOptions,
): Promise<ExportedFile> {
  const { extension, mimeType, suffix } = format;
  const words = EXPORT_TEXTS[options.language].suffixes;
  return {
    name: exportFileName(document, { ...options, extension, suffix: suffix && words[suffix] }),
    content: new Blob([await format.write(document, options)], { type: mimeType }),
  };
}
