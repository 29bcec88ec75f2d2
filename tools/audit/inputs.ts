import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines.ts';
import { reasonOf } from './reason.ts';

/** One thing to audit, or why what was named is none. */
export interface Input {
  input: string;
  reason?: string;
}

/** What a report is published as. A folder's other files (pictures, scripts, style sheets) belong to its pages. */
const IS_REPORT = /\.(?:x?html?|shtml?|mht(?:ml)?|txt|pdf|docx?|xls[xm]?|wps|rtf|odt|ofd)$/i;
const IS_ADDRESS = /^https?:\/\//i;

/** Everything that a run is asked to audit, found while it is read: nothing is kept. */
export async function* inputsOf(named: readonly string[], filesFrom: string | null): AsyncGenerator<Input> {
  for (const input of named) yield* expand(input);
  if (filesFrom === null) return;
  try {
    for await (const line of linesOf(filesFrom)) if (line.trim() !== '') yield* expand(line);
  } catch (error) {
    yield { input: filesFrom, reason: reasonOf(error) };
  }
}

async function* expand(input: string): AsyncGenerator<Input> {
  if (IS_ADDRESS.test(input)) return yield { input };
  const found = await stat(input).catch((error: unknown) => reasonOf(error));
  if (typeof found === 'string') return yield { input, reason: found };
  if (!found.isDirectory()) return yield { input };
  let count = 0;
  for await (const file of reportsIn(input)) {
    count++;
    yield file;
  }
  if (count === 0) yield { input, reason: 'a folder without pages' };
}

/** The reports of a folder and the folders in it, by name; what is hidden is passed over. */
async function* reportsIn(folder: string): AsyncGenerator<Input> {
  const entries: { path: string; isFolder: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      const isFolder = entry.isDirectory();
      if (entry.name.startsWith('.') || !(isFolder || IS_REPORT.test(entry.name))) continue;
      entries.push({ path: join(folder, entry.name), isFolder });
    }
  } catch (error) {
    return yield { input: folder, reason: reasonOf(error) };
  }
  // By code unit, so that every machine has the same order.
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, isFolder } of entries) {
    if (isFolder) yield* reportsIn(path);
    else yield { input: path };
  }
}
