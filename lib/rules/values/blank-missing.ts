import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { formatDecimal, isZero } from '../../grid/decimal.ts';
import type { BrokenOutcome, ComponentExplanation, Repair } from '../../repair/repair.ts';
import { cellName } from '../cell-name.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { shortSentence } from '../short-sentence.ts';

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
  const [first] = broken;
  const sums = (blank: string) => (first ? arithmetic(first, facts, new Set(filled), blank) : '');
  const shown = { zh: `（${sums('空白')}）`, en: ` (${sums('blank')})` };
  const nothing = { zh: '', en: '' };
  const [all, one] = [allBlanks(repair, facts), firstBlank(repair, facts)];
  const say = (blanks: Blanks, arithmetic: Sentence): Sentence => ({
    zh: `${blanks.names.zh}空白，按0计有${broken.length}条关系不成立${arithmetic.zh}，应为漏填，${blanks.filled.zh}后全部成立。`,
    en: `Blank: ${blanks.names.en}. Read as 0, it leaves ${broken.length} sum(s) broken${arithmetic.en}; with ${blanks.filled.en} everything adds up.`,
  });
  const message = shortSentence(say(all, shown), say(all, nothing), say(one, shown), say(one, nothing));
  return { facts: filled, relations: broken, suspects: [repair], message };
}

/** Blank cells and what fills them, as a sentence names them. */
interface Blanks {
  names: Sentence;
  filled: Sentence;
}

function namesOf({ changes }: Repair, facts: Facts): Sentence[] {
  return changes.flatMap(({ fact }) => facts.get(fact) ?? []).map(({ cell }) => cellName(cell));
}

function allBlanks(repair: Repair, facts: Facts): Blanks {
  const names = namesOf(repair, facts);
  const values = repair.changes.map(({ to }) => to);
  return {
    names: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join('; ') },
    filled: {
      zh: `${values.length > 1 ? '分别' : ''}填${values.join('、')}`,
      en: `${values.join(', ')} filled in`,
    },
  };
}

/** The first stands for all; the values of each stand in the details. */
function firstBlank(repair: Repair, facts: Facts): Blanks {
  const count = repair.changes.length;
  const [name] = namesOf(repair, facts) as [Sentence, ...Sentence[]];
  return {
    names: { zh: `${name.zh}等${count}格`, en: `${name.en}, ${count} cell(s) in all` },
    filled: { zh: '补填', en: 'these filled in' },
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
      en: `Blanks read as 0 leave ${broken.length} sum(s) broken; the ${blanks.length} blank cell(s) could be filled in several ways, so it cannot be told which was left out.`,
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
