import type { TotalsRuleId } from '../forms/form.ts';
import type { Language } from './language.ts';

/** Words of the explanation bubble on the page; kept apart so that the content script carries no others. */
const zhCN = {
  labels: { error: '误', suspect: '疑', warning: '核', info: '示' },
  names: { error: '错误', suspect: '可能有误', warning: '存疑', info: '提示' },
  sums: {
    'row-total': '行合计',
    balance: '一＋二＝三＋四',
    'handled-total': '（七）总计',
    'review-total': '合计',
    'group-subtotal': '分组小计',
  } satisfies Record<TotalsRuleId, string>,
  name: '勾稽说明',
  position: (position: number, count: number) => `第 ${position} 处，共 ${count} 处`,
  difference: (difference: string) => `差额 ${difference}`,
  leftOut: (zeros: number, blanks: number) =>
    blanks === 0
      ? `其余 ${zeros} 项为 0`
      : zeros === 0
        ? `其余 ${blanks} 项空白`
        : `其余 ${zeros} 项为 0，${blanks} 项空白`,
  blank: '空',
  oneRepair: '只改这里，各项关系即全部成立：',
  severalRepairs: '以下各项之一有误，仅凭勾稽关系无法确定：',
  change: (cell: string, from: string, to: string) => `${cell}：${from} → ${to}`,
  moreRepairs: (count: number) => `另有 ${count} 种可能`,
  noPlace: '这一项说的是全文，没有对应的单元格。',
  outOfSight: '所在位置在折叠或隐藏的区域里。',
  close: '关闭说明',
  next: '下一处',
  previous: '上一处',
};

const en: typeof zhCN = {
  labels: { error: '误', suspect: '疑', warning: '核', info: '示' },
  names: { error: 'Error', suspect: 'Possibly wrong', warning: 'To be checked', info: 'Note' },
  sums: {
    'row-total': 'Row total',
    balance: '1 + 2 = 3 + 4',
    'handled-total': '(7) Total',
    'review-total': 'Total',
    'group-subtotal': 'Subtotal',
  },
  name: 'Gouji: explanation',
  position: (position, count) => `${position} of ${count}`,
  difference: (difference) => `difference ${difference}`,
  leftOut: (zeros, blanks) =>
    blanks === 0
      ? `other terms: ${zeros} × 0`
      : zeros === 0
        ? `other terms: ${blanks} blank`
        : `other terms: ${zeros} × 0, ${blanks} blank`,
  blank: 'blank',
  oneRepair: 'With these cells changed, everything adds up:',
  severalRepairs: 'One of these is wrong; the sums alone cannot tell which:',
  change: (cell, from, to) => `${cell}: ${from} → ${to}`,
  moreRepairs: (count) => (count === 1 ? 'one more possibility' : `${count} more possibilities`),
  noPlace: 'This concerns the whole text; there is no cell to show.',
  outOfSight: 'It stands in a folded or hidden part of the page.',
  close: 'Close the explanation',
  next: 'Next',
  previous: 'Previous',
};

export type BubbleText = typeof zhCN;

export const BUBBLE_TEXTS: Readonly<Record<Language, BubbleText>> = { 'zh-CN': zhCN, en };
