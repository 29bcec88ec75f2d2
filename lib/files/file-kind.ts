import type { FileFaultKind } from './file-fault.ts';
import { ZipFault, zipEntries } from './zip.ts';

/** What a file is by its bytes, whatever it is called. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | FileFaultKind;

/** What files begin with, as Latin-1: at which byte, which bytes, what it is. */
const SIGNATURES: readonly (readonly [number, string, FileKind])[] = [
  [0, '{\\rtf', 'rtf'],
  [0, '\u0089PNG', 'picture'],
  [0, '\u00ff\u00d8\u00ff', 'picture'],
  [0, 'GIF8', 'picture'],
  [0, 'BM', 'picture'],
  [0, 'II*\0', 'picture'],
  [0, 'MM\0*', 'picture'],
  [8, 'WEBP', 'picture'],
  [0, 'Rar!', 'archive'],
  [0, '7z\u00bc\u00af', 'archive'],
  [0, '\u001f\u008b', 'archive'],
];
/** A PDF may have something in front of it. */
const PDF_HEAD = 1024;
const HEAD = 4096;
/** With parts, and without any. */
const ARCHIVES = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';

/** Tells what a file is; a web page and a plain text are none of the kinds that are read here. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = latin(bytes.subarray(0, HEAD));
  if (head.slice(0, PDF_HEAD).includes('%PDF-')) return 'pdf';
  if (ARCHIVES.some((start) => head.startsWith(start))) return archiveKind(bytes);
  if (head.startsWith(COMPOUND)) return compoundKind(bytes);
  const known = SIGNATURES.find(([at, signature]) => head.startsWith(signature, at))?.[2];
  if (known) return known;
  return /<(?:!doctype|html|head|body|table|p|div|meta|\?xml)[\s>]/i.test(head) ? 'page' : 'unknown';
}

const PARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\/)document\d*\.xml$/, 'docx'],
  [/(?:^|\/)workbook\d*\.xml$/, 'xlsx'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^ppt\/presentation\.xml$/, 'ppt'],
  [/^OFD\.xml$/i, 'ofd'],
  [/^content\.xml$/, 'odt'],
];

function archiveKind(bytes: Uint8Array): FileKind {
  try {
    const names = [...zipEntries(bytes).keys()];
    const known = PARTS.find(([part]) => names.some((name) => part.test(name) && !/^(?:Doc_\d|customXml)/.test(name)));
    // The pages of an OFD have document parts as well.
    return names.some((name) => /^OFD\.xml$/i.test(name)) ? 'ofd' : (known?.[1] ?? 'archive');
  } catch (error) {
    if (error instanceof ZipFault) return 'damaged';
    throw error;
  }
}

/** Streams of a compound file by their names; the first that is there says what it is. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WpsCustomData', 'wps'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
  ['CONTENTS', 'works'],
  ['MatOST', 'works'],
];

function compoundKind(bytes: Uint8Array): FileKind {
  const names = directoryNames(bytes);
  const kind = STREAMS.find(([name]) => names.has(name))?.[1] ?? 'unknown';
  return kind === 'doc' && isOfWps(bytes) ? 'wps' : kind;
}

/** Entries of the directory stand in records of 128 bytes: the name in UTF-16, then its length and the kind of entry. */
function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] as number) + 256 * (bytes[at + 65] as number);
    const type = bytes[at + 66] as number;
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 1 && type !== 2 && type !== 5)) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/** The program writes its name in one byte or in two a letter. */
function isOfWps(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2 ** 20)).replaceAll('\0', '');
  return /Kingsoft|WPS (?:Office|Writer)|WPS\.Document/.test(text);
}

/** Byte for byte; what browsers call Latin-1 is not. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
