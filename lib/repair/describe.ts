import type { Facts } from '../facts/facts.ts';
import type { Label } from '../forms/form.ts';
import type { BrokenOutcome, ComponentExplanation, Repair } from './repair.ts';
import { cellWords, changeWords, relationsWords, SIGN_WORDS, shiftWords, sumsWords } from './wording.ts';

/** Sums named one by one; the rest is only counted, and stands in full with the finding. */
const MOST_NAMED = 2;
/** A sentence that a person takes in at once. */
const LONGEST = 120;

/** What an explanation says, with its numbers: one sentence with one suggestion. Further repairs stand in the details. */
export function describeExplanation(explanation: ComponentExplanation, facts: Facts): Label {
  const { broken, repairs, verdict, isDecided } = explanation;
  const [best, ...others] = repairs;
  const sentence = (named: number): Label => {
    const sums = failing(broken, facts, named);
    if (verdict === 'blank-undecided') return openBlanks(sums);
    if (!best) return unexplained(sums, explanation.gaveUp);
    if (verdict === 'blank-missing' || (isDecided && others.length === 0)) return only(best, broken, facts, named > 0);
    if (isDecided) return likeliest(sums, best, facts);
    if (best.signs.includes('shifted-row')) return perhapsShifted(sums, best, facts);
    return others.length > 0 ? oneOf(sums, repairs) : possible(sums, best, facts);
  };
  const sentences = Array.from({ length: MOST_NAMED + 1 }, (_, left) => sentence(MOST_NAMED - left));
  return sentences.find(({ zh }) => zh.length <= LONGEST) ?? (sentences.at(-1) as Label);
}

/** One repair as a clause: its cells with published and would-be values, and what it looks like. */
export function describeRepair({ changes, signs }: Repair, facts: Facts): Label {
  if (signs.includes('shifted-row')) return shiftWords(changes, facts);
  const cells = changes.map((change, index) => changeWords(facts, change, changes[index - 1]?.fact));
  const looks = signs.map((sign) => SIGN_WORDS[sign]);
  return {
    zh: cells.map(({ zh }) => zh).join('、') + (looks.length > 0 ? `（${looks.map(({ zh }) => zh).join('，')}）` : ''),
    en: cells.map(({ en }) => en).join(', ') + (looks.length > 0 ? ` (${looks.map(({ en }) => en).join(', ')})` : ''),
  };
}

/** The cell or the row that must be wrong; its kinds of sums are named where there is room. */
function only(repair: Repair, broken: readonly BrokenOutcome[], facts: Facts, isFull: boolean): Label {
  const relations = isFull ? relationsWords(broken) : countedRelations(broken);
  const [change, ...more] = repair.changes;
  if (!change || more.length > 0) return together(repair, relations, facts);
  const cell = cellWords(facts, change.fact);
  const value = shouldBe(repair);
  const alsoZh = broken.length > 1 ? '同时' : '';
  return {
    zh: `${cell.zh}${value.zh}：${relations.zh}${alsoZh}不符，只改这一格即全部成立。`,
    en: `${cell.en} ${value.en}: ${relations.en} ${broken.length === 1 ? 'does' : 'do'} not hold, and changing this cell alone mends ${broken.length === 1 ? 'it' : 'them all'}.`,
  };
}

function together(repair: Repair, relations: Label, facts: Facts): Label {
  const act = describeRepair(repair, facts);
  if (repair.signs.includes('shifted-row')) {
    return {
      zh: `${act.zh}；移回后，不符的${relations.zh}全部成立。`,
      en: `${capital(act.en)}; moved back, ${relations.en} that fail now all hold.`,
    };
  }
  return {
    zh: `改${act.zh}，不符的${relations.zh}即全部成立。`,
    en: `With ${act.en}, ${relations.en} that fail now all hold.`,
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

function likeliest(sums: Label, best: Repair, facts: Facts): Label {
  const act = describeRepair(best, facts);
  return {
    zh: `${sums.zh}；最可能的更正是${act.zh}。`,
    en: `${sums.en}; the likeliest correction is ${act.en}.`,
  };
}

/** Many single cells may be wrong instead: one act is still the plainest account of it. */
function perhapsShifted(sums: Label, best: Repair, facts: Facts): Label {
  const act = describeRepair(best, facts);
  return {
    zh: `${sums.zh}；可能是${act.zh}，请核对。`,
    en: `${sums.en}; perhaps ${act.en}: please check.`,
  };
}

function oneOf(sums: Label, repairs: readonly Repair[]): Label {
  const isSingle = repairs.every(({ changes }) => changes.length === 1);
  const count = repairs.length;
  return {
    zh: `${sums.zh}；${isSingle ? `${count}格中有一格有误` : `有${count}种可能的更正`}，仅凭勾稽关系无法确定，请核对。`,
    en: `${sums.en}; ${isSingle ? `one of ${count} cells is wrong` : `there are ${count} possible corrections`}, and the sums alone cannot tell which: please check.`,
  };
}

/** The only repair of its size, in cells that no second relation vouches for. */
function possible(sums: Label, repair: Repair, facts: Facts): Label {
  const act = describeRepair(repair, facts);
  return {
    zh: `${sums.zh}；可能的更正是${act.zh}，没有其他关系印证，请核对。`,
    en: `${sums.en}; a possible correction is ${act.en}, which no other sum confirms: please check.`,
  };
}

function unexplained(sums: Label, gaveUp: boolean): Label {
  return {
    zh: `${sums.zh}；${gaveUp ? '未能确定是哪些格有误' : '有误的不止3格，无法指明'}，请逐项核对。`,
    en: `${sums.en}; ${gaveUp ? 'which cells are wrong could not be determined' : 'more than 3 cells are wrong and cannot be named'}: please check each sum.`,
  };
}

function openBlanks(sums: Label): Label {
  return {
    zh: `空白按0计，${sums.zh}；空白的填法不止一种，无法判断是哪一格漏填。`,
    en: `With blanks read as 0, ${sums.en}; the blanks could be filled in several ways, so it cannot be told which was left out.`,
  };
}

/** `“…”各项之和为95，比总计59多36；共2条关系不成立`; with none of them named only how many. */
function failing(broken: readonly BrokenOutcome[], facts: Facts, named: number): Label {
  const count = broken.length;
  const first = broken.slice(0, named).map((outcome) => sumsWords(outcome, facts));
  if (first.length === 0)
    return { zh: `${count}条关系不成立`, en: `${count} ${count === 1 ? 'sum does' : 'sums do'} not hold` };
  const isCut = count > first.length;
  return {
    zh: `${first.map(({ zh }) => zh).join('；')}${isCut ? `；共${count}条关系不成立` : ''}`,
    en: `${first.map(({ en }) => en).join('; ')}${isCut ? `; ${count} sums in all do not hold` : ''}`,
  };
}

function countedRelations(broken: readonly BrokenOutcome[]): Label {
  const count = broken.length;
  return { zh: `${count}条关系`, en: `${count} ${count === 1 ? 'sum' : 'sums'}` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
