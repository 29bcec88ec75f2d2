import { compare, formatDecimal } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { PLATFORM_ALL, platformChannels } from './platform-channels.ts';

export const platformMax = defineRule({
  id: 'platform-max',
  group: 'platform',
  severity: 'error',
  class: 'impossible-value',
  basis: '统计表：“不同渠道和方式公开相同信息计1条”',
  check: ({ facts }) => {
    const all = printedNumber(facts, PLATFORM_ALL);
    const greater = all ? platformChannels(facts).filter(({ value }) => compare(value, all) > 0) : [];
    if (!all || greater.length === 0) return [];
    return [
      {
        facts: [PLATFORM_ALL, ...greater.map(({ fact }) => fact.key)],
        message: {
          zh: `主动公开政府信息数${formatDecimal(all)}条小于${greater.map(({ label, value }) => `“${label.zh}”${formatDecimal(value)}条`).join('、')}，总数不能小于任一渠道，请核对。`,
          en: `${formatDecimal(all)} item(s) disclosed in all, fewer than ${greater.map(({ label, value }) => `${formatDecimal(value)} ${label.en}`).join(', ')}; the total cannot be below any channel.`,
        },
      },
    ];
  },
});
