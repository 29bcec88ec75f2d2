import { type Decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

interface Row {
  kind: 'carried-in' | 'carried-out';
  key: string;
  label: Sentence;
}

const ROWS: readonly Row[] = [
  {
    kind: 'carried-in',
    key: 'requests.carriedIn.total',
    label: { zh: '上年结转', en: 'carried in from last year' },
  },
  {
    kind: 'carried-out',
    key: 'requests.carriedOut.total',
    label: { zh: '结转下年度继续办理', en: 'carried over to the next year' },
  },
];

export const narrativeCarried = defineRule({
  id: 'narrative-carried',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '表三“二、上年结转政府信息公开申请数量”“四、结转下年度继续办理”；《政府信息公开条例》第五十条第（二）项',
  check: ({ facts, claims }) =>
    ROWS.flatMap((row) => {
      const printed = printedNumber(facts, row.key);
      if (!printed) return [];
      return contradicted(countsOf({ facts, claims }, row.kind), () => [printed]).map((count) =>
        finding(row, count, printed),
      );
    }),
});

function finding({ key, label }: Row, count: CountClaim, printed: Decimal): FindingDraft {
  const inTable = formatDecimal(printed);
  return {
    facts: [key],
    quotes: [count.quote],
    message: {
      zh: `正文称${label.zh}${withUnit(count)}，表中“${label.zh}”总计为${inTable}件，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(count.value)} request(s) ${label.en}, the table of ${inTable}; check both.`,
    },
  };
}
