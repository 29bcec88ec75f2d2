import type { Facts } from '../../facts/facts.ts';
import { add, type Decimal, formatDecimal, ZERO } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const OTHERS = ['business', 'research', 'charity', 'legal', 'other'];

interface Applicant {
  kind: CountKind;
  columns: readonly string[];
  label: Sentence;
  /** Columns that the same word may mean: 企业 for all but persons. */
  also?: readonly string[];
}

const APPLICANTS: readonly Applicant[] = [
  { kind: 'applicant-person', columns: ['person'], label: { zh: '自然人', en: 'from persons' } },
  {
    kind: 'applicant-others',
    columns: OTHERS,
    label: { zh: '法人或其他组织', en: 'from legal persons and organisations' },
  },
  { kind: 'applicant-business', columns: ['business'], also: OTHERS, label: { zh: '商业企业', en: 'from businesses' } },
  { kind: 'applicant-research', columns: ['research'], label: { zh: '科研机构', en: 'from research institutes' } },
  { kind: 'applicant-charity', columns: ['charity'], label: { zh: '社会公益组织', en: 'from charities' } },
  { kind: 'applicant-legal', columns: ['legal'], label: { zh: '法律服务机构', en: 'from legal services' } },
];

export const narrativeApplicants = defineRule({
  id: 'narrative-applicants',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '表三“申请人情况”：自然人；法人或其他组织（商业企业、科研机构、社会公益组织、法律服务机构、其他）',
  check: ({ facts, claims }) =>
    APPLICANTS.flatMap((applicant) => {
      const printed = inRow(facts, 'new', applicant.columns);
      if (!printed) return [];
      const accepted = acceptedFor(facts, applicant);
      const counts = countsOf({ facts, claims }, applicant.kind);
      return contradicted(counts, () => accepted).map((count) => finding(count, applicant, printed));
    }),
});

/** New requests, those handled, or new ones and those carried in: the text seldom says of which it speaks. */
function acceptedFor(facts: Facts, { columns, also }: Applicant): Decimal[] {
  return [columns, ...(also ? [also] : [])].flatMap((own) => {
    const received = inRow(facts, 'new', own);
    const carriedIn = inRow(facts, 'carriedIn', own);
    const handled = inRow(facts, 'handled', own);
    return [received, handled, received && carriedIn && add(received, carriedIn)].flatMap((value) => value ?? []);
  });
}

function inRow(facts: Facts, row: string, columns: readonly string[]): Decimal | null {
  const values = columns.map((column) => printedNumber(facts, `requests.${row}.${column}`));
  return values.every((value) => value !== null) ? values.reduce<Decimal>((sum, value) => add(sum, value), ZERO) : null;
}

function finding(count: CountClaim, { columns, label }: Applicant, printed: Decimal): FindingDraft {
  const total = formatDecimal(printed);
  const said = count.unit ? `${label.zh}申请${withUnit(count)}` : `“${count.quote.text}”`;
  return {
    facts: columns.map((column) => `requests.new.${column}`),
    quotes: [count.quote],
    message: {
      zh: `正文称${said}，表中本年新收${label.zh}${columns.length > 1 ? '各栏合计' : ''}为${total}件，两处不一致，请核对。`,
      en: `The text speaks of ${formatDecimal(count.value)} request(s) ${label.en}${count.unit ? '' : ` (“${count.quote.text}”)`}, row 1 of the table of ${total}; check both.`,
    },
  };
}
