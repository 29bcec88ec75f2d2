import type { Language } from '../language.ts';

/** Counts that the paragraph for the circular is made of. */
export interface CircularCounts {
  reports: number;
  audited: number;
  clean: number;
  withErrors: number;
  withWarnings: number;
  unread: number;
}

/** Words of the exports of a whole list. */
const zhCN = {
  sheets: { ledger: '问题台账', links: '整改链接表', unread: '未能核查', overview: '概览' },
  linkHeads: ['序号', '单位', '问题', '整改后链接', '完成时间'],
  unreadHeads: ['序号', '单位', '年度', '标题', '页面链接', '原因'],
  overviewHeads: ['项目', '内容'],
  overview: {
    list: '列表页',
    link: '列表地址',
    at: '导出时间',
    tool: '核查工具',
    reports: '列出的年报',
    states: '结果',
    rules: '规则',
    findings: '整个列表',
    circular: '通报用语',
    style: '说明',
  },
  tool: (version: string) => `勾稽 ${version}`,
  style: '各页按源码读取，未使用样式表；靠样式隐藏的文字也会读到，下结论前请打开网页核对。',
  counted: (name: string, count: number) => `${name}：${count} 份`,
  summaryTitle: '政府信息公开年报核查小结',
  rowsHeading: '各单位结果',
  rowHeads: ['单位', '年度', '标题', '结果', '错误', '存疑'],
  rulesHeading: '各条规则涉及的份数',
  listHeading: '整个列表的问题',
  circularHeading: '通报用语（可直接引用，请先核对）',
  none: '无',
  join: '、',
  circular: ({ reports, audited, clean, withErrors, withWarnings, unread }: CircularCounts, year: string) =>
    `本次共核查${year}政府信息公开工作年度报告${reports}份，读取并核查${audited}份，其中未发现不符${clean}份，存在错误${withErrors}份，另有存疑${withWarnings}份；未能核查${unread}份。`,
  years: (years: readonly number[]) => (years.length === 0 ? '' : `${years.join('、')}年度`),
  circularRules: (rules: readonly string[]) => `主要问题：${rules.join('、')}。`,
  circularRule: (rule: string, count: number) => `${rule}（${count}份）`,
  circularUnread: (reasons: readonly string[]) => `未能核查的原因：${reasons.join('、')}。`,
  circularUnits: (units: readonly string[]) => `存在错误的单位：${units.join('、')}。`,
};

type ListExportText = typeof zhCN;

const en: ListExportText = {
  sheets: { ledger: 'Ledger', links: 'Links', unread: 'Not checked', overview: 'Overview' },
  linkHeads: ['No.', 'Unit', 'Problem', 'Link afterwards', 'Done on'],
  unreadHeads: ['No.', 'Unit', 'Year', 'Title', 'Link', 'Why'],
  overviewHeads: ['Item', 'Content'],
  overview: {
    list: 'List page',
    link: 'Its address',
    at: 'Exported',
    tool: 'Tool',
    reports: 'Reports listed',
    states: 'Result',
    rules: 'Rule',
    findings: 'The whole list',
    circular: 'For the circular',
    style: 'Note',
  },
  tool: (version) => `Gouji ${version}`,
  style:
    'Pages were read without their style sheets, so text that only styles hide was read too; open a page before drawing conclusions.',
  counted: (name, count) => `${name}: ${count}`,
  summaryTitle: 'Annual disclosure reports: summary of a check',
  rowsHeading: 'Results by unit',
  rowHeads: ['Unit', 'Year', 'Title', 'Result', 'Errors', 'To check'],
  rulesHeading: 'Reports by rule',
  listHeading: 'Findings of the whole list',
  circularHeading: 'For the circular (check before use)',
  none: 'none',
  join: ', ',
  circular: ({ reports, audited, clean, withErrors, withWarnings, unread }, year) =>
    `${reports} annual reports${year} were listed and ${audited} read and checked: nothing contradicts in ${clean}, ${withErrors} have errors, ${withWarnings} more are to be checked; ${unread} could not be checked.`,
  years: (years) => (years.length === 0 ? '' : ` for ${years.join(', ')}`),
  circularRules: (rules) => `Most frequent: ${rules.join(', ')}.`,
  circularRule: (rule, count) => `${rule} (${count})`,
  circularUnread: (reasons) => `Not checked because: ${reasons.join(', ')}.`,
  circularUnits: (units) => `Units with errors: ${units.join(', ')}.`,
};

export const LIST_EXPORT_TEXTS: Readonly<Record<Language, ListExportText>> = { 'zh-CN': zhCN, en };
