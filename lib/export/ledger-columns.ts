import type { Sentence } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';

/** A column of the ledger that evaluators keep and units return (问题台账); `width` in characters. */
export interface LedgerColumn {
  id: LedgerColumnId;
  head: Sentence;
  width: number;
}

export type LedgerColumnId =
  | 'number'
  | 'unit'
  | 'year'
  | 'title'
  | 'link'
  | 'place'
  | 'firstIndicator'
  | 'secondIndicator'
  | 'standard'
  | 'problem'
  | 'severity'
  | 'advice'
  | 'responsibleUnit'
  | 'responsiblePerson'
  | 'dueDate'
  | 'result'
  | 'linkAfter'
  | 'recheckedAt'
  | 'recheck'
  | 'closed';

/** The columns in the order of real ledgers; the last nine are for the units and the re-check to fill in. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { id: 'number', head: { zh: '序号', en: 'No.' }, width: 6 },
  { id: 'unit', head: { zh: '单位', en: 'Unit' }, width: 16 },
  { id: 'year', head: { zh: '年度', en: 'Year' }, width: 7 },
  { id: 'title', head: { zh: '标题', en: 'Title' }, width: 20 },
  { id: 'link', head: { zh: '页面链接', en: 'Link' }, width: 20 },
  { id: 'place', head: { zh: '位置', en: 'Place' }, width: 22 },
  { id: 'firstIndicator', head: { zh: '一级指标', en: 'Indicator' }, width: 11 },
  { id: 'secondIndicator', head: { zh: '二级指标', en: 'Sub-indicator' }, width: 14 },
  { id: 'standard', head: { zh: '评价标准（依据）', en: 'Standard (basis)' }, width: 26 },
  { id: 'problem', head: { zh: '问题明细', en: 'Problem' }, width: 42 },
  { id: 'severity', head: { zh: '严重程度', en: 'Severity' }, width: 9 },
  { id: 'advice', head: { zh: '整改建议', en: 'Advice' }, width: 24 },
  { id: 'responsibleUnit', head: { zh: '责任单位', en: 'Responsible unit' }, width: 14 },
  { id: 'responsiblePerson', head: { zh: '责任人', en: 'Person' }, width: 10 },
  { id: 'dueDate', head: { zh: '整改时限', en: 'Due' }, width: 12 },
  { id: 'result', head: { zh: '整改结果', en: 'Outcome' }, width: 12 },
  { id: 'linkAfter', head: { zh: '整改后链接', en: 'Link afterwards' }, width: 16 },
  { id: 'recheckedAt', head: { zh: '复查时间', en: 'Re-checked on' }, width: 12 },
  { id: 'recheck', head: { zh: '复查结果', en: 'Re-check' }, width: 12 },
  { id: 'closed', head: { zh: '销号', en: 'Closed' }, width: 8 },
];

/** The heads of the ledger in one language. */
export function ledgerHeads(language: Language): string[] {
  return LEDGER_COLUMNS.map(({ head }) => (language === 'en' ? head.en : head.zh));
}
