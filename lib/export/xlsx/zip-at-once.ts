import { type Zippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Stands in for `fflate` in the extension, where the writer of workbooks asks it for a ZIP. Larger parts it would
 * hand to a worker made from a `blob:` address, which an extension's security policy forbids: the worker never
 * answers and the export never ends. A workbook is small enough to be packed at once.
 */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
