import type { CompactText } from '../compact-text.ts';
import { slice } from '../compact-text.ts';
import type { Clause, Sentence } from './clauses.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** 复议、诉讼分别为2件、1件 says the same as 复议为2件、诉讼为1件, and is read as if it said so. */

const RESPECTIVELY = /分别|依次/;
/** Between 分别 and the first number: what is done with all of them, no name of one. */
const DOING =
  /^(?:为|是|有|达|共|了|新收|收到|受理|接收|接到|办结|答复|办理|提起|发生|引发|公开|发布|推送|作出|制发|印发|废止|依申请公开|政府|政务|信息|申请|案件|决定|行政(?:许可|处罚|强制|复议|诉讼)|规范性文件)*$/;
const JOINT = /、|以及|和|与|及/g;
const ONLY_JOINTS = /^(?:、|以及|和|与|及)*$/;

/** The sentence with one clause for each of the things that it counts 分别. */
export function toldApart(sentence: Sentence): Sentence {
  for (const [at, clause] of sentence.clauses.entries()) {
    const split = RESPECTIVELY.test(clause.text) ? splitAt(sentence.clauses, at) : null;
    if (!split) continue;
    const { clauses, from } = split;
    const shift = clauses.length - from;
    return {
      clauses: [...sentence.clauses.slice(0, at), ...clauses, ...sentence.clauses.slice(at + from)],
      asides: sentence.asides.map((aside) =>
        aside.clause >= at + from ? { ...aside, clause: aside.clause + shift } : aside,
      ),
    };
  }
  return sentence;
}

/** The clauses that stand for those `from` many; null where names and numbers do not go in pairs. */
function splitAt(clauses: readonly Clause[], at: number): { clauses: Clause[]; from: number } | null {
  const head = clauses[at] as Clause;
  const { words, text } = head;
  const mark = RESPECTIVELY.exec(text) as RegExpExecArray;
  const behind = mark.index + mark[0].length;
  const own = head.quantities.filter(({ start }) => start >= behind);
  const [first] = own;
  if (!first || !DOING.test(text.slice(behind, first.start))) return null;
  if (!ONLY_JOINTS.test(between(text, own, first.start))) return null;
  const numbers = own.map(({ start, end }) => slice(words, start, end));
  let from = 1;
  for (let next = clauses[at + 1]; next && isBareCounts(next); next = clauses[at + from]) {
    numbers.push(...next.quantities.map(({ start, end }) => slice((next as Clause).words, start, end)));
    from++;
  }
  const names = namesIn(slice(words, 0, mark.index));
  if (names.length < 2 || names.length !== numbers.length) return null;
  const doing = slice(words, behind, first.start);
  const tail = sharedTail(names);
  const told = names.map((name, i) => {
    const isLast = i === names.length - 1;
    return joined(name, ...(tail && !isLast ? [tail] : []), doing, numbers[i] as CompactText);
  });
  return {
    clauses: told.map((own, i) => ({
      block: head.block,
      words: own,
      text: own.text,
      separator: i === 0 ? head.separator : '、',
      quantities: findQuantities(own.text),
    })),
    from,
  };
}

/** 行政许可、行政处罚处理决定数量: what stands behind the last name holds for all. */
const TAIL = /(?:(?:处理)?决定|案件|申请)(?:数量|件数|数)?$|(?:数量|件数)$/;

function sharedTail(names: readonly CompactText[]): CompactText | null {
  const last = names.at(-1) as CompactText;
  const at = last.text.search(TAIL);
  const isAlone = at > 0 && names.slice(0, -1).every(({ text }) => !TAIL.test(text));
  return isAlone ? slice(last, at) : null;
}

function namesIn(words: CompactText): CompactText[] {
  const names: CompactText[] = [];
  let from = 0;
  for (const { index, 0: joint } of words.text.matchAll(JOINT)) {
    names.push(slice(words, from, index));
    from = index + joint.length;
  }
  names.push(slice(words, from));
  return names.filter(({ text }) => text !== '');
}

/** 3件, or 3件和1件: nothing but numbers. */
function isBareCounts({ text, quantities }: Clause): boolean {
  return quantities.length > 0 && ONLY_JOINTS.test(between(text, quantities, 0));
}

/** What a text says from `from` on, its numbers taken out. */
function between(text: string, quantities: readonly Quantity[], from: number): string {
  let left = '';
  let at = from;
  for (const { start, end } of quantities) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

function joined(...pieces: readonly CompactText[]): CompactText {
  return { text: pieces.map(({ text }) => text).join(''), at: pieces.flatMap(({ at }) => at) };
}
