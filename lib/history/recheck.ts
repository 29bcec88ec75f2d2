import type { RecheckDocument, RecheckedFinding } from '../audit/document.ts';
import { overlaps } from '../dismissals/accusation.ts';
import type { RecordedFinding } from '../years/report-record.ts';
import type { Evidence, KeptReport } from './kept-report.ts';

/** The audit that this one is held against, and when it was made. */
export interface Baseline {
  past: KeptReport;
  since: string;
}

/**
 * The latest audit of the same report at the same address that said something else; else the first that said the same.
 * Null where this audit is the first.
 */
export function baselineOf(now: KeptReport, atAddress: readonly KeptReport[]): Baseline | null {
  const earlier = atAddress
    .filter(({ organ, year, id }) => organ === now.organ && year === now.year && id !== now.id)
    .filter(({ record }) => record.auditedAt < now.record.auditedAt)
    .sort((a, b) => (a.record.auditedAt < b.record.auditedAt ? 1 : -1));
  const [past] = earlier;
  if (past) return { past, since: past.record.auditedAt };
  return now.firstAt < now.record.auditedAt ? { past: now, since: now.firstAt } : null;
}

/** What became of the earlier audit's findings. `silenced`: rules that did not run this time. */
export function recheckAgainst(
  { past, since }: Baseline,
  now: KeptReport,
  silenced: readonly string[],
): RecheckDocument {
  const recheck: RecheckDocument = { since, corrected: [], remaining: [], added: [], unclear: [] };
  const known = new Set<RecordedFinding>();
  past.record.findings.forEach((finding, index) => {
    const same = now.record.findings.filter((each) => isSame(finding, each));
    if (same.length > 0) for (const each of same) known.add(each);
    else if (isMended(finding, past.evidence[index] as Evidence, { past, now, silenced })) {
      recheck.corrected.push(written(finding));
    } else recheck.unclear.push(written(finding));
  });
  recheck.remaining = [...known].map(written);
  recheck.added = now.record.findings.filter((finding) => !known.has(finding)).map(written);
  return recheck;
}

/** Known by what it rests on; or it says the same of the same cells with other numbers, and is as wrong as before. */
function isSame(then: RecordedFinding, now: RecordedFinding): boolean {
  if (overlaps(then, now)) return true;
  return then.rule === now.rule && withoutNumbers(then) === withoutNumbers(now);
}

function withoutNumbers({ message }: RecordedFinding): string {
  return message.zh.replace(/[-−+]?\d[\d.,]*/g, '#');
}

interface Circumstances {
  past: KeptReport;
  now: KeptReport;
  silenced: readonly string[];
}

/** Whether what a vanished finding rested on is there and reads otherwise now; else nobody has mended it. */
function isMended(
  { rule }: RecordedFinding,
  { facts, hasQuotes }: Evidence,
  { past, now, silenced }: Circumstances,
): boolean {
  if (silenced.includes(rule)) return false;
  const [before, after] = [past.record.facts, now.record.facts];
  // A table that was not read this time says nothing.
  if (facts.some((fact) => fact in before && !(fact in after))) return false;
  if (facts.some((fact) => before[fact]?.text !== after[fact]?.text)) return true;
  // Words are not kept whole: where the cells are the same, the words are other ones, if the same rules have read them.
  const restsOnWords = hasQuotes || facts.length === 0;
  return restsOnWords && now.tool === past.tool;
}

function written({ rule, severity, message }: RecordedFinding): RecheckedFinding {
  return { rule, severity, message: message.zh, messageEn: message.en };
}
