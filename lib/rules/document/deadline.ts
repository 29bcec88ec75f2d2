import type { Identity } from '../../narrative/report-identity.ts';
import type { Sourced } from '../../narrative/sourced.ts';
import { settledYear } from '../report-year.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

/** The last day to publish, with the words for why. */
interface Limit {
  date: string;
  reason: { zh: string; en: string };
}

export const deadline = defineRule({
  id: 'deadline',
  group: 'document',
  severity: 'warning',
  class: 'structure',
  basis:
    '《政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前公布上一年度年度报告，县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府上一年度年度报告',
  check: ({ article, form }) => {
    const year = settledYear(article, form.id);
    const date = earliestDate(article.identity);
    if (year === null || !date) return [];
    const limit = limitOf(article.identity, year + 1);
    return date.value > limit.date ? [late(date, limit, year)] : [];
  },
});

/** A signed report may have been put online again later, so that the earlier date speaks for the organ. */
function earliestDate({ published, signed }: Identity): Sourced<string> | null {
  return published && signed && signed.value < published.value ? signed : (published ?? signed);
}

function limitOf({ level, isGovernment }: Identity, year: number): Limit {
  const january = `${year}-01-31`;
  const march = `${year}-03-31`;
  if (level === 'department')
    return { date: january, reason: { zh: '部门为1月31日前', en: 'departments by 31 January' } };
  if (level === 'town' || level === 'subdistrict') {
    return {
      date: january,
      reason: {
        zh: '乡镇、街道按各地通知一般为1月31日前',
        en: 'towns and subdistricts, by local notices, mostly by 31 January',
      },
    };
  }
  if (isGovernment)
    return { date: march, reason: { zh: '县级以上人民政府为3月31日前', en: 'governments by 31 March' } };
  return { date: march, reason: { zh: '最迟为3月31日前', en: '31 March at the latest' } };
}

function late({ value: date, source, passage }: Sourced<string>, limit: Limit, year: number): FindingDraft {
  const isRepublished = source !== 'signature' && date > `${year + 1}-12-31`;
  return {
    severity: isRepublished ? 'info' : 'warning',
    quotes: passage ? [passage] : [],
    message: {
      zh: `${year}年度报告的日期为${date}，晚于${limit.date}（${limit.reason.zh}）${isRepublished ? '，可能是网站迁移后重新发布' : ''}，请核对。`,
      en: `The report of ${year} is dated ${date}, after ${limit.date} (${limit.reason.en})${isRepublished ? '; it may have been published again when the site moved' : ''}.`,
    },
  };
}
