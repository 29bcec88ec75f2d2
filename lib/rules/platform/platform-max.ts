import { compare, formatDecimal } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';
import { PLATFORM_ALL, platformChannels } from './platform-channels.ts';

export const platformMax = defineRule({
  id: 'platform-max',
  group: 'platform',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '公开总数小于单一渠道', en: 'Total below one channel' },
  explanation: {
    zh: '公开平台统计表中，主动公开政府信息数是各渠道去除重复后的总数，不能小于任何一个渠道的数。总数空白时不作判断。',
    en: 'In the platform table the number of items disclosed counts each item once over all channels, so it cannot be below any single channel. Silent when the total is blank.',
  },
  basis: '统计表：“不同渠道和方式公开相同信息计1条”',
  example: { zh: '主动公开政府信息数100条，而政务微博公开162条。', en: '100 items in all, but 162 on Weibo.' },
  check: ({ facts }) => {
    const all = printedNumber(facts, PLATFORM_ALL);
    const greater = all ? platformChannels(facts).filter(({ value }) => compare(value, all) > 0) : [];
    if (!all || greater.length === 0) return [];
    return [
      {
        facts: [PLATFORM_ALL, ...greater.map(({ fact }) => fact.key)],
        message: {
          zh: `主动公开政府信息数${formatDecimal(all)}条小于${greater.map(({ label, value }) => `“${label.zh}”${formatDecimal(value)}条`).join('、')}，总数不能小于任一渠道，请核对。`,
          en: `${formatDecimal(all)} items disclosed in all, fewer than ${greater.map(({ label, value }) => `${formatDecimal(value)} ${label.en}`).join(', ')}; the total cannot be below any channel.`,
        },
      },
    ];
  },
});
