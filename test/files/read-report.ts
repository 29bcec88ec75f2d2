import { type AuditResult, auditPage } from '../../lib/audit/audit-page.ts';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { type FileReading, readFile } from '../../lib/files/read-file.ts';
import { loadPdfEngine } from '../../tools/audit/pdf-engine.ts';
import { AUDITED_AT } from '../audit/audit-file.ts';

/** A busy machine may be slow. */
export const OPTIONS = { url: 'file:///report', loadPdfEngine, timeMs: 120_000 };

/** Reads a file that must be readable. */
export async function read(bytes: Uint8Array): Promise<FileReading> {
  const read = await readFile(bytes, OPTIONS);
  if ('fault' in read) throw new Error(`the file was refused: ${read.fault}`);
  return read;
}

/** Why a file is refused; `null` where it is not. */
export async function refusal(bytes: Uint8Array): Promise<string | null> {
  const read = await readFile(bytes, OPTIONS);
  return 'fault' in read ? read.fault : null;
}

/** Audits a file that must be readable. */
export async function auditFile(bytes: Uint8Array): Promise<AuditResult> {
  return auditPage((await read(bytes)).source, { auditedAt: AUDITED_AT });
}

/** What an audit says of the reports, without the places, which are other ones in every rendering. */
export function saidOf({ reports, coverage }: AuditDocument) {
  return {
    relations: coverage.relations,
    reports: reports.map(({ form, agency, year, facts, findings }) => ({
      form,
      agency,
      year,
      facts: Object.fromEntries(
        Object.entries(facts).map(([key, { value, kind, unit }]) => [key, { value, kind, unit }]),
      ),
      findings: findings.map(({ rule, severity, facts, relations }) => ({ rule, severity, facts, relations })),
    })),
  };
}
