import { defineRule } from '../rule.ts';
import { hasReportText } from './parts/official-parts.ts';

export const dateMissing = defineRule({
  id: 'date-missing',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis: '《政府信息公开条例》第四十九条规定的公布时限',
  check: ({ article }) => {
    if (!hasReportText(article) || article.identity.published) return [];
    return [
      {
        message: {
          zh: '正文没有落款（成文）日期，时限无法核对；请以页面发布日期为准。',
          en: 'The text carries no date, so the deadline cannot be checked; go by the page’s date of publication.',
        },
      },
    ];
  },
});
