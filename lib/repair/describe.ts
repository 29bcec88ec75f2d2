import type { Facts } from '../facts/facts.ts';
import type { Label } from '../forms/form.ts';
import { formatDecimal } from '../grid/decimal.ts';
import type { BrokenOutcome, ComponentExplanation, Repair } from './repair.ts';
import { cellWords, changeWords, relationsWords, SIGN_WORDS, shiftWords, sumsWords, sumWords } from './wording.ts';

/** Repairs or relations named one by one; the rest is only counted. */
const MOST_NAMED = 5;

/** What an explanation says, with its numbers: the sentences of one finding. */
export function describeExplanation(explanation: ComponentExplanation, facts: Facts): Label {
  const { broken, repairs, verdict, isDecided } = explanation;
  const [best, ...others] = repairs;
  if (verdict === 'blank-undecided') return openBlanks(broken, facts);
  if (!best) return unexplained(explanation, facts);
  if (verdict === 'blank-missing' || (isDecided && others.length === 0)) return only(best, broken, facts);
  const sums = failing(broken, facts);
  const cells = isDecided
    ? likeliest(best, others, facts)
    : others.length > 0
      ? oneOf(repairs, facts)
      : possible(best, facts);
  const ifTrusted = ifTotalIsRight(broken, facts);
  return { zh: `${sums.zh}。${cells.zh}${ifTrusted.zh}`, en: `${sums.en}. ${cells.en}${ifTrusted.en}` };
}

/** One repair as a clause: its cells with printed and would-be values, and what it looks like. */
export function describeRepair({ changes, signs }: Repair, facts: Facts): Label {
  if (signs.includes('shifted-row')) return shiftWords(changes, facts);
  const cells = changes.map((change, index) => changeWords(facts, change, changes[index - 1]?.fact));
  const looks = signs.map((sign) => SIGN_WORDS[sign]);
  return {
    zh: cells.map(({ zh }) => zh).join('、') + (looks.length > 0 ? `（${looks.map(({ zh }) => zh).join('，')}）` : ''),
    en: cells.map(({ en }) => en).join(', ') + (looks.length > 0 ? ` (${looks.map(({ en }) => en).join(', ')})` : ''),
  };
}

function only(repair: Repair, broken: readonly BrokenOutcome[], facts: Facts): Label {
  const relations = relationsWords(broken);
  const [change, ...more] = repair.changes;
  if (!change || more.length > 0) return together(repair, relations, facts);
  const cell = cellWords(facts, change.fact);
  const value = shouldBe(repair);
  const alsoZh = broken.length > 1 ? '同时' : '';
  return {
    zh: `${cell.zh}：该格${value.zh}。依据：${relations.zh}${alsoZh}不符，且只改这一格即可全部成立。`,
    en: `${cell.en}: this cell ${value.en}. Ground: ${relations.en} do not hold, and changing this cell alone mends all.`,
  };
}

function together(repair: Repair, relations: Label, facts: Facts): Label {
  const count = repair.changes.length;
  const act = describeRepair(repair, facts);
  return {
    zh: `改动以下${count}格后全部成立：${act.zh}。依据：${relations.zh}同时不符。`,
    en: `Changing these ${count} cells mends everything: ${act.en}. Ground: ${relations.en} do not hold.`,
  };
}

/** `应为59（现为95，数字颠倒）`, for a repair of one cell. */
function shouldBe({ changes, signs }: Repair): Label {
  const { from, to } = changes[0]!;
  const looks = signs.map((sign) => SIGN_WORDS[sign]);
  return {
    zh: `应为${to}（${[from === null ? '现为空白' : `现为${from}`, ...looks.map(({ zh }) => zh)].join('，')}）`,
    en: `should be ${to} (${[from === null ? 'now blank' : `now ${from}`, ...looks.map(({ en }) => en)].join(', ')})`,
  };
}

function likeliest(best: Repair, others: readonly Repair[], facts: Facts): Label {
  const act = describeRepair(best, facts);
  const rest = named(others, facts);
  return {
    zh: `最可能的更正是${act.zh}。仅凭勾稽另有${others.length}种可能：${rest.zh}。`,
    en: `The likeliest correction is ${act.en}. By the sums alone there are ${others.length} more: ${rest.en}.`,
  };
}

function oneOf(repairs: readonly Repair[], facts: Facts): Label {
  const rest = named(repairs, facts);
  const isSingle = repairs.every(({ changes }) => changes.length === 1);
  return {
    zh: `${isSingle ? '以下各格之一有误' : '以下各组数之一有误'}（仅凭勾稽无法确定）：${rest.zh}。`,
    en: `One of these is wrong (the sums alone cannot tell which): ${rest.en}.`,
  };
}

/** The only repair of its size, in cells that no second relation vouches for. */
function possible(repair: Repair, facts: Facts): Label {
  const act = describeRepair(repair, facts);
  return {
    zh: `可能的更正是${act.zh}，但没有其他关系可以印证，仅凭勾稽无法确定。`,
    en: `A possible correction is ${act.en}, but no other relation confirms it: the sums alone cannot tell.`,
  };
}

function unexplained({ broken, gaveUp }: ComponentExplanation, facts: Facts): Label {
  const sums = failing(broken, facts);
  return {
    zh: `${sums.zh}。${gaveUp ? '未能确定是哪些格有误' : '有误的不止3格，无法指明'}，请逐项核对。`,
    en: `${sums.en}. ${gaveUp ? 'Which cells are wrong could not be determined' : 'More than 3 cells are wrong: they cannot be named'}; please check each sum.`,
  };
}

function openBlanks(broken: readonly BrokenOutcome[], facts: Facts): Label {
  const sums = failing(broken, facts);
  return {
    zh: `空白按0计，${sums.zh}；空白的填法不止一种，无法判断是哪一格漏填。`,
    en: `With blanks read as 0, ${sums.en}; the blanks could be filled in several ways, so it cannot be told which was left out.`,
  };
}

/** `2条关系不成立：“…”各项之和95、总计59；…` */
function failing(broken: readonly BrokenOutcome[], facts: Facts): Label {
  const sums = broken.map((outcome) => sumsWords(outcome, facts));
  const first = sums.slice(0, MOST_NAMED);
  const isCut = sums.length > first.length;
  return {
    zh: `${sums.length}条关系不成立：${first.map(({ zh }) => zh).join('；')}${isCut ? '等' : ''}`,
    en: `${sums.length} ${sums.length === 1 ? 'relation does' : 'relations do'} not hold: ${first.map(({ en }) => en).join('; ')}${isCut ? ' and more' : ''}`,
  };
}

/** 表四 has one sum a row: what the parts would come to if the total is trusted. */
function ifTotalIsRight(broken: readonly BrokenOutcome[], facts: Facts): Label {
  const relation = broken[0]?.relation;
  if (relation?.rule !== 'review-total') return { zh: '', en: '' };
  const total = facts.get(relation.right[0]!)?.value;
  const { left, right } = sumWords(relation);
  const printed = total ? formatDecimal(total) : '0';
  return {
    zh: `若${right.zh}无误，则${left.zh}应为${printed}。`,
    en: ` If the ${right.en} is right, the ${left.en} come to ${printed}.`,
  };
}

/** The first few with `；` between them, then how many there are. */
function named(repairs: readonly Repair[], facts: Facts): Label {
  const items = repairs.slice(0, MOST_NAMED).map((repair) => describeRepair(repair, facts));
  const isCut = repairs.length > items.length;
  return {
    zh: items.map(({ zh }) => zh).join('；') + (isCut ? `；等${repairs.length}种` : ''),
    en: items.map(({ en }) => en).join('; ') + (isCut ? `; ${repairs.length} in all` : ''),
  };
}
