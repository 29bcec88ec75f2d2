import type { AuditProgress } from '../audit/audit-page.ts';
import { type ReadFileOptions, readFile } from '../files/read-file.ts';
import type { Steps } from '../page/run-in-slices.ts';
import type { PageSource } from '../page/source.ts';
import type { Answer, Turned } from './answer.ts';
import { type JudgedEntry, type JudgeEntryOptions, judgeSourceSteps } from './judge-entry.ts';

export interface JudgeFileOptions
  extends Omit<JudgeEntryOptions, 'url'>,
    Pick<ReadFileOptions, 'loadPdfEngine' | 'signal' | 'whileHeld'> {}

/** How an entry that is a file is judged; what cannot be read stays an attachment, with the reason. */
export async function fileSteps(
  attachment: Turned,
  { bytes, url }: Pick<Extract<Answer, { kind: 'answered' }>, 'bytes' | 'url'>,
  { loadPdfEngine, signal, whileHeld, ...options }: JudgeFileOptions,
): Promise<Steps<AuditProgress, JudgedEntry> | Turned> {
  const read = await readFile(bytes, { url, loadPdfEngine, signal, whileHeld });
  return 'fault' in read ? { ...attachment, fault: read } : judgeFileSteps(read.source, attachment, options);
}

/** It is known afterwards as well that the report stands in a file: it is shown in another way than a page. */
function* judgeFileSteps(
  source: PageSource,
  { file }: Turned,
  options: Omit<JudgeEntryOptions, 'url'>,
): Steps<AuditProgress, JudgedEntry> {
  const judged = yield* judgeSourceSteps(source, options, () => ({ state: 'no-form' }));
  return { ...judged, turned: { ...judged.turned, ...(file && { file }) } };
}
