import type { Fact, UnreadableReason } from '../../facts/facts.ts';
import type { Form } from '../../forms/form.ts';
import { cellName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type Severity } from '../rule.ts';
import { judgeMeans } from './other-means.ts';

/**
 * Several numbers may be a slip of the page; 约, 余 and glosses leave a number to be seen; leftovers (XX, ＊) are the
 * rule `leftover`'s.
 */
const SEVERITIES: Readonly<Record<UnreadableReason, Severity | null>> = {
  letters: 'error',
  'several-values': 'warning',
  approximate: 'info',
  leftover: null,
};

export const notANumber = defineRule({
  id: 'not-a-number',
  group: 'values',
  severity: 'error',
  class: 'format',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表数据单元格填写数量或金额',
  check: ({ facts, form }) => [
    ...[...facts.values()].flatMap((fact) => (isMixed(fact, form) ? [mixed(fact)] : (judge(fact) ?? []))),
    ...judgeMeans([...facts.values()]),
  ],
});

/** A shorter label may be said of anything. */
const SHORTEST_HEAD = 4;

/** Whether a cell has heads of its own table among its words: cells ran together, and which number is whose is not said. */
function isMixed({ kind, reason, text, cell }: Fact, { cells }: Form): boolean {
  if (kind !== 'unreadable' || reason !== 'letters' || !/\d/.test(text)) return false;
  return cells.some(
    ({ table, column: { zh } }) => table === cell.table && zh.length >= SHORTEST_HEAD && text.includes(zh),
  );
}

function mixed({ key, cell, text }: Fact): FindingDraft {
  const name = cellName(cell);
  return {
    severity: 'info',
    facts: [key],
    message: {
      zh: `${name.zh}一格里是“${text}”，混有其他单元格的内容，看不出其数，请对照原文。`,
      en: `The cell ${name.en} holds “${text}”, the words of several cells; which number is its own cannot be told.`,
    },
  };
}

function judge(fact: Fact): FindingDraft | null {
  const severity = fact.kind === 'unreadable' && fact.reason ? SEVERITIES[fact.reason] : null;
  if (!severity) return null;
  const name = cellName(fact.cell);
  const isApproximate = severity === 'info';
  return {
    severity,
    facts: [fact.key],
    message: {
      zh: isApproximate
        ? `${name.zh}填的是“${fact.text}”，不是确切数字，请填确切数。`
        : `${name.zh}填的是“${fact.text}”，应填数字，请改正。`,
      en: isApproximate
        ? `The cell ${name.en} holds “${fact.text}”, which is not an exact number; please give one.`
        : `The cell ${name.en} holds “${fact.text}”, where a number belongs; please correct it.`,
    },
  };
}
