import { fileURLToPath } from 'node:url';
import type { PdfEngine, PdfOpening } from '../../lib/files/pdf/engine.ts';
import { readingOptions } from '../../lib/files/pdf/options.ts';
import { type PdfThread, startPdfThread } from './pdf-thread.ts';

/** A thread that is not busy answers in some thousandths of a second. */
const PATIENCE_MS = 1000;

let free: PdfThread | null = null;

/** pdf.js in Node, loaded when the first PDF comes. Its work is done in a thread, which is kept for the next file. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const { getDocument, OPS, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const maps = fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  const verbosity = VerbosityLevel.ERRORS;
  return {
    operators: OPS,
    open(bytes) {
      const thread = free ?? startPdfThread((port) => PDFWorker.create({ port: port as never, verbosity }));
      free = null;
      thread.hold();
      const task = getDocument({ ...readingOptions(bytes), worker: thread.reader as never, verbosity, cMapUrl: maps });
      return {
        promise: Promise.race([task.promise, thread.failed]) as PdfOpening['promise'],
        destroy: () => release(thread, task.destroy()),
      };
    },
  };
}

/** A thread that a file keeps busy answers no request to end, and is ended with all that it holds. */
async function release(thread: PdfThread, ended: Promise<void>): Promise<void> {
  const isEnded = await Promise.race([
    ended.then(
      () => true,
      () => false,
    ),
    thread.failed.catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref()),
  ]);
  if (isEnded && !free) {
    thread.letGo();
    free = thread;
  } else await thread.end();
}
