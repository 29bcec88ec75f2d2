import { compare, formatDecimal } from '../../grid/decimal.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';

const PAIRS = [
  ['platform.pressConferencesByLeader', 'platform.pressConferences'],
  ['platform.interviewsByLeader', 'platform.interviews'],
] as const;

export const platformOfWhich = defineRule({
  id: 'platform-of-which',
  group: 'platform',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '“其中”大于总数', en: 'Part above the whole' },
  explanation: {
    zh: '公开平台统计表中，主要负责同志参加的新闻发布会、在线访谈次数是总次数的一部分，不能大于总次数。空白时不作判断。',
    en: 'In the platform table the press conferences and interviews with the head of the organ are part of all of them and cannot exceed them. Silent when a cell is blank.',
  },
  basis: '统计表：“其中：主要负责同志参加……次数”',
  example: {
    zh: '新闻发布会总次数1次，其中主要负责同志参加2次。',
    en: '1 press conference in all, 2 of them with the head of the organ.',
  },
  check: ({ facts }) =>
    PAIRS.flatMap(([partKey, wholeKey]) => {
      const part = printedNumber(facts, partKey);
      const whole = printedNumber(facts, wholeKey);
      const partLabel = facts.get(partKey)?.cell.row;
      const wholeLabel = facts.get(wholeKey)?.cell.row;
      if (!part || !whole || !partLabel || !wholeLabel || compare(part, whole) <= 0) return [];
      return {
        facts: [partKey, wholeKey],
        message: {
          zh: `“${partLabel.zh}”${formatDecimal(part)}次大于“${wholeLabel.zh}”${formatDecimal(whole)}次，部分不能大于总数，请核对。`,
          en: `${formatDecimal(part)} ${partLabel.en}, but ${formatDecimal(whole)} ${wholeLabel.en}; a part cannot exceed the whole.`,
        },
      };
    }),
});
