import type { Language } from './language.ts';
import type { VerdictCounts } from './surface-text.ts';

/** How many findings were dealt with, and in what way. */
export interface WorkCounts {
  open: number;
  checked: number;
  told: number;
}

/** Words of working through the findings: what was done about each, and how many each report has. */
const zhCN = {
  handled: { checked: '已核', told: '已通知' },
  work: ({ open, checked, told }: WorkCounts) =>
    [`待处理 ${open}`, ...(checked > 0 ? [`已核 ${checked}`] : []), ...(told > 0 ? [`已通知 ${told}`] : [])].join(
      ' · ',
    ),
  tally: '各报告',
  tallyOf: ({ errors, warnings, dismissed }: VerdictCounts) =>
    [
      errors > 0 && `错误 ${errors}`,
      warnings > 0 && `存疑 ${warnings}`,
      dismissed > 0 && `已搁置 ${dismissed}`,
      errors + warnings + dismissed === 0 && '没有错误或存疑',
    ]
      .filter(Boolean)
      .join(' · '),
  settle: { checked: '标为已核', told: '标为已通知' },
  handledAt: (state: string, time: string) => `${state}（${time}）`,
  saidHandled: { checked: '已标为已核。', told: '已标为已通知。' },
  workLabel: '按处理情况筛选',
  allWork: '全部处理情况',
  works: { open: '待处理', checked: '已核', told: '已通知', dismissed: '已搁置' },
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: typeof zhCN = {
  handled: { checked: 'Looked at', told: 'Unit told' },
  work: ({ open, checked, told }) =>
    [
      `${open} open`,
      ...(checked > 0 ? [`${checked} looked at`] : []),
      ...(told > 0 ? [`unit told of ${told}`] : []),
    ].join(' · '),
  tally: 'Reports',
  tallyOf: ({ errors, warnings, dismissed }) =>
    [
      errors > 0 && plural(errors, 'error', 'errors'),
      warnings > 0 && `${warnings} to be checked`,
      dismissed > 0 && `${dismissed} set aside`,
      errors + warnings + dismissed === 0 && 'nothing to be checked',
    ]
      .filter(Boolean)
      .join(' · '),
  settle: { checked: 'Mark as looked at', told: 'Mark as told' },
  handledAt: (state, time) => `${state} (${time})`,
  saidHandled: { checked: 'Marked as looked at.', told: 'Marked: the unit was told.' },
  workLabel: 'Filter by what was done',
  allWork: 'Whatever was done',
  works: { open: 'Open', checked: 'Looked at', told: 'Unit told', dismissed: 'Set aside' },
};

export type WorkText = typeof zhCN;

export const WORK_TEXTS: Readonly<Record<Language, WorkText>> = { 'zh-CN': zhCN, en };
