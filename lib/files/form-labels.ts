import type { FormTable, Labelled, SpanningHead } from '../forms/form-table.ts';
import { FORMS } from '../forms/forms.ts';
import { labelKey } from '../grid/cell-text.ts';

let heads: ReadonlySet<string> | null = null;
let tops: ReadonlySet<string> | null = null;
let rows: ReadonlySet<string> | null = null;

/** Whether a text is the head of a column in one of the forms. */
export function isHeadLabel(text: string): boolean {
  heads ??= new Set(tables().flatMap(headsOf));
  return heads.has(labelKey(text));
}

/** Whether a text stands above the values of a table in one of the forms: a head, a corner, the caption of a section. */
export function isAboveValues(text: string): boolean {
  tops ??= new Set(tables().flatMap((table) => [...headsOf(table), ...cornersOf(table)]));
  return tops.has(labelKey(text));
}

/** Whether a text is the label of a row, or of a group of rows, in one of the forms. */
export function isRowLabel(text: string): boolean {
  rows ??= new Set(tables().flatMap(rowsOf));
  return rows.has(labelKey(text));
}

const tables = (): FormTable[] => FORMS.flatMap((form) => form.tables);

function headsOf(table: FormTable): string[] {
  switch (table.shape) {
    case 'sections':
      return namesOf(table.sections.flatMap(({ columns }) => columns));
    case 'matrix':
      return [...namesOf(table.columns), ...spanningNames(table.spanning)];
    case 'headed':
      return [...namesOf(table.kinds), ...namesOf(table.outcomes), ...spanningNames(table.spanning)];
    case 'list':
      return [labelKey(table.valueHead.zh)];
  }
}

function cornersOf(table: FormTable): string[] {
  if (table.shape === 'headed') return [];
  const captions = table.shape === 'sections' ? table.sections.map(({ caption }) => caption?.zh ?? '') : [];
  return [table.corner.zh, ...captions].map(labelKey).filter((key) => key !== '');
}

function rowsOf(table: FormTable): string[] {
  switch (table.shape) {
    case 'sections':
      return namesOf(table.sections.flatMap((section) => section.rows));
    case 'matrix':
      return namesOf([...table.rows, ...table.groups]);
    case 'headed':
      return [];
    case 'list':
      return namesOf(table.rows);
  }
}

const namesOf = (labels: readonly Labelled[]): string[] => labels.flatMap(({ names }) => names);
const spanningNames = (spanning: readonly SpanningHead[]): string[] => spanning.map(({ label }) => labelKey(label.zh));
