import { add, compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { hasAllChannels, PLATFORM_ALL, platformChannels } from './platform-channels.ts';

export const platformSum = defineRule({
  id: 'platform-sum',
  group: 'platform',
  severity: 'warning',
  class: 'implausible-value',
  basis: '统计表：“通过不同渠道和方式公开政府信息的情况”逐项列出各渠道',
  check: ({ facts }) => {
    const all = printedNumber(facts, PLATFORM_ALL);
    if (!all || !hasAllChannels(facts)) return [];
    const channels = platformChannels(facts);
    const sum = channels.reduce((total, { value }) => add(total, value), ZERO);
    if (compare(all, sum) <= 0) return [];
    const terms = channels.map(({ value }) => formatDecimal(value));
    return [
      {
        facts: [PLATFORM_ALL, ...channels.map(({ fact }) => fact.key)],
        message: {
          zh: `主动公开政府信息数${formatDecimal(all)}条大于各渠道之和${terms.join('＋')}＝${formatDecimal(sum)}条，请核对是否漏列渠道。`,
          en: `${formatDecimal(all)} item(s) disclosed in all, more than the channels together: ${terms.join(' + ')} = ${formatDecimal(sum)}; check whether a channel is missing.`,
        },
      },
    ];
  },
});
