import type { Facts } from '../../facts/facts.ts';
import { compare, type Decimal, decimal, formatDecimal } from '../../grid/decimal.ts';
import type { Identity } from '../../narrative/report-identity.ts';
import { cellName } from '../cell-name.ts';
import { englishAmount, inYuan } from '../money.ts';
import { defineRule, type FindingDraft } from '../rule.ts';
import type { RuleSettings } from '../settings.ts';

const FEES_AMOUNT = 'disclosure.fees.amount';

export const magnitude = defineRule({
  id: 'magnitude',
  group: 'values',
  severity: 'warning',
  class: 'implausible-value',
  basis: '2021年格式表头“本年收费金额（单位：万元）”；申请数量的合理范围为经验值',
  check: ({ facts, article, settings }) => {
    if (addsUpOthers(article.identity)) return [];
    return [...requestsFinding(facts, settings.magnitude), ...feesFinding(facts, settings.magnitude)];
  },
});

function addsUpOthers({ isGovernment, level }: Identity): boolean {
  return isGovernment && (level === 'province' || level === 'city' || level === 'county');
}

type Limits = RuleSettings['magnitude'];

function requestsFinding(facts: Facts, { requests }: Limits): FindingDraft[] {
  const limit = decimal(requests);
  const large = [...facts.values()].filter(
    ({ cell, value }) => cell.table === 'requests' && value && compare(value, limit) > 0,
  );
  const [first] = large;
  if (!first?.value) return [];
  const name = cellName(first.cell);
  const others = large.length > 1;
  return [
    {
      facts: large.map(({ key }) => key),
      message: {
        zh: `${name.zh}为${formatDecimal(first.value)}${others ? `等${large.length}格` : ''}，超过${requests}件，数量级异常，请核对。`,
        en: `The cell ${name.en} holds ${formatDecimal(first.value)}${others ? ` (${large.length} cells in all)` : ''}, above ${requests}; check the order of magnitude.`,
      },
    },
  ];
}

/** The head of the table prints 万元, so that a bare number is in 万元. */
function feesFinding(facts: Facts, { feesWanYuan }: Limits): FindingDraft[] {
  const fact = facts.get(FEES_AMOUNT);
  const yuan: Decimal | null = fact ? inYuan(fact, '万元') : null;
  if (!fact?.value || !yuan || compare(yuan, decimal(BigInt(feesWanYuan) * 10_000n)) < 0) return [];
  return [
    {
      facts: [FEES_AMOUNT],
      message: {
        zh: `行政事业性收费本年收费金额为${formatDecimal(fact.value)}${fact.unit ?? '万元'}，数量级异常，疑把元填作万元，请核对。`,
        en: `The fees of the year are ${englishAmount(fact.value, fact.unit ?? '万元')}; check whether yuan were filled in for 10,000 yuan.`,
      },
    },
  ];
}
