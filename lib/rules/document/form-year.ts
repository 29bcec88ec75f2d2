import type { Facts } from '../../facts/facts.ts';
import { formOfYear } from '../../forms/form-years.ts';
import { statedYear } from '../report-year.ts';
import { defineRule } from '../rule.ts';

const FORM_NAMES = {
  'foi-2019': { zh: '2019年印发的格式（用于2019、2020年度）', en: 'the form of 2019, for reports of 2019 and 2020' },
  'foi-2021': { zh: '2021年印发的格式（用于2021年度起）', en: 'the form of 2021, for reports of 2021 on' },
};

export const formYear = defineRule({
  id: 'form-year',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  title: { zh: '表格格式与年度不符', en: 'Form of another year' },
  explanation: {
    zh: '表格按单元格文字识别出的格式，与报告年度应当使用的格式不同：2020年度及以前用2019年格式，2021年度起用2021年格式。可能是沿用旧表，也可能是标题年份写错。读不出报告年度、或只读出两种格式相同的表时不作判断。',
    en: 'The tables are of another form than the report’s year asks for: the form of 2019 up to 2020, the form of 2021 from then on. The old table may have been kept, or the year in the title may be wrong. Silent when the year is unknown, or where only tables were read that both forms share.',
  },
  basis: '国办公开办函〔2019〕60号（2019、2020年度）；国办公开办函〔2021〕30号（2021年度起）',
  example: { zh: '2022年度报告仍用2019年格式的表。', en: 'A report of 2022 on the tables of 2019.' },
  check: ({ article, form, facts }) => {
    const year = statedYear(article);
    if (year === null || formOfYear(year) === form.id || !tellsForms(facts)) return [];
    const used = FORM_NAMES[form.id];
    const wanted = FORM_NAMES[formOfYear(year)];
    const passage = article.identity.year?.passage;
    return [
      {
        quotes: passage ? [passage] : [],
        message: {
          zh: `报告为${year}年度，表格却是${used.zh}，应使用${wanted.zh}，请核对表格或标题年份。`,
          en: `The report is of ${year}, but its tables are ${used.en}; it should use ${wanted.en}. Check the tables or the year in the title.`,
        },
      },
    ];
  },
});

/** 表二 and the rows of （六） differ between the forms; all else is the same in both. */
function tellsForms(facts: Facts): boolean {
  return [...facts.keys()].some((key) => key.startsWith('disclosure.') || key.startsWith('requests.other.'));
}
