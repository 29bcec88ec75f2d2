import type { AuditDocument } from '../audit/document.ts';
import { type Answer, turnOf } from '../list/answer.ts';
import { decodePage } from '../list/decode.ts';
import { type EntryOutcome, reportOutcome } from '../list/entry-outcome.ts';
import { judgeEntrySteps } from '../list/judge-entry.ts';
import { openTurns, runInSlices } from '../page/run-in-slices.ts';
import type { RuleSettings } from '../rules/settings.ts';

/** Short enough that the table stays smooth beside it. */
const SLICE_MS = 16;

export interface Judged {
  outcome: EntryOutcome;
  document: AuditDocument | null;
}

/** Audits what a server answered: parsed off-screen, where nothing of it runs or is loaded. */
export async function judgeAnswer(address: string, answer: Answer, settings: RuleSettings): Promise<Judged> {
  const at = new Date().toISOString();
  const turned = turnOf(answer);
  if (turned || answer.kind !== 'answered') return { outcome: { state: 'failed', ...turned, at }, document: null };
  const { url, bytes, contentType } = answer;
  const parsed = new DOMParser().parseFromString(decodePage(bytes, contentType), 'text/html');
  const turns = openTurns();
  try {
    const judged = await runInSlices(judgeEntrySteps(parsed, { url, auditedAt: at, settings }), {
      sliceMs: SLICE_MS,
      now: () => performance.now(),
      yieldToPage: turns.yieldToPage,
      onProgress: () => {},
      isCancelled: () => false,
    });
    if (!judged) throw new Error('nobody cancels this audit');
    const document = judged.result?.document ?? null;
    const report = document ? reportOutcome(document, judged.sketch) : undefined;
    const readFrom = url === address ? undefined : url;
    return {
      outcome: { ...judged.turned, at, ...(readFrom && { readFrom }), ...(report && { report }) },
      document,
    };
  } finally {
    turns.close();
  }
}
