import { browser } from 'wxt/browser';
import type { PdfEngine, PdfOpening } from '../../lib/files/pdf/engine.ts';
import { readingOptions } from '../../lib/files/pdf/options.ts';

/** What is used of pdf.js. */
interface Pdfjs {
  OPS: Record<string, number>;
  GlobalWorkerOptions: { workerSrc: string };
  PDFWorker: new () => { destroy(): void };
  getDocument(options: object): PdfOpening;
}

/** pdf.js asks for what came with Chromium 119 and Firefox 121; pages are read by older ones too. */
export function canReadPdf(world: { Promise: PromiseConstructor } = globalThis): boolean {
  return typeof (world.Promise as { withResolvers?: unknown }).withResolvers === 'function';
}

/** pdf.js, its worker and its character maps, from our own package and only when a PDF is to be read; null where it cannot run. */
export async function loadPdfEngine(): Promise<PdfEngine | null> {
  if (!canReadPdf()) return null;
  const own = (file: string) => browser.runtime.getURL(`/pdf/${file}` as '/');
  // It lies in the package as it came; neither the bundler nor the compiler looks into it.
  const { OPS, GlobalWorkerOptions, PDFWorker, getDocument } = (await import(
    /* @vite-ignore */ '/pdf/pdf.js' as string
  )) as Pdfjs;
  GlobalWorkerOptions.workerSrc = own('pdf.worker.js');
  return {
    operators: OPS,
    open(bytes) {
      const worker = new PDFWorker();
      const { promise } = getDocument({ ...readingOptions(bytes), worker, verbosity: 0, cMapUrl: own('cmaps/') });
      // A worker that a file keeps busy answers no request to end; it is ended with all that it holds.
      return { promise, destroy: async () => worker.destroy() };
    },
  };
}
