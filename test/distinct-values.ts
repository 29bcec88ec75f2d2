import type { AuditDocument } from '../lib/audit/document.ts';
import type { FactKey, FormId } from '../lib/forms/form.ts';
import { formById } from '../lib/forms/form-by-id.ts';

/** Different numbers in every cell, so that a value in the wrong place cannot pass. */
export function distinctValues(form: FormId): Record<FactKey, string> {
  const cells = formById(form).cells.filter(({ table }) => table !== 'platform');
  return Object.fromEntries(cells.map(({ key }, i) => [key, String(i + 1)]));
}

/** Facts that say something else than was printed, and those that are gone. */
export function compareFacts({ reports: [report] }: AuditDocument, values: Readonly<Record<FactKey, string>>) {
  const facts = report?.facts ?? {};
  return {
    wrong: Object.keys(facts).filter((key) => facts[key]?.value !== values[key]),
    gone: Object.keys(values).filter((key) => !(key in facts)),
  };
}
