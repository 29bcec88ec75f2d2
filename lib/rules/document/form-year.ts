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
  basis: '国办公开办函〔2019〕60号（2019、2020年度）；国办公开办函〔2021〕30号（2021年度起）',
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
