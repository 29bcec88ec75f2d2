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
  /** What became of the findings of an earlier audit at the same address; absent where none was kept. */
  recheck?: RecheckDocument;
}

export interface RecheckDocument {
  /** When that audit was made; ISO time. */
  since: string;
  corrected: RecheckedFinding[];
  remaining: RecheckedFinding[];
  added: RecheckedFinding[];
  /** No longer reported, though nothing shows that it was mended: a rule is off, a table was not read. */
  unclear: RecheckedFinding[];
}

export type RecheckedFinding = Pick<FindingDocument, 'rule' | 'severity' | 'message' | 'messageEn'>;

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
  /** The pages of a file that the quotes stand on, from 1; absent where there are none. */
  pages?: number[];
  relations: RelationDocument[];
  suspects: ChangeDocument[][];
  /** Set aside by the inspector; absent where it was not. */
  dismissed?: { reason: string; at: string };
  /** Dealt with by the inspector in another way; absent where it was not. */
  handled?: { state: HandledState; at: string };
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

/** `checked`: looked at and found right; `told`: the unit has been told of it. */
export type HandledState = 'checked' | 'told';
