import type { Fact, Facts } from '../../facts/facts.ts';
import { type Decimal, decimal, divide, formatDecimal } from '../../grid/decimal.ts';
import { cellName } from '../cell-name.ts';
import { averageInYuan, formatAverage, PROCUREMENT_AMOUNT, readProcurement } from '../disclosure/procurement.ts';
import { englishAmount, inYuan } from '../money.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

const FEES_AMOUNT = 'disclosure.fees.amount';

export const unitInCell = defineRule({
  id: 'unit-in-cell',
  group: 'values',
  severity: 'info',
  class: 'format',
  basis: '统一格式的数据单元格只填数字；2021年格式的收费金额单位（万元）印在表头',
  check: ({ facts }) => {
    const withUnit = new Map([...facts].filter(([, fact]) => fact.kind === 'number' && fact.unit !== null));
    const amounts = [...withUnit.values()].filter(({ cell }) => cell.kind === 'money');
    const counts = new Map([...withUnit].filter(([, fact]) => fact.cell.kind !== 'money'));
    return [
      ...amounts.flatMap((fact) =>
        fact.value ? { facts: [fact.key], message: amountSentence(fact, fact.value, facts) } : [],
      ),
      ...countFindings(counts),
    ];
  },
});

function amountSentence(fact: Fact, value: Decimal, facts: Facts): Sentence {
  const { zh, en } = amountNote(fact, facts);
  const column = fact.cell.column;
  return {
    zh: `${column.zh.replace(/（.*）/, '')}单元格内带单位“${fact.unit}”，已按${formatDecimal(value)}${fact.unit}识别${zh}。`,
    en: `The cell of the ${column.en} has the unit “${fact.unit}”; read as ${englishAmount(value, fact.unit)}${en}.`,
  };
}

/** What the unit means for the cell: 元 a project, or 万元 where the table's head wants 万元. */
function amountNote(fact: Fact, facts: Facts): Sentence {
  if (fact.key === PROCUREMENT_AMOUNT) {
    const procurement = readProcurement(facts);
    const average = procurement && averageInYuan(procurement, null);
    if (!average) return { zh: '', en: '' };
    const text = formatAverage(average);
    return { zh: `（平均每项${text}元）`, en: ` (${text} yuan a project on average)` };
  }
  const yuan = fact.key === FEES_AMOUNT && fact.unit !== '万元' ? inYuan(fact, null) : null;
  if (!yuan) return { zh: '', en: '' };
  const wan = formatDecimal(divide(yuan, decimal(10_000), 6)).replace(/\.?0+$/, '');
  return { zh: `，而表头单位为万元，应填${wan}`, en: `, while the head of the table wants 10,000 yuan: ${wan}` };
}

function countFindings(facts: Facts): FindingDraft[] {
  return [...factsByTable(facts)].flatMap(([, cells]) => {
    const [first] = cells;
    if (!first) return [];
    const name = cellName(first.cell);
    const table = first.cell.of.name;
    return {
      facts: cells.map(({ key }) => key),
      message: {
        zh: `${table.zh}有${cells.length}格在数字后写了单位（${name.zh}填“${first.text}”${cells.length > 1 ? '等' : ''}），已按数字识别，建议只填数字。`,
        en: `In ${table.en} a unit stands behind the number in ${cells.length} cell(s) (${name.en}: “${first.text}”), read as a number.`,
      },
    };
  });
}
