import type { UndecidedReason } from '../facts/relations.ts';
import type { Language } from './language.ts';

/** How far the left side of a sum is from the right one, `+36` or `−27`, as people say it: 多 36, 少 27. */
export function chineseDifference(signed: string): string {
  if (signed === '0') return '差额 0';
  return `${signed.startsWith('+') ? '多' : '少'} ${signed.slice(1)}`;
}

/** The same in English. */
export function englishDifference(signed: string): string {
  if (signed === '0') return 'difference 0';
  return `${signed.slice(1)} ${signed.startsWith('+') ? 'too many' : 'too few'}`;
}

/** Words of the explanation bubble on the page; kept apart so that the content script carries no others. */
const zhCN = {
  labels: { error: '误', suspect: '疑', warning: '核', info: '示' },
  names: { error: '错误', suspect: '可能有误', warning: '存疑', info: '提示' },
  verdicts: { held: '成立', broken: '数据不符', undecided: '无法判断' },
  undecided: {
    missing: (count: number) => `有 ${count} 项表中没有，无法判断。`,
    unreadable: (count: number) => `有 ${count} 项读不出数，无法判断。`,
    impossible: (count: number) => `有 ${count} 项不可能是件数，以它合计说明不了什么。`,
    blank: (count: number) => `有 ${count} 项空白，填上后可能成立，无法判断。`,
  } satisfies Record<UndecidedReason, (count: number) => string>,
  totals: (computed: string, printed: string) => `重算值 ${computed}，公布值 ${printed}`,
  sides: (left: string, right: string) => `左边合计 ${left}，右边合计 ${right}`,
  missing: '无此格',
  relation: (position: number, count: number) => `关系 ${position} / ${count}`,
  nextRelation: '下一条关系',
  keys: 'Enter 进入说明，方向键到相邻的格，Esc 关闭',
  keysBeside: 'Alt+↓ 进入说明，Esc 关闭',
  name: '勾稽说明',
  position: (position: number, count: number) => `第 ${position} 处，共 ${count} 处`,
  difference: chineseDifference,
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
  more: '更多',
  close: '关闭说明',
  next: '下一处',
  previous: '上一处',
};

const en: typeof zhCN = {
  labels: { error: '误', suspect: '疑', warning: '核', info: '示' },
  names: { error: 'Error', suspect: 'Possibly wrong', warning: 'To be checked', info: 'Note' },
  verdicts: { held: 'Holds', broken: 'Does not agree', undecided: 'Cannot be told' },
  undecided: {
    missing: (count) =>
      count === 1
        ? 'One cell is not in the table; nothing can be said.'
        : `${count} cells are not in the table; nothing can be said.`,
    unreadable: (count) =>
      count === 1
        ? 'One cell holds no number; nothing can be said.'
        : `${count} cells hold no number; nothing can be said.`,
    impossible: (count) =>
      count === 1
        ? 'One cell cannot be a count; a sum with it proves nothing.'
        : `${count} cells cannot be counts; a sum with them proves nothing.`,
    blank: (count) =>
      count === 1
        ? 'One cell is blank; filled in, the sum may hold.'
        : `${count} cells are blank; filled in, the sum may hold.`,
  },
  totals: (computed, printed) => `computed ${computed}, published ${printed}`,
  sides: (left, right) => `left side ${left}, right side ${right}`,
  missing: 'no such cell',
  relation: (position, count) => `Sum ${position} of ${count}`,
  nextRelation: 'Next sum',
  keys: 'Enter: into this box, arrows: next cell, Esc: close',
  keysBeside: 'Alt+↓: into this box, Esc: close',
  name: 'Gouji: explanation',
  position: (position, count) => `${position} of ${count}`,
  difference: englishDifference,
  leftOut: (zeros, blanks) =>
    blanks === 0
      ? `other terms: ${zeros} × 0`
      : zeros === 0
        ? `other terms: ${blanks} blank`
        : `other terms: ${zeros} × 0, ${blanks} blank`,
  blank: 'blank',
  oneRepair: 'With this change alone, everything adds up:',
  severalRepairs: 'One of these is wrong; the sums alone cannot tell which:',
  change: (cell, from, to) => `${cell}: ${from} → ${to}`,
  moreRepairs: (count) => (count === 1 ? 'one more possibility' : `${count} more possibilities`),
  noPlace: 'This concerns the whole text; there is no cell to show.',
  outOfSight: 'It stands in a folded or hidden part of the page.',
  more: 'More',
  close: 'Close the explanation',
  next: 'Next',
  previous: 'Previous',
};

export type BubbleText = typeof zhCN;

export const BUBBLE_TEXTS: Readonly<Record<Language, BubbleText>> = { 'zh-CN': zhCN, en };
