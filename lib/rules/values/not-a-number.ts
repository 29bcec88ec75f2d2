import type { Fact, UnreadableReason } from '../../facts/facts.ts';
import { cellName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type Severity } from '../rule.ts';

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
  title: { zh: '非数字', en: 'Not a number' },
  explanation: {
    zh: '数据单元格应当是一个数字。文字、字母（如把0写成字母O）为错误；一格内两个数或夹有其他符号（“12-15”）为需核实；“约100”“100余”或带括号说明的数为提示。空白、“/”“—”“无”等占位符和“XX”等未填内容由其他规则处理；全角数字和数字后的注号照常识别。',
    en: 'A data cell should hold one number. Words and letters (a letter O for a 0) are errors; two numbers in one cell, or other signs in it (“12-15”), are to be checked; “约100”, “100余” or a number with a gloss in brackets is a note. Blanks, placeholders (/ — 无) and leftovers such as XX belong to other rules; full-width digits and footnote marks behind a number are understood.',
  },
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式：各表数据单元格填写数量或金额',
  example: {
    zh: '“本年新收”的“自然人”写成“1O”，末位是字母O。',
    en: 'The number of new requests reads “1O”, with a letter O at the end.',
  },
  check: ({ facts }) => [...facts.values()].flatMap((fact) => judge(fact) ?? []),
});

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
        ? `${name.zh}填的是“${fact.text}”，不是确切数字，无法核对，请填确切数。`
        : `${name.zh}填的是“${fact.text}”，不是一个数字，无法核对，请改正。`,
      en: isApproximate
        ? `The cell ${name.en} holds “${fact.text}”, which is not an exact number and cannot be checked.`
        : `The cell ${name.en} holds “${fact.text}”, which is not one number and cannot be checked.`,
    },
  };
}
