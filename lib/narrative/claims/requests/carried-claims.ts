import type { CountClaim } from '../claim.ts';
import type { Statement, Utterance } from '../context.ts';
import { countClaim, noneClaim, spanQuote } from '../count-claim.ts';
import { COUNTED, isNarrowed, isOtherMatter, RECEIVED, REVIEW } from '../subjects.ts';

const TO_NEXT =
  /(下一?年|次年|明年)度?继续(?:办理|答复)|(?:结转|转结|顺延|延续|延期|转)(?:\d+[件条份宗例])?(?:至|到|入|为)?(下一?年|次年|明年|20\d\d年)|(下一?年|次年|明年)度?(?:结转|转结)/;
const FROM_LAST =
  /(?:(上一?年|去年|往年|20\d\d年)度?的?(?:未办结)?(?:结转|转结|遗留)(?!下|至下|到下|入下|次|明|至20|到20))|(?:结转|转结)(?:自|至今的)?(上一?年|去年)/;

/** Numbers of requests carried over from last year and into the next. */
export function carriedCounts(
  statement: Statement,
  sentence: Pick<Utterance, 'words' | 'statements'>,
  reportYear: number | null,
  paragraph: number,
): CountClaim[] {
  const { text, topic, isCurrent, isOtherCircle } = statement;
  if (topic !== 'requests' || !isCurrent || isOtherCircle || isOtherMatter(text) || REVIEW.test(text)) return [];
  const [quantity, ...more] = statement.quantities.filter(
    ({ unit, isApproximate }) => COUNTED.test(unit) && !isApproximate,
  );
  if (!quantity) return noneCarried(statement, sentence, reportYear, paragraph);
  if (more.length === 0 && STILL_OPEN.test(text) && !LATER_DAY.test(sentence.words))
    return [countClaim('carried-out', statement, quantity, paragraph)];
  if (more.length === 0 && CARRIED_ALONE.test(text) && followsDone(statement, sentence))
    return [countClaim('carried-out', statement, quantity, paragraph)];
  const next = TO_NEXT.exec(text);
  const last = FROM_LAST.exec(text);
  const isNext = next !== null && yearFits(next[1] ?? next[2] ?? next[3] ?? '', reportYear, 1);
  const isLast = last !== null && yearFits(last[1] ?? last[2] ?? '', reportYear, -1);
  if (isNext === isLast || more.length > 0) return [];
  const kind = isNext ? 'carried-out' : 'carried-in';
  const match = (isNext ? next : last) as RegExpExecArray;
  const from = Math.min(match.index, quantity.start);
  const to = Math.max(match.index + match[0].length, quantity.end);
  const gap =
    match.index > quantity.end ? text.slice(quantity.end, match.index) : text.slice(match.index, quantity.start);
  if (gap.length > 24 || isNarrowed(gap.replace(/结转|转结/, '')) || RECEIVED.test(gap.replace(/^受理/, ''))) return [];
  if (/新收|收到|受理/.test(text) && isLast && quantity.start < match.index) return [];
  return [{ ...countClaim(kind, statement, quantity, paragraph), quote: spanQuote(statement, from, to) }];
}

/** 已答复46件，结转1件: what is left behind the work is carried on. */
const CARRIED_ALONE = /^(?:另有?|其余|剩余|尚余)?(?:结转|转结)\d+[件条份宗例]$/;
/** Clauses back to what was received. */
const FURTHEST = 12;
const DONE = /^(?:共|已|当年|本年度?|全年|按时|按期)*(?:办结|答复|办理完毕)\d+[件条份宗例]$/;

function followsDone(statement: Statement, { statements }: Pick<Utterance, 'statements'>): boolean {
  const at = statements.indexOf(statement);
  const before = statements.slice(Math.max(0, at - FURTHEST), Math.max(0, at));
  return DONE.test(before.at(-1)?.text ?? '') && before.some(({ text }) => RECEIVED.test(text));
}

/** A day behind the year's end, when more has been done. */
const LATER_DAY = /截[至止](?:本报告|本年报|目前|发稿|发布|报告|今|20\d\d年[1-9]月)|目前|现已/;
/** 2件正在办理中, 尚有5件未办结 */
const STILL_OPEN =
  /^(?:另有|另|尚有|还有|仍有|其余|剩余|余下|余)?\d+[件条份宗例]次?(?:申请)?(?:尚|仍|还)?(?:正在|在|未)(?:依法|按程序)?(?:办理|办结|处理|答复|法定.{0,6}期限内)(?:之?中|过程中|完毕|当中)?$|^(?:另有|另|尚有|还有|仍有|其余|剩余|余下|余)\d+[件条份宗例](?:申请)?(?:均|都)?(?:(?:尚|还|仍)?未到(?:法定)?(?:答复|办理)?[期时]限|(?:尚|还|仍)?在(?:法定)?(?:答复|办理)期限?内)$|^除\d+[件条份宗例](?:申请)?(?:依法|按规定)*(?:结转|转入|顺延)[^，]{0,12}外$|^(?:尚未|未)(?:办结|答复|办理完毕)(?:的)?(?:申请)?(?:有|为|共)?\d+[件条份宗例]$/;

const NO_CARRY =
  /(?:(上一?年|去年)度?(?:无|没有|未有?)(?:结转|转结|遗留)|(?:无|没有|未)(?:发生|有|需要?|申请|事项|案件|件)*(?:(上一?年|去年|下一?年|次年|明年|20\d\d年)度?(?:的)?(?:结转|转结|顺延)|(?:结转|转结|顺延)(?:至|到|入)?(下一?年|次年|明年|20\d\d年)))(?:度)?(?:的|继续|办理|答复|政府信息公开|依申请公开|申请|事项|件|数量|情况)*$/;

/** 无结转 alone: where last year's are counted, it can only be said of the next. */
const NO_CARRY_ALONE = /^(?:均|也|且|并)?(?:无|没有|未有?)结转(?:件|事项|申请|情况)?$/;
const COUNTS_LAST = /(?:上一?年|去年)度?的?(?:结转|转结|遗留)(?:的|申请|件)*[1-9]/;

/** 无结转2024年继续办理件, 无上年结转, 无下年度结转. */
function noneCarried(
  statement: Statement,
  { words }: Pick<Utterance, 'words'>,
  reportYear: number | null,
  paragraph: number,
): CountClaim[] {
  if (NO_CARRY_ALONE.test(statement.text) && COUNTS_LAST.test(words) && !LATER_DAY.test(words))
    return [noneClaim('carried-out', statement, paragraph, 0)];
  const match = NO_CARRY.exec(statement.text);
  if (!match) return [];
  const named = match[1] ?? match[2] ?? match[3] ?? '';
  const isNext = /^[下次明]/.test(named) || (/^20/.test(named) && yearFits(named, reportYear, 1));
  if (!isNext && !yearFits(named, reportYear, -1)) return [];
  return [noneClaim(isNext ? 'carried-out' : 'carried-in', statement, paragraph, match.index)];
}

function yearFits(named: string, reportYear: number | null, distance: number): boolean {
  const year = /^20\d\d/.exec(named)?.[0];
  return year === undefined || (reportYear !== null && Number(year) === reportYear + distance);
}
