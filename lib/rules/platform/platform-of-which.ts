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
  basis: '统计表：“其中：主要负责同志参加……次数”',
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
