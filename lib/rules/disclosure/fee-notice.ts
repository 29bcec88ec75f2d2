import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { mentions } from '../text-search.ts';

const UNPAID = 'requests.other.unpaidFee.total';
const MENTIONED = /收费通知|信息处理费/u;

export const feeNotice = defineRule({
  id: 'fee-notice',
  group: 'disclosure',
  severity: 'warning',
  class: 'completeness',
  basis:
    '《政府信息公开条例》第四十二条；国办函〔2020〕109号：发出收费通知收取信息处理费的情况在年度报告“其他需要报告的事项”中报告',
  check: ({ facts, article }) => {
    const unpaid = printedNumber(facts, UNPAID);
    const part = article.parts.find((candidate) => candidate.part === 'other');
    if (!unpaid || compare(unpaid, ZERO) <= 0 || !part) return [];
    if (mentions(part.paragraphs, MENTIONED)) return [];
    return [
      {
        facts: [UNPAID],
        message: {
          zh: `表三“申请人逾期未按收费通知要求缴纳费用”${formatDecimal(unpaid)}件，第六部分却未报告发出收费通知、收取信息处理费的情况，请补充或核对。`,
          en: `Table 3 counts ${formatDecimal(unpaid)} request(s) dropped for unpaid fees, but part six does not report fee notices or the processing fee.`,
        },
      },
    ];
  },
});
