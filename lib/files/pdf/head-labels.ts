import type { FormTable, Labelled, SpanningHead } from '../../forms/form-table.ts';
import { FORMS } from '../../forms/forms.ts';
import { labelKey } from '../../grid/cell-text.ts';

let known: ReadonlySet<string> | null = null;

/** Whether a text is the head of a column in one of the forms. */
export function isHeadLabel(text: string): boolean {
  known ??= new Set(FORMS.flatMap(({ tables }) => tables).flatMap(headsOf));
  return known.has(labelKey(text));
}

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

const namesOf = (labels: readonly Labelled[]): string[] => labels.flatMap(({ names }) => names);
const spanningNames = (heads: readonly SpanningHead[]): string[] => heads.map(({ label }) => labelKey(label.zh));
