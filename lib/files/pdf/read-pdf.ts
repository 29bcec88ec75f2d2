import type { Drawing } from '../drawing.ts';
import { type FileReadFault, fault } from '../file-fault.ts';
import type { PageContent } from './content.ts';
import { drawPages } from './draw-pages.ts';
import type { PdfDocument, PdfEngine, PdfOpening } from './engine.ts';
import { readContent } from './page-content.ts';
import { itemsOf, type PageItems } from './page-items.ts';

export interface PdfReading {
  drawing: Drawing;
  pages: number;
  /** Pages that are pictures. */
  pictures: readonly number[];
  /** Pages that hold more than any page of a report, and were not read. */
  overdrawn: readonly number[];
}

export interface PdfOptions {
  engine: PdfEngine;
  /** Stops the reading. */
  signal?: AbortSignal | undefined;
  onPage?: ((done: number, of: number) => void) | undefined;
  /** How long opening the file, and each of its pages, may take. */
  timeMs?: number | undefined;
}

const MOST_PAGES = 500;
/** A page that takes longer is built to do so. */
const TIME_MS = 8000;

/** Draws a PDF whose words are text. */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<PdfReading | FileReadFault> {
  // pdf.js takes the bytes with it; a copy that is no Buffer of Node.
  const opening = options.engine.open(new Uint8Array(bytes));
  const clock = openClock(options.timeMs ?? TIME_MS, options.signal);
  try {
    const document = await Promise.race([opening.promise, clock.stopped]);
    return await readDocument(document, options, clock);
  } catch (error) {
    return faultOf(error);
  } finally {
    clock.close();
    await destroy(opening);
  }
}

/** What is still under way is told to end; that it says so is no news. */
async function destroy(opening: PdfOpening): Promise<void> {
  opening.promise.catch(() => {});
  await opening.destroy();
}

async function readDocument(
  document: PdfDocument,
  { engine, onPage }: PdfOptions,
  clock: Clock,
): Promise<PdfReading | FileReadFault> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return fault('too-many-pages');
  const pages: PageItems[] = [];
  const pictures: number[] = [];
  const overdrawn: number[] = [];
  for (let number = 1; number <= numPages; number++) {
    clock.restart();
    const content = await Promise.race([readPage(document, number, engine), clock.stopped]);
    const items = content.isOverdrawn ? null : itemsOf(content, number);
    if (!items) overdrawn.push(number);
    else if (content.glyphs.length < FEWEST_GLYPHS) pictures.push(number);
    if (items) pages.push(items);
    onPage?.(number, numPages);
  }
  return { drawing: drawPages(pages), pages: numPages, pictures, overdrawn };
}

/** A page number alone is no text. */
const FEWEST_GLYPHS = 8;

async function readPage(document: PdfDocument, number: number, engine: PdfEngine): Promise<PageContent> {
  const page = await document.getPage(number);
  const content = await readContent(page, engine);
  page.cleanup();
  return content;
}

class Stopped extends Error {
  readonly kind: 'cancelled' | 'too-long';

  constructor(kind: 'cancelled' | 'too-long') {
    super(kind);
    this.kind = kind;
  }
}

/** Rejects when a reading is cancelled or a step of it has taken too long. */
interface Clock {
  stopped: Promise<never>;
  restart(): void;
  close(): void;
}

function openClock(timeMs: number, signal: AbortSignal | undefined): Clock {
  const { promise: stopped, reject } = deferred();
  stopped.catch(() => {});
  const stop = () => reject(new Stopped('cancelled'));
  const start = () => setTimeout(() => reject(new Stopped('too-long')), timeMs);
  let timer = start();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  return {
    stopped,
    restart() {
      clearTimeout(timer);
      timer = start();
    },
    close() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}

function deferred(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  return { promise, reject };
}

/** pdf.js says by the name of its error what is wrong with a file; whatever else goes wrong there is the file's doing. */
function faultOf(error: unknown): FileReadFault {
  if (error instanceof Stopped) return fault(error.kind);
  const { name, message } = error as Error;
  if (name === 'PasswordException') return fault('encrypted');
  if (/memory|allocation|Invalid array length/i.test(message)) return fault('hostile');
  return fault('damaged');
}
