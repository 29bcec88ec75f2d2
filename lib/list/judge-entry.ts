import { type AuditProgress, type AuditResult, auditPageSteps } from '../audit/audit-page.ts';
import type { AuditDocument, ReportDocument } from '../audit/document.ts';
import { verdictOf } from '../messages/verdict.ts';
import { cellsInDoubt, unstyledReason } from '../page/cells-in-doubt.ts';
import { readPageSteps } from '../page/read-page.ts';
import type { Steps } from '../page/run-in-slices.ts';
import type { PageSource, SkippedFrame } from '../page/source.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { Turned } from './answer.ts';
import type { EntryState } from './entry-state.ts';
import { pageWithoutReport } from './page-without-report.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** An entry that was audited. */
export interface JudgedEntry {
  turned: Turned;
  /** Null where the page is none that can be audited. */
  result: AuditResult | null;
  /** The words of its report, to be held against those of other organs. */
  sketch: Sketch;
}

export interface JudgeEntryOptions {
  /** Where the page was read from, after redirects. */
  url: string;
  auditedAt: string;
  settings: RuleSettings;
}

/**
 * The most that may be worked on one page, in milliseconds: as long as a file may last. No report takes a hundredth of it on
 * an old machine.
 */
export const LONGEST_JUDGING = 120_000;

const UNOPENED = '内嵌页面未载入，未读取';

/** Judges a fetched page by the same code as a page on the screen. It can be put down between steps. */
export function* judgeEntrySteps(
  parsed: Document,
  { url, auditedAt, settings }: JudgeEntryOptions,
): Steps<AuditProgress, JudgedEntry> {
  const { source } = yield* readPageSteps(parsed, { openFrame: () => UNOPENED });
  const page = placedAt(source, url, unstyled(parsed, url));
  return yield* judgeSourceSteps(page, { auditedAt, settings }, () => pageWithoutReport(parsed, page));
}

/** Judges what was read of an entry; `withoutReport` says what it is where there is no report in it. */
export function* judgeSourceSteps(
  page: PageSource,
  options: Omit<JudgeEntryOptions, 'url'>,
  withoutReport: () => Turned,
): Steps<AuditProgress, JudgedEntry> {
  const result = yield* auditPageSteps(page, options);
  const { document, readings } = result;
  if (document.reports.length === 0) {
    const turned = withoutReport();
    return { turned, result: turned.state === 'no-form' ? result : null, sketch: [] };
  }
  const [first] = readings;
  return { turned: { state: stateOfDocument(document) }, result, sketch: first ? sketchOf(first.article) : [] };
}

/** A page that was parsed off-screen takes itself for one of ours. */
function placedAt(source: PageSource, url: string, skipped: readonly SkippedFrame[]): PageSource {
  const frames = source.frames.map((frame) => ({ ...frame, url: frame.index === 0 ? url : frame.url }));
  return { ...source, url, frames, skipped: [...source.skipped, ...skipped] };
}

/** No style sheet of a fetched page is read; where that may change a number, it is said. */
function unstyled(parsed: Document, url: string): SkippedFrame[] {
  const hasSheets = [...parsed.getElementsByTagName('link')].some(({ relList }) => relList.contains('stylesheet'));
  if (!hasSheets && parsed.getElementsByTagName('style').length === 0) return [];
  const cells = cellsInDoubt(parsed);
  return cells.length > 0 ? [{ url, reason: unstyledReason(cells) }] : [];
}

/** What an audited entry comes to by its document. */
export function stateOfDocument(document: AuditDocument): EntryState {
  if (document.reports.some(isAllBlank)) return 'all-blank';
  const verdict = verdictOf(document);
  return verdict === 'found' || verdict === 'clean' ? (verdict === 'found' ? 'findings' : 'clean') : 'partial';
}

function isAllBlank({ findings }: ReportDocument): boolean {
  return findings.some(({ rule }) => rule === 'all-blank');
}
