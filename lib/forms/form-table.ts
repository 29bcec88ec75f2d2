import { labelKey } from '../grid/cell-text.ts';
import type { Label, ValueKind } from './form.ts';

/** How the tables of a form are recognised: labels, never positions. */

/** A row or column with its wordings as `labelKey` folds them: the official one first, then those seen on real pages. */
export interface Labelled {
  key: string;
  label: Label;
  names: readonly string[];
}

/** Blocks of a table that bring their own column heads (表二). */
export interface SectionsTable {
  id: 'disclosure';
  shape: 'sections';
  sections: readonly { columns: readonly (Labelled & { kind: ValueKind })[]; rows: readonly Labelled[] }[];
}

/** Rows of leaves, some under a group, against fixed columns (表三). */
export interface MatrixTable {
  id: 'requests';
  shape: 'matrix';
  columns: readonly Labelled[];
  groups: readonly Labelled[];
  rows: readonly (Labelled & { group: string | null })[];
}

/** One row of values under heads two or three deep (表四). */
export interface HeadedTable {
  id: 'review';
  shape: 'headed';
  kinds: readonly Labelled[];
  outcomes: readonly Labelled[];
}

/** Label, unit, value (the platform table that some still append). */
export interface ListTable {
  id: 'platform';
  shape: 'list';
  rows: readonly Labelled[];
}

export type FormTable = SectionsTable | MatrixTable | HeadedTable | ListTable;

/** A row or column; wordings beyond the official one are optional. */
export function labelled(key: string, zh: string, en: string, ...aliases: string[]): Labelled {
  return { key, label: { zh, en }, names: [...new Set([zh, ...aliases].map(labelKey))] };
}
