import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { linesOf } from './lines.ts';

/** What an earlier run has answered. */
export interface DoneDocuments {
  /** The addresses of its inputs, each with whether there was an error finding. */
  inputs: ReadonlyMap<string, boolean>;
  /** Lines that are no whole document: the run was cut off in them. */
  torn: readonly number[];
}

/** A document as the command line prints it. */
export type PrintedDocument = AuditDocument & {
  /** `requested`: the address that was asked for, where the server sent us to another. */
  page: AuditDocument['page'] & { requested?: string };
};

/** Characters at which some programs end a line though JSON does not name them; written as escapes they end none. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A document as one line of JSON. */
export function documentLine(document: PrintedDocument): string {
  return JSON.stringify(document).replace(
    LINE_ENDS,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An input or a document's address in one spelling; what stands behind `#` is asked of no server. Null where it is none. */
export function addressOf(input: string): string | null {
  const isUrl = /^(?:https?|file):\/\//i.test(input);
  const url = isUrl ? URL.parse(input) : pathToFileURL(resolve(input));
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** Reads the documents that were written before. */
export async function readDone(file: string): Promise<DoneDocuments> {
  const inputs = new Map<string, boolean>();
  const torn: number[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const document = documentOf(line);
    const address = document && addressOf(document.page.requested ?? document.page.url);
    if (address) inputs.set(address, document.summary.error > 0);
    else torn.push(number);
  }
  return { inputs, torn };
}

function documentOf(line: string): PrintedDocument | null {
  try {
    const document = JSON.parse(line) as PrintedDocument;
    return document?.format?.startsWith('gouji/audit@') ? document : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether the last line of a file lacks its end: what is appended would stand in it. */
export async function lacksLineEnd(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read({ buffer: Buffer.alloc(1), position: size - 1 });
    return buffer[0] !== 0x0a;
  } finally {
    await handle.close();
  }
}
