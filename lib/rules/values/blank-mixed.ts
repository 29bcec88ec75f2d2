import type { Fact } from '../../facts/facts.ts';
import type { RelationOutcome } from '../../facts/relations.ts';
import type { TableId } from '../../forms/form.ts';
import { isZero } from '../../grid/decimal.ts';
import { tableName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { factsByTable } from './table-facts.ts';

interface TableCount {
  table: TableId;
  name: Sentence;
  cells: number;
  blanks: number;
  zeros: number;
}

export const blankMixed = defineRule({
  id: 'blank-mixed',
  group: 'values',
  severity: 'info',
  class: 'format',
  basis: '统一格式未写明空白的含义；同一报告内宜统一填0，以免把漏填误作没有',
  check: ({ facts, form, outcomes }) => {
    const counts = [...factsByTable(facts)].map(([table, cells]) => countTable(table, tableName(form, table), cells));
    return counts
      .filter(({ blanks, cells }) => blanks > 0 && blanks < cells)
      .flatMap((count) => {
        const state = relationsOf(count.table, outcomes);
        return state === 'open' ? [] : (describe(count, counts, state) ?? []);
      });
  },
});

function countTable(table: TableId, name: Sentence, cells: readonly Fact[]): TableCount {
  return {
    table,
    name,
    cells: cells.length,
    blanks: cells.filter(({ kind }) => kind === 'blank').length,
    zeros: cells.filter(({ value }) => value && isZero(value)).length,
  };
}

/** `open` when any relation of the table is broken or undecided: then blanks are more than a matter of form. */
function relationsOf(table: TableId, outcomes: readonly RelationOutcome[]): 'none' | 'held' | 'open' {
  const own = outcomes.filter(({ relation }) => relation.right.some((key) => key.startsWith(`${table}.`)));
  if (own.length === 0) return 'none';
  return own.every(({ state }) => state === 'held') ? 'held' : 'open';
}

function describe(count: TableCount, all: readonly TableCount[], state: 'none' | 'held'): FindingDraft | null {
  const others = all.filter(({ table, blanks, zeros }) => table !== count.table && blanks === 0 && zeros > 0);
  const zeroed = others.filter(({ zeros, cells }) => zeros === cells);
  if (count.zeros === 0 && others.length === 0) return null;
  const { name } = count;
  const names = (tables: readonly TableCount[]): Sentence => ({
    zh: tables.map((table) => table.name.zh).join('、'),
    en: tables.map((table) => table.name.en).join(', '),
  });
  const beside: Sentence =
    count.zeros > 0
      ? {
          zh: `与填0混用${zeroed.length > 0 ? `（${names(zeroed).zh}均填0）` : ''}`,
          en: `beside ${count.zeros} ${count.zeros === 1 ? 'zero' : 'zeros'}${zeroed.length > 0 ? ` (all zeros in ${names(zeroed).en})` : ''}`,
        }
      : { zh: `，而${names(others).zh}填0`, en: `while ${names(others).en} have 0` };
  const holds: Sentence =
    state === 'held'
      ? { zh: '；空白按0计时本表勾稽关系全部成立', en: '; with blanks read as 0 every relation of the table holds' }
      : { zh: '', en: '' };
  return {
    message: {
      zh: `${name.zh}空白${count.blanks}格${beside.zh}${holds.zh}，建议统一填0。`,
      en: `${count.blanks} blank ${count.blanks === 1 ? 'cell' : 'cells'} in ${name.en} ${beside.en}${holds.en}; better to fill in 0 throughout.`,
    },
  };
}
