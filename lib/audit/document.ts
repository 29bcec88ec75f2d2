import type { CellPlace, FactValueKind } from '../facts/facts.ts';
import type { FormId } from '../forms/form.ts';
import type { FindingClass, Severity } from '../rules/rule.ts';

/** The audit document: plain JSON, what "copy JSON" copies and the command line prints. */
export interface AuditDocument {
  format: 'gouji/audit@1';
  tool: { name: 'gouji'; version: string };
  page: { url: string; title: string; auditedAt: string };
  coverage: {
    frames: { audited: number; skipped: { url: string; reason: string }[] };
    tables: { found: number; recognised: number };
    relations: RelationCounts;
  };
  summary: Record<Severity, number>;
  reports: ReportDocument[];
  unrecognised: UnrecognisedTable[];
  /** Rules that failed by a fault of ours; absent when none did. */
  failedRules?: { rule: string; reason: string }[];
  /** Settings that differ from the defaults; absent when none does. */
  settings?: Record<string, unknown>;
}

export interface RelationCounts {
  held: number;
  broken: number;
  undecided: number;
}

export interface UnrecognisedTable {
  at: { frame: number; table: number; selector: string };
  reason: string;
}

export interface ReportDocument {
  form: FormId;
  agency: string | null;
  year: number | null;
  facts: Record<string, FactDocument>;
  findings: FindingDocument[];
  /** The report of the year before that it was held against; absent where it was held against none. */
  years?: { year: number; form: FormId; url: string };
}

export interface FactDocument {
  /** Decimal string without separators or unit; null where blank, a placeholder or unreadable. */
  value: string | null;
  kind: FactValueKind;
  text: string;
  unit: string | null;
  at: CellPlace;
}

export interface TermDocument {
  fact: string;
  value: string | null;
}

export interface RelationDocument {
  id: string;
  left: TermDocument[];
  right: TermDocument[];
  /** Σ left − Σ right. */
  difference: string;
}

export interface ChangeDocument {
  fact: string;
  from: string | null;
  to: string;
}

export interface FindingDocument {
  rule: string;
  severity: Severity;
  class: FindingClass;
  message: string;
  /** The same sentence for readers of English; quoted evidence stays Chinese. */
  messageEn: string;
  basis: string;
  facts: string[];
  quotes: string[];
  relations: RelationDocument[];
  suspects: ChangeDocument[][];
  /** Set aside by the inspector; absent where it was not. */
  dismissed?: { reason: string; at: string };
  /** The other report that a finding of years rests on, with its cells and words; absent of all others. */
  earlier?: EarlierEvidence;
}

/** `facts` and `quotes` of the finding are of its own report; these are of the report that it was held against. */
export interface EarlierEvidence {
  year: number;
  form: FormId;
  url: string;
  title: string;
  facts: TermDocument[];
  quotes: string[];
}
