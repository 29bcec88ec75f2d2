import { defineRule } from '../rule.ts';
import { hasReportText } from './official-parts.ts';

export const dateMissing = defineRule({
  id: 'date-missing',
  group: 'document',
  severity: 'info',
  class: 'structure',
  title: { zh: '没有日期', en: 'No date' },
  explanation: {
    zh: '正文没有落款（成文）日期，网页也没有可识别的发布日期，因此无法核对公布时限。没有读到报告正文时不作判断。',
    en: 'The text is not signed with a date and the page states none that could be read, so the deadline cannot be checked. Silent when the text was not found.',
  },
  basis: '《政府信息公开条例》第四十九条规定的公布时限',
  example: {
    zh: '报告以“六、其他需要报告的事项：无。”结束，没有落款。',
    en: 'The report ends with part six and carries no date.',
  },
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
