import { inflateSync } from 'fflate/browser';

/** An archive that cannot be read, or holds more than a document. */
export class ZipFault extends Error {
  readonly kind: 'damaged' | 'hostile' | 'encrypted';

  constructor(kind: 'damaged' | 'hostile' | 'encrypted') {
    super(`ZIP: ${kind}`);
    this.kind = kind;
  }
}

/** A part of an archive as its directory lists it. */
export interface ZipEntry {
  name: string;
  method: number;
  isEncrypted: boolean;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 20_000;
/** A text part unpacks to no more in any document that a person wrote. */
const LARGEST_PART = 40 * 2 ** 20;

/** The directory of an archive, by name. Throws a `ZipFault` where there is none. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  throw new ZipFault('damaged');
}

/** The text of a part; it is never unpacked to more than it says, nor to more than a document has. */
export function textOf(bytes: Uint8Array, entry: ZipEntry): string {
  if (entry.isEncrypted) throw new ZipFault('encrypted');
  if (entry.unpacked > LARGEST_PART) throw new ZipFault('hostile');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new ZipFault('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return decode(data.subarray(0, LARGEST_PART));
  if (method !== 8) throw new ZipFault('damaged');
  try {
    return decode(inflateSync(data, { out: new Uint8Array(unpacked) }));
  } catch (error) {
    throw isOutOfMemory(error) ? error : new ZipFault('damaged');
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /memory|allocation/i.test(error.message);
}

/** UTF-8, or UTF-16 where the part begins with its mark. */
function decode(data: Uint8Array): string {
  const [first, second] = data;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(data);
}
