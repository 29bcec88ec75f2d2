import { JSDOM, VirtualConsole } from 'jsdom';
import { decodePage } from '../../../lib/list/decode.ts';
import { reportOutcome } from '../../../lib/list/entry-outcome.ts';
import { judgeEntrySteps } from '../../../lib/list/judge-entry.ts';
import { runToEnd } from '../../../lib/page/run-to-end.ts';
import { DEFAULT_RULE_SETTINGS } from '../../../lib/rules/settings.ts';
import type { Audited, AuditTask, FetchedPage } from '../audited.ts';
import { auditedDocument } from '../print-document.ts';
import { stateWords } from './state-words.ts';

/** Judges a page that a list links, as the extension judges it: without scripts, frames and style sheets. */
export function auditFetched({ bytes, contentType, url }: FetchedPage, task: AuditTask): Audited {
  const at = new Date().toISOString();
  const { window } = new JSDOM(decodePage(bytes, contentType), { url, virtualConsole: new VirtualConsole() });
  const options = { url, auditedAt: at, settings: DEFAULT_RULE_SETTINGS };
  const { turned, result, sketch } = runToEnd(judgeEntrySteps(window.document, options));
  const report = result ? reportOutcome(result.document, sketch) : undefined;
  const outcome = { ...turned, at, ...(url !== task.input && { readFrom: url }), ...(report && { report }) };
  return result ? { ...auditedDocument(result, task), outcome } : { reason: stateWords(outcome), outcome };
}
