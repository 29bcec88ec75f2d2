import { auditPage } from '../../lib/audit/audit-page.ts';
import type { Audited, AuditTask } from './audited.ts';
import { auditFetched } from './list/audit-fetched.ts';
import { loadPage } from './load-page.ts';
import { auditedDocument } from './print-document.ts';
import { reasonOf } from './reason.ts';

/** Reads and judges one input; whatever keeps it from being read is a reason, not an exception. */
export async function auditInput(task: AuditTask): Promise<Audited> {
  try {
    if (task.fetched) return await auditFetched(task.fetched, task);
    return auditedDocument(auditPage(await loadPage(task.input), { auditedAt: new Date().toISOString() }), task);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
