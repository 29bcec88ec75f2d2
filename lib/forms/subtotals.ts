import type { FactKey, FormCell, Relation } from './form.ts';
import { APPLICANTS } from './requests-table.ts';

/**
 * Some portals print a subtotal in the rows of the groups (三)–(六), which the form leaves empty. They get keys of
 * their own, `requests.<group>.subtotal.<applicant>`, and an equality each: subtotal = Σ rows of the group.
 */

const GROUP_LABELS: Readonly<Record<string, { zh: string; en: string }>> = {
  denied: { zh: '（三）不予公开小计', en: 'refused, subtotal' },
  unavailable: { zh: '（四）无法提供小计', en: 'cannot be provided, subtotal' },
  unprocessed: { zh: '（五）不予处理小计', en: 'not processed, subtotal' },
  other: { zh: '（六）其他处理小计', en: 'other handling, subtotal' },
};

const SUBTOTAL_KEY = /^requests\.(\w+)\.subtotal\.(\w+)$/;

export function subtotalCells(keys: ReadonlySet<FactKey>): FormCell[] {
  return [...keys].flatMap((key) => {
    const [, group = '', applicant] = SUBTOTAL_KEY.exec(key) ?? [];
    const row = GROUP_LABELS[group];
    const column = APPLICANTS.find((candidate) => candidate.key === applicant)?.label;
    return row && column ? [{ key, table: 'requests' as const, kind: 'count' as const, row, column }] : [];
  });
}

export function subtotalRelations(keys: ReadonlySet<FactKey>, cells: readonly FormCell[]): Relation[] {
  return [...keys].flatMap((key): Relation[] => {
    const [, group = '', applicant = ''] = SUBTOTAL_KEY.exec(key) ?? [];
    const parts = cells
      .map((cell) => cell.key)
      .filter((part) => part.startsWith(`requests.${group}.`) && part.endsWith(`.${applicant}`));
    if (parts.length === 0) return [];
    return [{ id: `group-subtotal:${group}.${applicant}`, rule: 'group-subtotal', left: parts, right: [key] }];
  });
}
