import type { SumWords } from './form.ts';
import { cellKey, type Labelled, type MatrixTable, type OfficialRelation } from './form-table.ts';

/** What the equalities of 表三 are called, and what it prints of them. */
export const REQUEST_SUMS = {
  row: {
    title: { zh: '行合计', en: 'Row total' },
    kind: { zh: '行合计', en: 'row total' },
    left: { zh: '各项之和', en: 'parts' },
    right: { zh: '总计', en: 'total' },
    basis: '表三列头“总计”：各类申请人之和',
  },
  balance: {
    title: { zh: '一＋二＝（七）＋四', en: '1 + 2 = (7) + 4' },
    kind: { zh: '一＋二＝（七）＋四', en: '1 + 2 = (7) + 4' },
    left: { zh: '一＋二', en: '1 + 2' },
    right: { zh: '（七）＋四', en: '(7) + 4' },
    basis: '表三附注：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
  },
  handled: {
    title: { zh: '（七）总计', en: '(7) Total' },
    kind: { zh: '（七）总计', en: '(7) total' },
    left: { zh: '各项之和', en: 'results' },
    right: { zh: '（七）总计', en: '(7) total' },
    basis: '表三“（七）总计”；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”',
  },
} satisfies Readonly<Record<string, SumWords>>;

/** Rows that are not results: 一, 二, (七) and 四. */
const NOT_RESULTS = new Set(['new', 'carriedIn', 'handled', 'carriedOut']);

/**
 * The equalities of 表三: every row adds up to 总计; in every column 一＋二＝(七)＋四 (printed in the form) and
 * the results add up to (七) (“区分处理的，只计这一情形”: nothing is counted twice).
 */
export function requestsRelations(table: MatrixTable): OfficialRelation[] {
  const parts = table.columns.filter((column) => column.key !== 'total');
  const results = table.rows.filter((row) => !NOT_RESULTS.has(row.key));
  const inColumn = (column: Labelled, ...rows: readonly string[]) => rows.map((row) => cellKey(table, row, column.key));
  return [
    ...table.rows.map(({ key }): OfficialRelation => {
      const left = parts.map((column) => cellKey(table, key, column.key));
      const right = [cellKey(table, key, 'total')];
      return { id: `row-total:${key}`, rule: 'row-total', left, right, words: REQUEST_SUMS.row };
    }),
    ...table.columns.map((column): OfficialRelation => {
      const [left, right] = [inColumn(column, 'new', 'carriedIn'), inColumn(column, 'handled', 'carriedOut')];
      return { id: `balance:${column.key}`, rule: 'balance', left, right, words: REQUEST_SUMS.balance };
    }),
    ...table.columns.map((column): OfficialRelation => {
      const left = inColumn(column, ...results.map(({ key }) => key));
      const right = inColumn(column, 'handled');
      return { id: `handled-total:${column.key}`, rule: 'handled-total', left, right, words: REQUEST_SUMS.handled };
    }),
  ];
}
