import { isZero } from '../../grid/decimal.ts';
import type { Article } from '../../narrative/article.ts';
import { defineRule } from '../rule.ts';
import { findAll } from '../text-search.ts';

const DISCLOSED = /主动公开[^。;，]{0,15}?([1-9]\d*)条/gu;

export const allZero = defineRule({
  id: 'all-zero',
  group: 'values',
  severity: 'info',
  class: 'implausible-value',
  basis: '《政府信息公开条例》第五十条第（一）项：年度报告应当包括主动公开政府信息的情况',
  check: ({ form, facts, article }) => {
    const keys = form.cells.filter(({ table }) => table === 'disclosure').map(({ key }) => key);
    const hasProcurement = keys.some((key) => key.startsWith('disclosure.procurement.'));
    const isAllZero = keys.every((key) => {
      const value = facts.get(key)?.value;
      return value && isZero(value);
    });
    if (keys.length === 0 || !isAllZero) return [];
    const disclosed = disclosedInText(article);
    return [
      {
        message: {
          zh: `主动公开表${keys.length}个数据全部为0${disclosed ? `，而正文称主动公开${disclosed}条` : ''}；请确认规范性文件、许可、处罚、收费${hasProcurement ? '、采购' : ''}均确无数据。`,
          en: `All ${keys.length} cells of table 2 are 0${disclosed ? ` while the text speaks of ${disclosed} item(s) disclosed` : ''}; confirm that there is nothing to report.`,
        },
      },
    ];
  },
});

/** The first count of disclosed items that the text states. */
function disclosedInText(article: Article): string | undefined {
  return findAll(article.paragraphs, DISCLOSED)[0]?.match[1];
}
