import { fileURLToPath } from 'node:url';
import type { PdfEngine, PdfOpening } from '../../lib/files/pdf/engine.ts';
import { readingOptions } from '../../lib/files/pdf/options.ts';

/** pdf.js in Node, loaded when the first PDF comes. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const maps = fileURLToPath(new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  return {
    operators: OPS,
    open: (bytes) =>
      getDocument({
        ...readingOptions(bytes),
        verbosity: VerbosityLevel.ERRORS,
        cMapUrl: maps,
      }) as unknown as PdfOpening,
  };
}
