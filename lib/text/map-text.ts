import type { RelationCounts } from '../audit/document.ts';
import type { Language } from './language.ts';

type Verdict = keyof RelationCounts;

/** Words of the map and the list of relations. */
const zhCN = {
  title: '勾稽图',
  lead: (count: number) => `按格式应成立的 ${count} 条勾稽关系，逐条核查如下。`,
  hint: '指向（或用方向键移到）一个记号，页面上即勾出它的各项；点击则滚动到那里。',
  marks: { held: '=', broken: '≠', undecided: '?' } satisfies Record<Verdict, string>,
  legend: '图例',
  lines: { held: '细实线', broken: '粗实线', undecided: '虚线' } satisfies Record<Verdict, string>,
  withLine: (verdict: string, line: string) => `${verdict}（${line}）`,
  mark: (label: string, verdict: string, numbers: string) =>
    numbers === '' ? `${label}：${verdict}` : `${label}：${verdict}，${numbers}`,
  off: (numbers: string, difference: string) => `${numbers}（${difference}）`,
  rowMarks: '本行',
  filterLabel: '按结果筛选勾稽关系',
  all: (count: number) => `全部 ${count}`,
  caption: '勾稽关系、算式与结果',
  columns: { relation: '勾稽关系', result: '结果' },
  none: '没有这一类勾稽关系。',
  cells: {
    missing: (names: string) => `表中没有：${names}`,
    unreadable: (names: string) => `读不出数：${names}`,
    impossible: (names: string) => `不可能是件数：${names}`,
    blank: (names: string) => `空白：${names}`,
  },
  join: '、',
  andMore: (names: string, count: number) => `${names} 等 ${count} 格`,
  subtotals: '网页另列的小计（不计入上面的条数）',
  noRelations: '没有识别到可核查的表格，所以没有勾稽关系。',
  cellRelations: (count: number) => `这一格所在的勾稽关系（${count}）`,
  cellInNone: '这一格不在任何勾稽关系里。',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: typeof zhCN = {
  title: 'Map of sums',
  lead: (count) => `${plural(count, 'equality', 'equalities')} of the form, checked one by one.`,
  hint: 'Point at a mark, or move to it with the arrow keys, to outline its terms on the page; click to go there.',
  marks: { held: '=', broken: '≠', undecided: '?' },
  legend: 'Legend',
  lines: { held: 'thin line', broken: 'thick line', undecided: 'dashes' },
  withLine: (verdict, line) => `${verdict} (${line})`,
  mark: (label, verdict, numbers) => (numbers === '' ? `${label}: ${verdict}` : `${label}: ${verdict}, ${numbers}`),
  off: (numbers, difference) => `${numbers} (${difference})`,
  rowMarks: 'Row',
  filterLabel: 'Filter the equalities by result',
  all: (count) => `All ${count}`,
  caption: 'Equalities, their numbers and results',
  columns: { relation: 'Equality', result: 'Result' },
  none: 'There is no such equality.',
  cells: {
    missing: (names) => `not in the table: ${names}`,
    unreadable: (names) => `no number: ${names}`,
    impossible: (names) => `no possible count: ${names}`,
    blank: (names) => `blank: ${names}`,
  },
  join: ', ',
  andMore: (names, count) => `${names} and others, ${count} in all`,
  subtotals: 'Subtotals that the page adds (not counted above)',
  noRelations: 'No table was recognised, so there are no equalities.',
  cellRelations: (count) => `Sums of this cell (${count})`,
  cellInNone: 'This cell is in no sum.',
};

export type MapText = typeof zhCN;

export const MAP_TEXTS: Readonly<Record<Language, MapText>> = { 'zh-CN': zhCN, en };
