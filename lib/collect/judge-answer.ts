import type { AuditProgress } from '../audit/audit-page.ts';
import type { AuditDocument } from '../audit/document.ts';
import { type Answer, type Turned, turnOf } from '../list/answer.ts';
import { decodePage } from '../list/decode.ts';
import { type EntryOutcome, reportOutcome } from '../list/entry-outcome.ts';
import { type JudgedEntry, judgeEntrySteps, LONGEST_JUDGING } from '../list/judge-entry.ts';
import { fileSteps, type JudgeFileOptions } from '../list/judge-file.ts';
import type { Reins } from '../list/run.ts';
import { openTurns, runInSlices, type Steps } from '../page/run-in-slices.ts';
import type { PageRecords } from '../years/compare-reports.ts';
import { recordsOf } from '../years/report-record.ts';

/** Short enough that the table stays smooth beside it. */
const SLICE_MS = 16;

export interface Judged {
  outcome: EntryOutcome;
  document: AuditDocument | null;
  /** Of its reports, to be held against those of other years. */
  records: PageRecords;
}

export interface JudgeAnswerOptions extends Pick<JudgeFileOptions, 'settings' | 'loadPdfEngine'>, Reins {
  /** Instead of `LONGEST_JUDGING`. */
  longestMs?: number;
}

/**
 * Audits what a server answered: a page parsed off-screen, where nothing of it runs or is loaded, or a file. Null where it
 * was stopped: reading and judging hear of that, and of a pause, between their steps.
 */
export async function judgeAnswer(
  address: string,
  answer: Answer,
  options: JudgeAnswerOptions,
): Promise<Judged | null> {
  const at = new Date().toISOString();
  const steps = await stepsOf(answer, { ...options, auditedAt: at });
  const judged = 'state' in steps ? steps : await inSlices(steps, options);
  if (options.signal.aborted) return null;
  if ('state' in judged) return { outcome: { ...judged, at }, document: null, records: [] };
  const { turned, result, sketch } = judged;
  const document = result?.document ?? null;
  const report = document ? reportOutcome(document, sketch) : undefined;
  const readFrom = answer.kind === 'answered' && answer.url !== address ? answer.url : undefined;
  const outcome = { ...turned, at, ...(readFrom && { readFrom }), ...(report && { report }) };
  return { outcome, document, records: result ? recordsOf(result) : [] };
}

/** How an answer is to be judged; what it is where there is nothing to judge. */
async function stepsOf(
  answer: Answer,
  { settings, auditedAt, ...options }: JudgeAnswerOptions & { auditedAt: string },
): Promise<Steps<AuditProgress, JudgedEntry> | Turned> {
  const turned = turnOf(answer);
  if (answer.kind !== 'answered') return turned ?? { state: 'failed' };
  if (turned?.state === 'attachment') return fileSteps(turned, answer, { ...options, settings, auditedAt });
  if (turned) return turned;
  const { url, bytes, contentType } = answer;
  const parsed = new DOMParser().parseFromString(decodePage(bytes, contentType), 'text/html');
  return judgeEntrySteps(parsed, { settings, auditedAt, url });
}

/** Runs to the end; what lasts too long is a time-out. Time in which a person holds it is not counted. */
async function inSlices(
  steps: Steps<AuditProgress, JudgedEntry>,
  { signal, whileHeld, longestMs = LONGEST_JUDGING }: JudgeAnswerOptions,
): Promise<JudgedEntry | Turned> {
  const turns = openTurns();
  const now = () => performance.now();
  let worked = 0;
  let since = now();
  try {
    const judged = await runInSlices(steps, {
      sliceMs: SLICE_MS,
      now,
      yieldToPage: async () => {
        worked += now() - since;
        await turns.yieldToPage();
        await whileHeld();
        since = now();
      },
      onProgress: () => {},
      isCancelled: () => signal.aborted || worked > longestMs,
    });
    return judged ?? { state: 'time-out' };
  } finally {
    turns.close();
  }
}
