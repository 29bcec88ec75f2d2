import type { CountClaim, CountKind } from './claim.ts';
import type { Statement } from './context.ts';
import { noneClaim } from './count-claim.ts';
import { deniesAllCases, isNarrowed, REQUEST, REVIEW, saysAllCases } from './subjects.ts';

/** 未收到, 没有发生, 无; not 无法提供, 无正当理由, 未经复议. */
const NONE =
  /(?:未|没有|没|尚未|不曾)(?:曾)?(?:收到|接到|接收到?|受理|发生|出现|产生|引发|引起|涉及|提起|被申请|被提起|被|有|因此|因)|无一(?:[件例起宗])?(?=引|发生|被|提起)|不存在|没有|(?<![有若如])无(?![法正需须论权偿效故锡意障理])|零(?=行政|复议|诉讼|申请|$)/;
/** What may stand between 未收到 and the thing: applicants, 过, 任何, other things in the same list. */
const REQUEST_WORDS =
  /(?:依申请公开|(?:政府|政务)?信息公开(?:的)?申请|(?<![村党厂居财]务)公开申请|(?:要求|申请|请求)?(?:公开|获取)(?:政府|政务)?信息[^，、和或及]{0,6}?的?申请|(?:申请|要求)公开|依申请)/;
/** 未收到要求不予公开的申请: not about every request. */
const SOME_KIND =
  /要求|不予|补正|重复|信访|收费|延期|超|逾|因|由|针对|就|对|引|需|涉及|邮|网|信函|当面|自然人(?!、|和)|法人(?!或|和|、)|企业|举报|投诉|结转|应公开/;
/** Nothing but requests is denied: not 申请收费, 申请行政复议, 申请人投诉, 依申请公开工作失误. */
const ENDS_THERE =
  /^(?:的)?(?:政府信息|信息)?(?:的)?(?:申请|来信|信件|来件|来函|件|案件|事项|事件|要求|需求|请求|诉求|数量)?(?:的)?(?:情况|情形|现象)?(?:$|、|和|与|及|以及|或|也|且)/;
const ZERO_BEHIND =
  /(?:(?:数量|件数|数|量|总数)?(?:均|都)?(?:为|是|:)?(?:零|0|无)(?:件|条|份|宗|例|起)?(?:次)?|"?零(?:发生|受理|申请)"?)$/;
/** 依申请公开工作零受理、零投诉、零诉讼 */
const ZERO_FIRST = /^(?:工作|事项|方面|情况)?"?零(?:申请|受理)"?(?:$|、)/;

/** 未收到政府信息公开申请, 依申请公开……数量为零, 收到申请0件 is a number and not read here. */
export function noRequests(statement: Statement, paragraph: number): CountClaim[] {
  const { text, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle) return [];
  const thing = REQUEST_WORDS.exec(text);
  if (!thing) return [];
  const behind = text.slice(thing.index + thing[0].length);
  const none = NONE.exec(text.slice(0, thing.index));
  if (none && isNarrowed(text.slice(0, none.index))) return [];
  if (none) {
    const between = text.slice(none.index + none[0].length, thing.index);
    const isAll = between.length <= 24 && !SOME_KIND.test(between) && ENDS_THERE.test(behind);
    return isAll ? [noneClaim('received', statement, paragraph, none.index)] : [];
  }
  // 收到申请0件 is read as a number.
  if (statement.quantities.length > 0)
    return isZeroCount(statement) ? [noneClaim('received', statement, paragraph, 0)] : [];
  if (ZERO_FIRST.test(behind)) return [noneClaim('received', statement, paragraph, 0)];
  const isZero =
    ZERO_BEHIND.test(behind) &&
    !/[复诉费率]|超|逾|延期|不予/.test(behind) &&
    !/[因对]/.test(text.slice(0, thing.index));
  return isZero ? [noneClaim('received', statement, paragraph, 0)] : [];
}

/** 依申请公开0件, with no verb; not 依申请公开信息0条 among the ways of publishing. */
const ZERO_COUNT =
  /^(?:.{0,16}[，年度我局镇乡道处委会办])?(?:共|全年)*(?:依申请公开|政府信息公开申请|信息公开申请)(?:政府信息|事项|申请|件|数量|数)*(?:共|为|有|:)*0[件条份宗例]$/;

function isZeroCount({ text, isPart, quantities }: Statement): boolean {
  return !isPart && quantities.length === 1 && ZERO_COUNT.test(text) && !REVIEW.test(text);
}

/** How far 未发生 may stand before 行政复议. */
const FURTHEST = 42;
const RECONSIDERATION = /行政复议|复议|行政争议/;
const LITIGATION = /行政诉讼|诉讼|行政争议/;
/** Only some cases are denied: lost, corrected, of one way. */
const SOME_CASES =
  /败诉|纠错|纠正|撤销|违法|确认|改判|不利|超期|复议后|直接|共同被告|第三人|审理|受理|办理|审结|维持|被诉|率|未审结|复议机关|应诉|驳回|责令|重大|集体|群体|恶意|终止|负面|不服/;

/** 未发生行政复议、行政诉讼; 行政复议和行政诉讼均为零. */
export function noCases(statement: Statement, words: string, paragraph: number): CountClaim[] {
  const { text, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || SOME_CASES.test(text.replace(/零受理/g, ''))) return [];
  // 无因此引发的行政复议 may be said of anything but where the sentence speaks of requests.
  if (/[因由]此/.test(text) && !REQUEST.test(words)) return [];
  const first = text.search(/行政复议|复议|行政诉讼|诉讼|行政争议/);
  if (first < 0) return [];
  const none = lastNone(text.slice(0, first));
  const hasNumber = statement.quantities.length > 0;
  const isDenied = none >= 0 && !hasNumber && deniesAllCases(text.slice(none, first).replace(NONE, ''));
  const isZero = none < 0 && !hasNumber && ZERO_BEHIND.test(text.slice(first)) && saysAllCases(text.slice(0, first));
  if (!isDenied && !isZero) return [];
  const from = isDenied ? none : 0;
  const kinds: CountKind[] = [];
  // 行政争议 are both.
  if (RECONSIDERATION.test(text.slice(from))) kinds.push('reconsideration');
  if (LITIGATION.test(text.slice(from))) kinds.push('litigation');
  return kinds.map((kind) => noneClaim(kind, statement, paragraph, from));
}

/** Where the last denial in reach of the end begins, -1 where there is none. */
function lastNone(text: string): number {
  const from = Math.max(0, text.length - FURTHEST);
  const last = [...text.slice(from).matchAll(new RegExp(NONE, 'g'))].at(-1);
  return last ? from + last.index : -1;
}
