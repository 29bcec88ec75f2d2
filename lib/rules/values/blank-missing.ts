import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { formatDecimal, isZero } from '../../grid/decimal.ts';
import type { BrokenOutcome, ComponentExplanation, Repair } from '../../repair/repair.ts';
import { cellName } from '../cell-name.ts';
import { defineRule, type FindingDraft } from '../rule.ts';

export const blankMissing = defineRule({
  id: 'blank-missing',
  group: 'values',
  severity: 'warning',
  class: 'completeness',
  basis: '表三附注“第一项加第二项之和，等于第三项加第四项之和”，各表“总计”栏',
  check: ({ components, facts }) => components.flatMap((component) => judge(component, facts) ?? []),
});

function judge({ verdict, repairs, broken }: ComponentExplanation, facts: Facts): FindingDraft | null {
  if (verdict === 'blank-undecided') return undecided(broken);
  const [repair] = repairs;
  return verdict === 'blank-missing' && repair ? missing(repair, broken, facts) : null;
}

function missing(repair: Repair, broken: readonly BrokenOutcome[], facts: Facts): FindingDraft {
  const filled = repair.changes.map((change) => change.fact);
  const names = filled.flatMap((key) => facts.get(key) ?? []).map(({ cell }) => cellName(cell));
  const values = repair.changes.map(({ to }) => to);
  const [first] = broken;
  const sums = (blank: string) => (first ? arithmetic(first, facts, new Set(filled), blank) : '');
  return {
    facts: filled,
    relations: broken,
    suspects: [repair],
    message: {
      zh: `${names.map(({ zh }) => zh).join('、')}空白，按0计有${broken.length}条关系不成立（${sums('空白')}），应为漏填，${values.length > 1 ? '分别' : ''}填${values.join('、')}后全部成立。`,
      en: `Blank: ${names.map(({ en }) => en).join('; ')}. Read as 0, ${broken.length} relation(s) fail (${sums('blank')}); with ${values.join(', ')} filled in all of them hold.`,
    },
  };
}

function undecided(broken: readonly BrokenOutcome[]): FindingDraft {
  const blanks = [...new Set(broken.flatMap((outcome) => outcome.blanks))];
  return {
    severity: 'info',
    facts: blanks,
    relations: broken,
    message: {
      zh: `有${broken.length}条关系按空白为0不成立，涉及的${blanks.length}个空白不止一种填法，无法判断是哪一格漏填，请补填。`,
      en: `${broken.length} relation(s) do not hold with blanks read as 0; the ${blanks.length} blank cells could be filled in several ways, so it cannot be told which was left out.`,
    },
  };
}

/** The failing equality with its numbers, zeros and other blanks left away: `62＋空白＝69`. */
function arithmetic({ relation }: BrokenOutcome, facts: Facts, filled: ReadonlySet<FactKey>, blank: string): string {
  const side = (keys: readonly FactKey[]) =>
    keys
      .map((key) => ({ value: facts.get(key)?.value ?? null, isFilled: filled.has(key) }))
      .filter(({ value, isFilled }) => isFilled || (value && !isZero(value)))
      .map(({ value }) => (value ? formatDecimal(value) : blank))
      .join('＋') || '0';
  return `${side(relation.left)}≠${side(relation.right)}`;
}
