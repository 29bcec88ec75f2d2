import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../../../lib/list/decode.ts';
import { reportOutcome } from '../../../lib/list/entry-outcome.ts';
import { kindOfAnswer } from '../../../lib/list/file-kind.ts';
import { type JudgedEntry, type JudgeEntryOptions, judgeEntrySteps } from '../../../lib/list/judge-entry.ts';
import { fileSteps } from '../../../lib/list/judge-file.ts';
import { runToEnd } from '../../../lib/page/run-to-end.ts';
import { DEFAULT_RULE_SETTINGS } from '../../../lib/rules/settings.ts';
import type { Audited, AuditTask, FetchedPage } from '../audited.ts';
import { loadPdfEngine } from '../pdf-engine.ts';
import { auditedDocument } from '../print-document.ts';
import { stateWords } from './state-words.ts';

/** Judges what a list links as the extension judges it: a page without scripts, frames and style sheets, or a file. */
export async function auditFetched(fetched: FetchedPage, task: AuditTask): Promise<Audited> {
  const at = new Date().toISOString();
  const { turned, result, sketch } = await judge(fetched, { auditedAt: at, settings: DEFAULT_RULE_SETTINGS });
  const report = result ? reportOutcome(result.document, sketch) : undefined;
  const { url } = fetched;
  const outcome = { ...turned, at, ...(url !== task.input && { readFrom: url }), ...(report && { report }) };
  return result ? { ...auditedDocument(result, task), outcome } : { reason: stateWords(outcome), outcome };
}

async function judge(fetched: FetchedPage, options: Omit<JudgeEntryOptions, 'url'>): Promise<JudgedEntry> {
  const { bytes, contentType, url } = fetched;
  const file = kindOfAnswer(bytes, contentType, url);
  if (file !== 'page') {
    const steps = await fileSteps({ state: 'attachment', file }, fetched, { ...options, loadPdfEngine });
    return 'state' in steps ? { turned: steps, result: null, sketch: [] } : runToEnd(steps);
  }
  const { window } = new JSDOM(decodePage(bytes, contentType), { url, virtualConsole: new VirtualConsole() });
  return runToEnd(judgeEntrySteps(window.document, { url, ...options }));
}
