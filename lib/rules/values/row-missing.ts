import type { FormCell, Label, TableId } from '../../forms/form.ts';
import { labelKey } from '../../grid/cell-text.ts';
import { groupBy } from '../../grid/group-by.ts';
import { tableName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type RuleInput } from '../rule.ts';

/** Where more of a table is gone it is not this row or that which the page lacks. */
const MOST_LACKING = 0.34;
const MOST_NAMED = 5;
const LONGEST_LABEL = 80;

export const rowMissing = defineRule({
  id: 'row-missing',
  group: 'values',
  severity: 'warning',
  class: 'completeness',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表的行、列不得增删',
  check: (input) => {
    // A list is no part of the form: who appends one leaves out what does not apply.
    const cells = input.form.cells.filter(({ of, key }) => of.shape !== 'list' && !key.includes('.subtotal.'));
    return [...groupBy(cells, ({ table }) => table)].flatMap(([table, own]) =>
      // A row that was refused stands on the page: then nobody can say which ones do not.
      input.form.unread?.has(table) ? [] : lacking(table, own, input),
    );
  },
});

function lacking(table: TableId, cells: readonly FormCell[], input: RuleInput): FindingDraft[] {
  const { facts, outcomes } = input;
  const missing = cells.filter(({ key }) => !facts.has(key));
  if (missing.length === 0 || missing.length > MOST_LACKING * cells.length) return [];
  const rows = goneWhole(cells, missing, ({ key }) => key.slice(0, key.lastIndexOf('.')));
  if (rows.some(({ row }) => standsInText(row, input))) return [];
  // Of a table in one row each head stands once under each kind: none is a column of its own.
  const isInOneRow = cells.some(({ of }) => of.shape === 'headed');
  const columns = isInOneRow ? [] : goneWhole(cells, missing, ({ key }) => key.slice(key.lastIndexOf('.') + 1));
  // A column that came apart from the others stands in a table of its own, which nobody could read.
  if (columns.some(({ column }) => standsInText(column, input))) return [];
  const parts = [
    ...(rows.length > 0
      ? [
          words(
            rows.map(({ row }) => row),
            '行',
            'row',
          ),
        ]
      : []),
    ...(columns.length > 0
      ? [
          words(
            columns.map(({ column }) => column),
            '列',
            'column',
          ),
        ]
      : []),
  ];
  if (parts.length === 0) return [];
  const gone = new Set(missing.map(({ key }) => key));
  const open = outcomes.filter(({ relation }) => [...relation.left, ...relation.right].some((key) => gone.has(key)));
  const name = tableName(input.form, table);
  const count = open.filter(({ state }) => state === 'undecided').length;
  const zh = parts.map((part) => part.zh).join('、');
  const en = parts.map((part) => part.en).join(' and ');
  return [
    {
      facts: [],
      message: {
        zh: `${name.zh}缺${zh}${count > 0 ? `，相关${count}条关系无法判断` : ''}；统一格式的行、列应当齐全，确无数据也应填0。`,
        en: `${name.en} lacks the ${en}${count > 0 ? `; ${count} sum(s) cannot be judged` : ''}. The form's rows and columns should all be there, with 0 where there is nothing to report.`,
      },
    },
  ];
}

/** A label alone in a line of text: what belonged to the table has come apart from it. */
function standsInText({ zh }: Label, { article }: RuleInput): boolean {
  const label = labelKey(zh);
  return article.blocks.some(({ text }) => text.length < LONGEST_LABEL && labelKey(text) === label);
}

/** The first cell of each row or column of which the page has none. */
function goneWhole(
  cells: readonly FormCell[],
  missing: readonly FormCell[],
  keyOf: (cell: FormCell) => string,
): FormCell[] {
  const all = groupBy(cells, keyOf);
  return [...groupBy(missing, keyOf)].flatMap(([key, own]) =>
    own.length === all.get(key)?.length ? (own[0] as FormCell) : [],
  );
}

function words(labels: readonly Label[], zh: string, en: string): Label {
  const named = labels.slice(0, MOST_NAMED);
  const isCut = labels.length > named.length;
  const count =
    ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][labels.length] ?? String(labels.length);
  return {
    zh: `${named.map((label) => `“${label.zh}”`).join('')}${isCut ? '等' : ''}${count}${zh}`,
    en: `${labels.length === 1 ? en : `${en}s`} ${named.map((label) => `“${label.en}”`).join(', ')}${isCut ? ` and ${labels.length - named.length} more` : ''}`,
  };
}
