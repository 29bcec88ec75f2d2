import { type AuditProgress, type AuditResult, auditPageSteps } from '../audit/audit-page.ts';
import type { JudgeLine } from '../messages/line.ts';
import type { PageAnswer, PageStatus, PageWishes } from '../messages/protocol.ts';
import { verdictOf } from '../messages/verdict.ts';
import { openTurns, runInSlices, takeTurn } from '../page/run-in-slices.ts';
import type { PageSource } from '../page/source.ts';
import { joinSource } from '../page/source-parts.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { ReportVerdict } from '../verdict/page-verdict.ts';
import { headOf, writeVerdicts } from '../verdict/write-verdict.ts';
import { frameShown } from './frame-shown.ts';

export interface JudgeOptions {
  wishes: PageWishes;
  /** Audits anew where there is a result already. */
  again: boolean;
  /** What the page read when it was entered. */
  ahead?: PageSource | null;
  /** The page is read; `status`: as it will be with the verdict. */
  onRead?: (status: PageStatus) => void;
  /** The verdict is known; the page has yet to take it over. `status`: as it will be then. */
  onVerdict?: (result: AuditResult, status: PageStatus) => void;
  onProgress?: (progress: AuditProgress) => void;
}

/** How an audit of a page ended. */
export type Judgement =
  | { kind: 'judged'; status: PageStatus; result: AuditResult }
  /** The page has a result that stands, or somebody has stopped the audit. */
  | { kind: 'kept'; answer: PageAnswer }
  /** The page is gone, or there was none. */
  | { kind: 'gone' };

/** Short enough that a surface stays smooth while it judges. */
const SLICE_MS = 16;
/** Word of the progress more often than this would cost more than it tells. */
const PROGRESS_MS = 100;
/** As many reports as travel at once. */
const REPORTS_A_PART = 10;

/** Judges the page at the other end of a line, and hands the verdict over. Throws on a fault of ours there. */
export async function judge(line: JudgeLine, options: JudgeOptions): Promise<Judgement> {
  const { wishes, again, ahead = null } = options;
  line.post({ say: 'audit', wishes, again, hasAhead: ahead !== null });
  // Mostly what was read when the page was entered is what stands: it is judged while the page answers.
  const early = ahead && inSlices(ahead, wishes.rules, () => {}, line.isClosed);
  const handed = await receiveSource(line, ahead);
  if (handed.kind !== 'source') return handed;
  options.onRead?.(handed.status);
  const result = await (handed.source === ahead ? early : auditInSlices(line, handed.source, options));
  // The page paints its marks while the surface paints the verdict.
  if (result) await handOver(line, result, () => options.onVerdict?.(result, handed.status));
  for (;;) {
    const message = await line.next();
    if (!message) return { kind: 'gone' };
    if (message.say === 'fault') throw new Error(message.fault);
    if (message.say === 'kept') return { kind: 'kept', answer: message.answer };
    if (message.say === 'done' && result) return { kind: 'judged', status: message.status, result };
  }
}

/** Judges once more what an earlier audit of the page was made of; null where the page is no longer that. */
export async function judgeAgain(line: JudgeLine, audit: number, rules: RuleSettings): Promise<AuditResult | null> {
  line.post({ say: 'read', audit });
  const handed = await receiveSource(line, null);
  return handed.kind === 'source'
    ? inSlices(
        handed.source,
        rules,
        () => {},
        () => false,
      )
    : null;
}

type Handed = { kind: 'source'; source: PageSource; status: PageStatus } | Exclude<Judgement, { kind: 'judged' }>;

async function receiveSource(line: JudgeLine, ahead: PageSource | null): Promise<Handed> {
  const parts: PageSource[] = [];
  for (;;) {
    const message = await line.next();
    if (!message) return { kind: 'gone' };
    if (message.say === 'fault') throw new Error(message.fault);
    if (message.say === 'kept') return { kind: 'kept', answer: message.answer };
    if (message.say === 'part') parts.push(message.part);
    if (message.say !== 'read') continue;
    const source = parts.length === 0 && ahead ? ahead : joinSource(parts);
    return { kind: 'source', source, status: message.status };
  }
}

/** Null where the page has something to say meanwhile: that it is gone, or that the audit was stopped. */
async function auditInSlices(
  line: JudgeLine,
  source: PageSource,
  { wishes, onProgress }: JudgeOptions,
): Promise<AuditResult | null> {
  let told = performance.now();
  const tell = (progress: AuditProgress) => {
    const now = performance.now();
    if (now - told < PROGRESS_MS) return;
    told = now;
    line.post({ say: 'progress', progress });
    onProgress?.(progress);
  };
  return inSlices(source, wishes.rules, tell, line.hasNews);
}

async function inSlices(
  source: PageSource,
  rules: RuleSettings,
  onProgress: (progress: AuditProgress) => void,
  isCancelled: () => boolean,
): Promise<AuditResult | null> {
  const turns = openTurns();
  try {
    const steps = auditPageSteps(source, { auditedAt: new Date().toISOString(), settings: rules });
    return await runInSlices(steps, {
      sliceMs: SLICE_MS,
      now: () => performance.now(),
      yieldToPage: turns.yieldToPage,
      onProgress,
      isCancelled,
    });
  } finally {
    turns.close();
  }
}

/** Hands the verdict over; `onBegun` is called once the first part is on its way, mostly the only one. */
async function handOver(line: JudgeLine, result: AuditResult, onBegun: () => void): Promise<void> {
  line.post({ say: 'head', head: headOf(result.document), verdict: verdictOf(result.document) });
  onBegun();
  // Writing the verdict down for the page takes longer than drawing it.
  await frameShown();
  const verdicts = writeVerdicts(result);
  const count = result.document.reports.length;
  for (let sent = 0; sent === 0 || sent < count; sent += REPORTS_A_PART) {
    if (sent > 0) await takeTurn();
    const reports: ReportVerdict[] = [];
    for (let next = verdicts.next(); !next.done; next = verdicts.next()) {
      if (reports.push(next.value) === REPORTS_A_PART) break;
    }
    line.post({ say: 'reports', reports });
    if (sent + REPORTS_A_PART >= count) line.post({ say: 'end' });
  }
}
