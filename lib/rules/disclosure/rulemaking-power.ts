import { compare, formatDecimal, ZERO } from '../../grid/decimal.ts';
import { rulemakingPowerOf } from '../organ.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule } from '../rule.ts';

export const rulemakingPower = defineRule({
  id: 'rulemaking-power',
  group: 'disclosure',
  severity: 'error',
  class: 'impossible-value',
  title: { zh: '无规章制定权', en: 'No power to make rules' },
  explanation: {
    zh: '“规章”一行大于0，而报告机关是乡镇、街道、县级机关或市、县所属部门，这些机关没有规章制定权，通常是把规范性文件填进了规章行。机关层级从名称能确定时为错误，不能确定（如管委会、名称不含地名的局）时为需核实；省、市级政府和认不出的机关不判断。',
    en: 'The row of rules (规章) is above 0, but the organ is of a town, subdistrict or county, or a bureau of a city or county, which may not make rules; most often normative documents were filled in there. An error where the name settles the level, to be looked at where it does not (a management committee, a bureau without a place in its name). Governments of provinces and cities and unknown organs are not judged.',
  },
  basis: '《立法法》：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定',
  example: { zh: '镇政府报告“规章”现行有效6件。', en: 'A town reports 6 rules in force.' },
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
