import type { Facts } from '../../facts/facts.ts';
import type { Form, FormCell } from '../../forms/form.ts';
import { formById, formOfYear } from '../../forms/form-by-id.ts';
import type { OfficialForm } from '../../forms/form-table.ts';
import { FORMS } from '../../forms/forms.ts';
import { statedYear } from '../report-year.ts';
import { defineRule } from '../rule.ts';

export const formYear = defineRule({
  id: 'form-year',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis: FORMS.map(({ basis }) => basis).join('；'),
  check: ({ article, form, facts }) => {
    const year = statedYear(article);
    if (year === null || formOfYear(year) === form.id) return [];
    const wanted = formById(formOfYear(year));
    if (!tellsApart(form, wanted, facts)) return [];
    const used = formById(form.id).named;
    const passage = article.identity.year?.passage;
    return [
      {
        quotes: passage ? [passage] : [],
        message: {
          zh: `报告为${year}年度，表格却是${used.zh}，应使用${wanted.named.zh}，请核对表格或标题年份。`,
          en: `The report is of ${year}, but its tables are ${used.en}; it should use ${wanted.named.en}. Check the tables or the year in the title.`,
        },
      },
    ];
  },
});

/** Whether a cell is printed that the form of the year has not, or calls by another name; others stand in both. */
function tellsApart(form: Form, wanted: OfficialForm, facts: Facts): boolean {
  const theirs = new Map(wanted.cells.map((cell) => [cell.key, cell]));
  return formById(form.id).cells.some((cell) => facts.has(cell.key) && !isSame(cell, theirs.get(cell.key)));
}

function isSame(one: FormCell, other: FormCell | undefined): boolean {
  return one.row.zh === other?.row.zh && one.column.zh === other.column.zh;
}
