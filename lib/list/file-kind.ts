/** What an address leads to, as far as its ending or its first bytes tell. */
export type FileKind = 'page' | 'pdf' | 'word' | 'sheet' | 'ofd' | 'archive' | 'picture' | 'other';

const ENDINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/\.pdf$/i, 'pdf'],
  [/\.(?:docx?|wps|rtf|odt)$/i, 'word'],
  [/\.(?:xls[xm]?|et|csv)$/i, 'sheet'],
  [/\.ofd$/i, 'ofd'],
  [/\.(?:zip|rar|7z|gz)$/i, 'archive'],
  [/\.(?:jpe?g|png|gif|bmp|tiff?|webp)$/i, 'picture'],
];

/** What is asked for: pages, and files that may be of a kind that is read. Their names alone do not tell. */
export const MAY_BE_READ: ReadonlySet<FileKind> = new Set(['page', 'pdf', 'word', 'sheet']);

/** What files begin with, as Latin-1 text. Office programs of today and OFD write archives. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'word'],
  ['{\\rtf', 'word'],
  ['PK\u0003\u0004', 'archive'],
  ['Rar!', 'archive'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
];

const TYPES: readonly (readonly [RegExp, FileKind])[] = [
  [/pdf/i, 'pdf'],
  [/msword|wordprocessingml|rtf/i, 'word'],
  [/ms-excel|spreadsheetml/i, 'sheet'],
  [/ofd/i, 'ofd'],
  [/zip|rar|compressed/i, 'archive'],
  [/^image\//i, 'picture'],
];

/** The kind of file that an address names. */
export function kindOfAddress(url: string): FileKind {
  const path = url.replace(/[?#].*$/, '');
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'page';
}

/** The kind of file that an answer is: its first bytes, else what the server calls it, else its name. */
export function kindOfAnswer(bytes: Uint8Array, contentType: string | null, url: string): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  const named = kindOfAddress(url);
  if (signed) return signed === 'archive' && named !== 'page' ? named : signed;
  const type = contentType ?? '';
  if (type === '' || /html|xml|^text\//i.test(type)) return 'page';
  return TYPES.find(([words]) => words.test(type))?.[1] ?? 'other';
}
