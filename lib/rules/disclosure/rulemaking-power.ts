import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { rulemakingPowerOf } from '../organ.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';

export const rulemakingPower = defineRule({
  id: 'rulemaking-power',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  basis: '《立法法》：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定',
  check: ({ facts, article }) => {
    const power = rulemakingPowerOf(article.identity);
    if (power === 'possible') return [];
    const cells = [...facts.values()].filter(({ key }) => {
      const value = key.startsWith('disclosure.rules.') ? printedNumber(facts, key) : null;
      return value && compare(value, ZERO) > 0;
    });
    if (cells.length === 0) return [];
    const organ = article.identity.agency?.value ?? '本机关';
    const zh = cells.map(({ cell, value }) => `${cell.column.zh}${value ? formatDecimal(value) : ''}`).join('、');
    const en = cells.map(({ cell, value }) => `${cell.column.en} ${value ? formatDecimal(value) : ''}`).join(', ');
    return [
      {
        severity: power === 'none' ? 'error' : 'warning',
        class: power === 'none' ? 'impossible-value' : 'implausible-value',
        facts: cells.map(({ key }) => key),
        message: {
          zh: `规章：${zh}，而${organ}${power === 'none' ? '没有' : '看来没有'}规章制定权，疑把规范性文件填入规章行，请核对。`,
          en: `Rules (规章): ${en}, but ${organ} ${power === 'none' ? 'has' : 'seems to have'} no power to make rules; normative documents may have been filled in here.`,
        },
      },
    ];
  },
});
