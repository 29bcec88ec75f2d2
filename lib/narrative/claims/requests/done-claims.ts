import { compare } from '../../../grid/decimal.ts';
import type { DoneClaim } from '../claim.ts';
import { type Statement, stretchAround, type Utterance } from '../context.ts';
import { spanQuote } from '../count-claim.ts';
import type { Quantity } from '../quantities.ts';
import { COUNTED, isNarrowed, isOtherMatter, RECEIVED, REQUEST, REVIEW, saysRequestsOnly } from '../subjects.ts';
import { saidOfOne } from './outcome-claims.ts';

const ALL_DONE =
  /(?:均|全部|都|100%|全数)(?:已经?|都|能|予以)?(?:依法|依规|按时|按期|(?:按照?|依照?)(?:规定|法定)的?(?:程序|流程)?(?:和|及|与|、)?(?:时限|期限)(?:要求)?|按规定|及时|如期|在?(?:法定|规定)(?:的)?(?:时限|期限|时间)(?:内)?|(?:在|于)?\d+个?工作日(?:之)?内|严格|按照?(?:相关|有关)?(?:要求|规定|程序)(?=完成|在)|按期限|进行了?|作出了?|给予了?|予以|书面|妥善|全部|完成|要求)*(?:办结|答复|办理完毕|办理完成|处理完毕|办复)(?!率)|(?:均已|已全部|全部已)(?:依法|依规|按时|按期|及时|按规定)*(?:回复)(?!率)|^(?:办结|办复|答复)率(?:均|都)?(?:为|是|达到?|:)*(?:100%|百分之百)$/;
/** 收到申请一件，已办理完毕: of one alone nobody says 均. */
const ONE_DONE =
  /^并?已(?:经)?(?:依法|依规|按时|按期|及时|按规定|书面)*(?:办结|答复完毕|答复|办理完毕|办理完成|处理完毕|办复)$/;
/** Something is left open in the same breath, or only what was due is meant, or a later day than the year's end. */
const LEAVES_OPEN =
  /除|其余|余下|剩余|结转|顺延|延至|延长|延期|正在|尚未|未到期|未办结|待办|办理中|应办|应答复|到期|截[至止](?:目前|本|报告|发稿)|撤回|撤销|下年|次年/;
/** 上年结转2件 and 无结转 leave nothing open. */
const NOT_OPEN =
  /(?:上一?年|去年|20\d\d年)度?的?结转(?![至到入下次明]|20\d\d)|结转自?(?:上一?年|去年)|(?:无|没有|未)(?:申请|件)?结转[^，]*/g;

/** 上年结转2件，均已办结 may speak of these two alone. */
const OF_LAST_YEAR = /上一?年.{0,6}结转|结转上一?年|20\d\d年.{0,4}结转/;

/** What is to be done, not what was done: 确保全部按时答复; 按照要求 is none. */
const DUTY = /确保|保证|做到|力[争求]|争取|实现|务必|必须|应当|(?<!按照?|依照|的)要求(?=.)(?!的)/;
/** Without a number 全部按时答复 tells how requests are dealt with; 均已, or 全部办结, that they were. */
const STATES_RESULT = /已|(?:全部|全数|100%)(?:依法|依规)?(?:办结|办理完.|处理完.|办复|答复)$/;

/** 均已办结, 全部按时答复, said of the requests of the year. */
export function doneIn(utterances: readonly Utterance[], index: number, paragraph: number): DoneClaim[] {
  const utterance = utterances[index] as Utterance;
  const { statements } = utterance;
  if (LEAVES_OPEN.test(wordsOnRequests(utterance).replace(NOT_OPEN, ''))) return [];
  for (const [i, statement] of statements.entries()) {
    const { text, topic, isCurrent, isPart, circle } = statement;
    const match =
      topic === 'requests' &&
      isCurrent &&
      !isPart &&
      (circle === 'own' || circle === 'wider') &&
      !REVIEW.test(text) &&
      (ALL_DONE.exec(text) ?? saidOfOne(ONE_DONE, text, utterance));
    if (
      !match ||
      isOtherMatter(stretchAround(statements, i)) ||
      isNarrowed(text.slice(0, match.index)) ||
      isNarrowed(text.slice(match.index + match[0].length))
    )
      continue;
    if (!isOfAll(utterances, index, i, match)) continue;
    if (OF_LAST_YEAR.test(text) || OF_LAST_YEAR.test(statements[i - 1]?.text ?? '')) continue;
    return [{ kind: 'all-done', paragraph, quote: spanQuote(statement, 0, match.index + match[0].length) }];
  }
  return [];
}

/** What is said of cases leaves no request open: 行政复议1件（申请人撤回）. */
function wordsOnRequests({ statements, asides }: Utterance): string {
  const all = [...statements, ...asides.map(({ aside }) => aside)];
  return all
    .filter(({ topic }) => topic !== 'review')
    .map(({ text }) => text)
    .join('，');
}

/** Whether it is said of the number of all requests, or without a number of what was done with them all. */
function isOfAll(utterances: readonly Utterance[], index: number, i: number, match: RegExpExecArray): boolean {
  const own = (utterances[index] as Utterance).statements.slice(0, i + 1);
  const counted = own.findLastIndex((statement) => !statement.isPart && statement.quantities.length > 0);
  const said = own
    .slice(Math.max(0, counted))
    .map(({ text }, at, { length }) => (at === length - 1 ? text.slice(0, match.index) : text));
  if (said.some((words) => DUTY.test(words))) return false;
  if (counted >= 0) {
    // 接待36人次，均已答复 is not of requests.
    const count = countIn(own[counted] as Statement);
    // 收到26件，答复26件，均按时办结
    return own
      .slice(0, counted + 1)
      .some((statement, at) => isSame(countIn(statement), count) && countsAll(statement, at === i));
  }
  const before = utterances[index - 1]?.statements.findLast((statement) => !statement.isPart && countIn(statement));
  if (before) return countsAll(before, false);
  return STATES_RESULT.test(match.input.slice(0, match.index + match[0].length));
}

function isSame(one: Quantity | null, other: Quantity | null): boolean {
  return one !== null && other !== null && compare(one.value, other.value) === 0;
}

/** 收到26件均已办结 speaks of all; 22件均已办结 and 涉及征收的申请12件，已全部答复 may speak of these alone. */
function countsAll(statement: Statement, isInSameClause: boolean): boolean {
  const { text, quantities } = statement;
  const count = countIn(statement);
  if (!count) return false;
  const before = text.slice(0, count.start);
  const verb = RECEIVED.exec(before);
  if (verb) {
    const behind = before.slice(verb.index + verb[0].length);
    return saysRequestsOnly(behind) && !isNarrowed(before.slice(0, verb.index));
  }
  if (isInSameClause) return quantities.length === 1 && /共/.test(before);
  const named = before.search(REQUEST);
  return (named >= 0 ? saysRequestsOnly(before.slice(named)) : /共$/.test(before)) && !isNarrowed(before);
}

/** The last number of a clause that may count requests; 每一件 is none. */
function countIn({ quantities }: Statement): Quantity | null {
  return quantities.findLast(({ unit, isApproximate }) => COUNTED.test(unit) && !isApproximate) ?? null;
}
