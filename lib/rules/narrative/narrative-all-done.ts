import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import type { DoneClaim } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';

const CARRIED_OUT = 'requests.carriedOut.total';

export const narrativeAllDone = defineRule({
  id: 'narrative-all-done',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '表三“四、结转下年度继续办理”：年末尚未办结、结转下一年度的申请；《政府信息公开条例》第五十条第（二）项',
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
