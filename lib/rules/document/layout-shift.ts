import type { Fact, Facts } from '../../facts/facts.ts';
import { groupBy } from '../../grid/group-by.ts';
import { defineRule } from '../rule.ts';

/**
 * Rows of 表三 of one rank: their values start in the same column where every merged label spans what it should.
 * The first value of a row, 自然人, stands for it.
 */
const RANKS: readonly RegExp[] = [
  /^requests\.(?:new|carriedIn|carriedOut)\.person$/u,
  /^requests\.(?:granted|partial|other|handled)\.person$/u,
  /^requests\.denied\.\w+\.person$/u,
  /^requests\.unavailable\.\w+\.person$/u,
  /^requests\.unprocessed\.\w+\.person$/u,
  /^requests\.other\.\w+\.person$/u,
];

export const layoutShift = defineRule({
  id: 'layout-shift',
  group: 'document',
  severity: 'info',
  class: 'layout',
  basis: '统一格式表三：办理结果各行位于“三、本年度办理结果”之下，数值与表头各列对齐',
  check: ({ facts }) => {
    const firsts = [...facts.values()].filter(({ key }) => key.endsWith('.person'));
    const displaced = RANKS.flatMap((rank) => slippedLeft(firsts, rank));
    if (displaced.length === 0) return [];
    const isMarkup = displaced.every((fact) => hasOwnCell(fact, facts));
    const zh = displaced.map(({ cell }) => `“${cell.row.zh}”`).join('');
    const en = displaced.map(({ cell }) => `“${cell.row.zh}” (${cell.row.en})`).join(', ');
    return [
      {
        facts: displaced.map(({ key }) => key),
        message: {
          zh: `表三${zh}${displaced.length}行的数值比同级各行偏左${isMarkup ? '，可能是合并单元格跨行数少算' : ''}，已按行名和数值先后识别。`,
          en: `In table 3 the values of ${en} start left of the rows beside them${isMarkup ? '; merged cells probably span too few rows' : ''}. They were read by label and order.`,
        },
      },
    ];
  },
});

/** In running text the values of a line share its block: there are no cells that could be merged. */
function hasOwnCell({ key, at }: Fact, facts: Facts): boolean {
  return [...facts.values()].every(
    (other) => other.key === key || other.at.frame !== at.frame || other.at.selector !== at.selector,
  );
}

/** The rows that start left of the column in which more than half of their rank start, in the same table. */
function slippedLeft(firsts: readonly Fact[], rank: RegExp): Fact[] {
  const rows = firsts.filter(({ key }) => rank.test(key));
  const byPlace = groupBy(rows, ({ at }) => `${at.frame}:${at.table}:${at.column}`);
  const usual = [...byPlace.values()].find((same) => same.length * 2 > rows.length)?.[0]?.at;
  if (rows.length < 3 || !usual) return [];
  return rows.filter(({ at }) => at.frame === usual.frame && at.table === usual.table && at.column < usual.column);
}
