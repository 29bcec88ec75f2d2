import type { PageSource, SkippedFrame } from '../page/source.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Drawing, OfficeReading } from './drawing.ts';
import { drawingSource } from './drawing-source.ts';
import { type FileReadFault, fault } from './file-fault.ts';
import { fileKind } from './file-kind.ts';
import { openPace, type Pace, Stopped } from './pace.ts';
import { pageRanges } from './page-ranges.ts';
import type { PdfEngine } from './pdf/engine.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A file as it was read: what is judged, and what is shown of it. */
export interface FileReading {
  source: PageSource;
  drawing: Drawing;
  /** How many pages it has; null where it knows none. */
  pages: number | null;
}

export interface ReadFileOptions {
  /** Where the file is from, as its document will say. */
  url: string;
  /** Brings what reads PDF, null where it cannot run; asked for only where one is to be read. */
  loadPdfEngine: () => Promise<PdfEngine | null>;
  signal?: AbortSignal | undefined;
  /** Settles when the reading may go on: a person may hold it. */
  whileHeld?: (() => Promise<void>) | undefined;
  onPage?: (done: number, of: number) => void;
  /** How long it may go on without a page that gives words; for tests on busy machines. */
  timeMs?: number;
}

/** More is no report, and more than an old computer can hold. */
export const LARGEST_FILE = 50 * 2 ** 20;

/** Reads a report from the bytes of a file. Whatever is wrong with the bytes is an answer, never an exception. */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<FileReading | FileReadFault> {
  if (bytes.length > LARGEST_FILE) return fault('too-large');
  const kind = fileKind(bytes);
  if (kind === 'pdf') return readPages(bytes, options);
  if (kind === 'docx') return readOffice(options, (pace) => readDocx(bytes, pace));
  if (kind === 'xlsx') return readOffice(options, (pace) => readXlsx(bytes, pace));
  return fault(kind);
}

/** What knows no pages. */
async function readOffice(
  options: ReadFileOptions,
  readAt: (pace: Pace) => Promise<OfficeReading | FileReadFault>,
): Promise<FileReading | FileReadFault> {
  const read = await atPace(options, readAt);
  if ('fault' in read) return read;
  const { drawing, skipped } = read;
  if (isEmpty(drawing)) return fault('no-text');
  const { url } = options;
  const source = { ...drawingSource(drawing, url), skipped: skipped.map((reason) => ({ url, reason })) };
  return { source, drawing, pages: null };
}

/** A reading that ends when it is cancelled or lasts too long. */
async function atPace<T>(options: ReadFileOptions, read: (pace: Pace) => Promise<T>): Promise<T | FileReadFault> {
  const pace = openPace({ ...options, isWatched: options.onPage !== undefined });
  try {
    return await read(pace);
  } catch (error) {
    if (error instanceof Stopped) return fault(error.kind);
    throw error;
  } finally {
    pace.close();
  }
}

async function readPages(bytes: Uint8Array, options: ReadFileOptions): Promise<FileReading | FileReadFault> {
  const { url, loadPdfEngine, onPage } = options;
  const engine = await loadPdfEngine();
  if (!engine) return fault('old-browser');
  const read = await atPace(options, (pace) => readPdf(bytes, { engine, pace, onPage }));
  if ('fault' in read) return read;
  const { drawing, pages, pictures, overdrawn, covered, meaningless, hasPictures } = read;
  if (overdrawn.length === pages) return fault('hostile');
  if (pictures.length === pages) return hasPictures ? fault('scanned', pictures) : fault('no-text');
  if (meaningless.length === pages) return fault('no-characters');
  const skipped: SkippedFrame[] = [];
  const loose = drawing.blocks.flatMap((block) => (block.kind === 'table' && block.isLoose ? (block.page ?? []) : []));
  if (loose.length > 0)
    skipped.push({
      url,
      reason: `第${pageRanges(loose)}页起的表格没有框线，只能按文字的先后读取，不能确定的单元格未核对`,
    });
  if (pictures.length > 0) skipped.push({ url, reason: `第${pageRanges(pictures)}页没有文字（图片或空白页），未读取` });
  if (meaningless.length > 0)
    skipped.push({ url, reason: `第${pageRanges(meaningless)}页的字体没有字符对照，文字未能读取` });
  if (covered.length > 0) skipped.push({ url, reason: `第${pageRanges(covered)}页有图片压在文字上，被压的数字未核对` });
  if (overdrawn.length > 0)
    skipped.push({ url, reason: `第${pageRanges(overdrawn)}页线条或文字过多，超出任何年报的规模，未读取` });
  return { source: { ...drawingSource(drawing, url), skipped }, drawing, pages };
}

function isEmpty({ blocks }: Drawing): boolean {
  return blocks.every((block) => block.kind === 'picture' || (block.kind === 'text' && block.text.trim() === ''));
}
