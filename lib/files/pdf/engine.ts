/** What is used of pdf.js, so that everything beside it can be read and tested without. */
export interface PdfEngine {
  /** Opens a document; rejects where it cannot. */
  open(bytes: Uint8Array): PdfOpening;
  /** The numbers that stand for operators. */
  operators: Readonly<Record<string, number>>;
}

export interface PdfOpening {
  promise: Promise<PdfDocument>;
  /** Ends whatever is under way and frees what was read. */
  destroy(): Promise<void>;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** Which parts of the pages are switched off. */
  getOptionalContentConfig(): Promise<{ isVisible(layer: unknown): boolean }>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}
