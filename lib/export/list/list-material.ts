import type { AuditDocument } from '../../audit/document.ts';
import type { EntryState } from '../../list/entry-state.ts';
import type { ListFinding } from '../../rules/list/list-rule.ts';
import type { Severity } from '../../rules/rule.ts';

/** What the exports of a whole list are made of. Documents are asked for one by one: only one is held at a time. */
export interface ListMaterial {
  url: string;
  title: string;
  /** ISO time of the export. */
  at: string;
  version: string;
  rows: readonly MaterialRow[];
  /** What the rules over the whole list have found; positions are those of the rows. */
  findings: readonly ListFinding[];
  document(url: string): Promise<AuditDocument | null>;
}

/** An entry as it stands in the table. */
export interface MaterialRow {
  url: string;
  title: string;
  unit: string | null;
  year: number | null;
  state: EntryState;
  /** In the words of the interface: `附件（PDF）`. */
  stateText: string;
  counts: Record<Severity, number>;
  rules: Readonly<Record<string, number>>;
  isAudited: boolean;
}

/** Every audited row with its document, one after the other. */
export async function* documentsOf(
  material: ListMaterial,
): AsyncGenerator<{ row: MaterialRow; document: AuditDocument }> {
  for (const row of material.rows) {
    const document = row.isAudited ? await material.document(row.url) : null;
    if (document) yield { row, document };
  }
}
