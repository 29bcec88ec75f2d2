import type { AuditProgress } from '../audit/audit-page.ts';
import type { AuditDocument } from '../audit/document.ts';
import { type Answer, type Turned, turnOf } from '../list/answer.ts';
import { decodePage } from '../list/decode.ts';
import { type EntryOutcome, reportOutcome } from '../list/entry-outcome.ts';
import { type JudgedEntry, judgeEntrySteps } from '../list/judge-entry.ts';
import { fileSteps, type JudgeFileOptions } from '../list/judge-file.ts';
import { openTurns, runInSlices, type Steps } from '../page/run-in-slices.ts';
import type { RuleSettings } from '../rules/settings.ts';
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

/** Audits what a server answered: a page parsed off-screen, where nothing of it runs or is loaded, or a file. */
export async function judgeAnswer(
  address: string,
  answer: Answer,
  settings: RuleSettings,
  loadPdfEngine: JudgeFileOptions['loadPdfEngine'],
): Promise<Judged> {
  const at = new Date().toISOString();
  const steps = await stepsOf(answer, { auditedAt: at, settings, loadPdfEngine });
  if ('state' in steps) return { outcome: { ...steps, at }, document: null, records: [] };
  const { turned, result, sketch } = await inSlices(steps);
  const document = result?.document ?? null;
  const report = document ? reportOutcome(document, sketch) : undefined;
  const readFrom = answer.kind === 'answered' && answer.url !== address ? answer.url : undefined;
  const outcome = { ...turned, at, ...(readFrom && { readFrom }), ...(report && { report }) };
  return { outcome, document, records: result ? recordsOf(result) : [] };
}

/** How an answer is to be judged; what it is where there is nothing to judge. */
async function stepsOf(answer: Answer, options: JudgeFileOptions): Promise<Steps<AuditProgress, JudgedEntry> | Turned> {
  const turned = turnOf(answer);
  if (answer.kind !== 'answered') return turned ?? { state: 'failed' };
  if (turned) return turned.state === 'attachment' ? fileSteps(turned, answer, options) : turned;
  const { url, bytes, contentType } = answer;
  const parsed = new DOMParser().parseFromString(decodePage(bytes, contentType), 'text/html');
  return judgeEntrySteps(parsed, { ...options, url });
}

async function inSlices(steps: Steps<AuditProgress, JudgedEntry>): Promise<JudgedEntry> {
  const turns = openTurns();
  try {
    const judged = await runInSlices(steps, {
      sliceMs: SLICE_MS,
      now: () => performance.now(),
      yieldToPage: turns.yieldToPage,
      onProgress: () => {},
      isCancelled: () => false,
    });
    if (!judged) throw new Error('nobody cancels this audit');
    return judged;
  } finally {
    turns.close();
  }
}
