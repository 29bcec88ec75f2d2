import { hashText } from '../dismissals/hash.ts';
import { FORMS } from '../forms/forms.ts';
import type { ReportRecord } from '../years/report-record.ts';
import { sameOrgan, siteOf } from '../years/same-organ.ts';
import { type KeptFault, schemaFault } from './kept-schema.ts';

/** A report as the history keeps it. A change of shape is a new version of the record or of the database. */
export interface KeptReport {
  /** What the reports of one organ lie together under. */
  organ: string;
  year: number;
  /** Of address, content and findings: the same report audited again is the same, a corrected one is another. */
  id: string;
  /** Without the part after `#`. */
  address: string;
  /** ISO time at which it was first seen so; `record.auditedAt` is the latest. */
  firstAt: string;
  /** Version of the tool that wrote the record. */
  tool: string;
  /** What each finding of the record rests on, in their order. */
  evidence: readonly Evidence[];
  record: ReportRecord;
}

/** Cells by their keys, and whether words are quoted. */
export interface Evidence {
  facts: readonly string[];
  hasQuotes: boolean;
}

/** A page's address as the history knows it. */
export function addressOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Prepares a record for keeping. */
export function keptReport(record: ReportRecord, evidence: readonly Evidence[], tool: string): KeptReport {
  const address = addressOf(record.url);
  const findings = record.findings.map(({ rule, parts }) => [rule, parts]);
  return {
    organ: organGroup(record),
    year: record.year,
    id: hashText(JSON.stringify([address, record.form, record.hash, findings])),
    address,
    firstAt: record.auditedAt,
    tool,
    evidence,
    record,
  };
}

/** There is a 城关镇 in many counties: a name that says nothing of its place lies under its site. */
export function organGroup({ organ, organKey, url }: Pick<ReportRecord, 'organ' | 'organKey' | 'url'>): string {
  const isElsewhereToo = sameOrgan({ organ, url: 'https://a.gov.cn/' }, { organ, url: 'https://b.gov.cn/' }) === 'same';
  const site = siteOf(url);
  return isElsewhereToo || site === null ? organKey : `${organKey}@${site}`;
}

/** The report as it came, or where it is not what we write. */
export type ParsedReport = { ok: true; report: KeptReport } | { ok: false; path: string; message: string };

/** Parses a report from outside: the store, a file. Never throws. */
export function parseKeptReport(value: unknown): ParsedReport {
  const fault = faultOf(value);
  return fault ? { ok: false, ...fault } : { ok: true, report: value as KeptReport };
}

/** As a page's address, so that a click opens a page and runs nothing. */
const ADDRESS = /^(?:https?|file|ftp):/i;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What no schema sees: each part by itself may be right. */
function faultOf(value: unknown): KeptFault | null {
  const fault = schemaFault(value);
  if (fault) return fault;
  const { record, evidence, address } = value as KeptReport;
  const wrong = (path: string, found: string): KeptFault => ({ path, message: found });
  if (!ADDRESS.test(record.url)) return wrong('record.url', record.url);
  if (!ADDRESS.test(address)) return wrong('address', address);
  if (!FORMS.some(({ id }) => id === record.form)) return wrong('record.form', record.form);
  for (const [key, { kind, value: number }] of Object.entries(record.facts)) {
    if (kind === 'number' ? !DECIMAL.test(number ?? '') : number !== null)
      return wrong(`record.facts.${key}.value`, kind);
  }
  return evidence.length === record.findings.length ? null : wrong('evidence', `${evidence.length}`);
}
