import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import type { DoneClaim } from '../../narrative/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';

const CARRIED_OUT = 'requests.carriedOut.total';

export const narrativeAllDone = defineRule({
  id: 'narrative-all-done',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  title: { zh: '正文称全部办结', en: 'All requests done, in the text' },
  explanation: {
    zh: '正文称申请均已办结（全部答复），表三“四、结转下年度继续办理”却大于0。只说办结率、到期或应办结的申请，写明截至报告发布日，或同句另述未办结、结转下年的，不报告；表中该格空白时不作判断。',
    en: 'The text says that every request was handled, yet row 四 of table 三 carries some over to the next year. Silent where the text gives a rate, speaks of the requests that were due, of a later day, or itself mentions open ones, and where the cell is blank.',
  },
  basis: '表三“四、结转下年度继续办理”：年末尚未办结、结转下一年度的申请；《政府信息公开条例》第五十条第（二）项',
  example: {
    zh: '正文称“收到申请26件，均已按时办结”，表中结转下年度继续办理2件。',
    en: 'The text says that all 26 requests were handled, the table carries 2 over to the next year.',
  },
  check: ({ facts, claims }) => {
    const open = printedNumber(facts, CARRIED_OUT);
    if (!open || compare(open, ZERO) <= 0) return [];
    const done = claims.filter((claim): claim is DoneClaim => claim.kind === 'all-done');
    return done.map(({ quote }) => ({
      facts: [CARRIED_OUT],
      quotes: [quote],
      message: {
        zh: `正文称“${quote.text}”，表中结转下年度继续办理${formatDecimal(open)}件，两处不一致，请核对。`,
        en: `The text says that all requests were handled (“${quote.text}”), the table carries ${formatDecimal(open)} over to the next year; check both.`,
      },
    }));
  },
});
