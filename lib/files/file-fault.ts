/** Why a file gives no report. */
export type FileFaultKind =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-many-cells'
  | 'damaged'
  | 'encrypted'
  | 'hostile'
  | 'too-long'
  | 'scanned'
  | 'no-text'
  | 'no-characters'
  | 'cancelled'
  | 'old-browser'
  | 'doc'
  | 'wps'
  | 'works'
  | 'xls'
  | 'xlsb'
  | 'ppt'
  | 'ofd'
  | 'rtf'
  | 'odt'
  | 'picture'
  | 'archive'
  | 'page'
  | 'unknown';

/** A file that was not read, and where in it the reason stands. */
export interface FileReadFault {
  fault: FileFaultKind;
  /** Pages that it concerns, from 1. */
  pages?: readonly number[];
}

export function fault(kind: FileFaultKind, pages?: readonly number[]): FileReadFault {
  return { fault: kind, ...(pages && { pages }) };
}
