import { auditPage } from '../../lib/audit/audit-page.ts';
import type { Audited, AuditTask } from './audited.ts';
import { auditFetched } from './list/audit-fetched.ts';
import { loadPage } from './load-page.ts';
import { printedDocument } from './print-document.ts';
import { reasonOf } from './reason.ts';

/** Reads and judges one input; whatever keeps it from being read is a reason, not an exception. */
export async function auditInput(task: AuditTask): Promise<Audited> {
  const { input, asText, fetched } = task;
  try {
    if (fetched) return auditFetched(fetched, task);
    const { document } = auditPage(await loadPage(input), { auditedAt: new Date().toISOString() });
    return { printed: printedDocument(document, input, asText), hasError: document.summary.error > 0 };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
