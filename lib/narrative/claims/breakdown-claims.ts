import { add, compare, type Decimal, decimal, isZero, multiply, subtract, ZERO } from '../../grid/decimal.ts';
import { groupBy } from '../../grid/group-by.ts';
import type { BreakdownClaim } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { spanQuote } from './count-claim.ts';
import { digitSlip } from './digit-slip.ts';
import {
  areKindsOfPapers,
  areTwoHalves,
  CHANNELS,
  halvesAlone,
  type Part,
  type PartList,
  partsIn,
  unitOf,
} from './part-list.ts';
import type { Quantity } from './quantities.ts';
import { REVIEW } from './subjects.ts';

/** Verbs and nouns that make a number a whole of things published or handled. */
const COUNTS_WHOLE =
  /公开|发布|公布|公示|推送|上传|更新|刊发|刊登|编发|报送|信息|文件|收到|受理|接收|征集|答复|办结|办理|申请|稿件|推文|诉求|咨询|接待|来访|培训|留言|建议|公文/;
/** 60条政府信息: what is counted may stand behind the number. */
const COUNTED_BEHIND = /^(?:各类|有效|政府|政务|公开|信息|申请|文件|稿件|文章|内容|动态)*$/;
const OPENS_LIST = /^(?:(?:主要)?内容)?(?:其中|包括|包含|涵盖|涉及.*\d|主要(?:包括|有|是|为)|分别|一是|具体)/;
/** A list that says itself that it leaves things out. */
const SELECTS = /主要|重点|特别|尤其|如|涉及/;

/** （含上年结转18件，另有72件顺延）, （2022年为30件） */
const NO_LIST = /结转|转结|顺延|另|同比|上年|去年|20\d\d年为/;
/** What requests are told apart by; a list of two dimensions counts each of them twice. */
const DIMENSIONS = [
  /公开|不予|无法提供|不存在|不掌握|不属于|撤回|撤销|补正/,
  /自然人|公民|个人|法人|企业|组织/,
  /网|信函|邮|当面|现场|传真|窗口|线[上下]|电子/,
  /涉及|关于|类/,
];

/** 收到群众诉求348件，现场解决162件 */
const BARE_HEAD = /诉求|问题|矛盾|纠纷|建议|意见/;
const BY_WAY = /自然人|公民|法人|网上|线[上下]|信函|当面|现场|邮件|传真/;
const BY_DOING = /^(?:公开|发布|召开|举办|开展|制作|推出|转载|解读)/;
/** No real list has more parts; what lists more was not written as one. */
const LONGEST_LIST = 150;

interface List {
  statements: readonly Statement[];
  /** The clause that announces the parts. */
  opener: Statement;
  /** Nothing announces them: 收到348件，现场解决162件，跟进解决186件. */
  isBare?: boolean;
}

/** The wholes of a sentence with the lists of their parts; none where any word of a list is in doubt. */
export function breakdownsIn(utterances: readonly Utterance[], index: number, paragraph: number): BreakdownClaim[] {
  const { statements, asides } = utterances[index] as Utterance;
  const brackets = groupBy(asides, ({ clause }) => clause);
  const claims: BreakdownClaim[] = [];
  let covered = -1;
  for (const [i, statement] of statements.entries()) {
    const whole = wholeIn(statement);
    if (!whole) continue;
    for (const list of listsOf(utterances, index, i, whole, brackets)) {
      // 其中 goes on with the whole of its own list only.
      if (i <= covered && !list.statements.every(({ separator }, at) => at > 0 || separator === '(')) continue;
      const claim = claimOf(statement, whole, list, paragraph);
      if (!claim) continue;
      claims.push(claim);
      covered = Math.max(covered, i + list.statements.length);
      break;
    }
  }
  return claims;
}

/** The number at the end of a clause that says what is counted. */
function wholeIn({ text, quantities, isCurrent, isPart }: Statement): Quantity | null {
  const whole = quantities.at(-1);
  const isUsable = whole && COUNTED_BEHIND.test(text.slice(whole.end)) && !whole.isApproximate && isZero(whole.slack);
  return isUsable &&
    isCurrent &&
    (isPart || COUNTS_WHOLE.test(text)) &&
    !REVIEW.test(text) &&
    compare(whole.value, decimal(2)) >= 0
    ? whole
    : null;
}

/** Where the parts of a whole may stand: in brackets behind it, in what follows, in the next sentence. */
function listsOf(
  utterances: readonly Utterance[],
  index: number,
  i: number,
  whole: Quantity,
  brackets: ReadonlyMap<number, Utterance['asides']>,
): List[] {
  const { statements } = utterances[index] as Utterance;
  const statement = statements[i] as Statement;
  const inBrackets = [
    ...(brackets.get(i) ?? []).filter(({ at }) => at >= whole.end),
    ...(brackets.get(i + 1) ?? []).filter(({ at }) => at === 0),
  ].map(({ aside }) => aside);
  const [firstAside] = inBrackets;
  if (firstAside && inBrackets.length > 1 && !NO_LIST.test(firstAside.text)) {
    const follows = { ...firstAside, separator: ':' as const };
    return [{ statements: inBrackets, opener: OPENS_LIST.test(firstAside.text) ? firstAside : follows }];
  }
  const rest = statements.slice(i + 1, i + 1 + LONGEST_LIST);
  const opens = openerIn(rest);
  if (opens >= 0 && (opens === 0 || /^其中/.test(rest[opens]?.text ?? '') || rest[opens]?.separator === ':')) {
    const opener = rest[opens] as Statement;
    const end = statement.isPart ? rest.findIndex(({ separator }, at) => at > opens && separator === ';') : rest.length;
    return end < 0 ? [] : [{ statements: rest.slice(opens, end), opener }];
  }
  if (statement.isPart) return [];
  const following = listInNext(utterances[index + 1], rest);
  if (following && statement.quantities.length === 1) return [following];
  return rest[0]?.quantities.length && BARE_HEAD.test(statement.text)
    ? [{ statements: rest, opener: rest[0], isBare: true }]
    : [];
}

/** Index of the clause that announces a list, before anything else is counted; -1 where none does. */
function openerIn(rest: readonly Statement[]): number {
  for (const [at, { text, separator, quantities }] of rest.entries()) {
    if (separator === ':' || OPENS_LIST.test(text)) return at;
    if (quantities.length > 0) return -1;
  }
  return -1;
}

/** 其中, 在主动公开的信息中 */
const OPENS_NEXT = /^(?:其中|在(?:主动|已)?公开的?(?:政府)?信息(?:之|当)?中$)/;

/** 答复805件。其中予以公开258件；……: nothing else is counted between the whole and 其中. */
function listInNext(next: Utterance | undefined, rest: readonly Statement[]): List | null {
  if (!next || rest.some(({ quantities }) => quantities.length > 0)) return null;
  const opens = next.statements.findIndex(({ text }) => OPENS_NEXT.test(text));
  const opener = next.statements[opens];
  if (!opener || next.statements.slice(0, opens).some(({ quantities }) => quantities.length > 0)) return null;
  return { statements: next.statements.slice(opens), opener };
}

function claimOf(head: Statement, whole: Quantity, list: List, paragraph: number): BreakdownClaim | null {
  const { statements } = list;
  const found = partsIn(statements, unitOf(whole.unit));
  if (!found || found.parts.length < 2) return null;
  const parts =
    exactPrefix(found.parts, whole.value, statements, /申请/.test(head.text)) ?? halvesAlone(found.parts, statements);
  if (/申请/.test(head.text) && dimensionsOf(parts) > 1) return null;
  if (list.isBare && !isOneVerb(parts)) return null;
  const sum = parts.reduce((total, { value }) => add(total, value), ZERO);
  const last = parts.at(-1) as Part;
  const end = spanQuote(statements[last.clause] as Statement, 0, last.end);
  const start = spanQuote(head, 0, whole.end).start;
  const text = head.block.text.slice(start, end.end).replaceAll('\n', '').trim();
  const mayOverlap = parts.some(({ label }) => CHANNELS.test(label));
  return {
    kind: 'breakdown',
    whole: whole.value,
    parts: parts.map(({ value }) => value),
    sum,
    unit: unitOf(whole.unit),
    isExhaustive: !found.isOpen && isExhaustive({ ...found, parts }, list, whole.value, sum, mayOverlap),
    mayOverlap: mayOverlap && digitSlip(sum, whole.value) !== 'swapped' && !hasSwappedPart(parts, whole.value, sum),
    paragraph,
    quote: { ...end, start, text },
  };
}

/** The parts add up before the list ends: what follows counts something else (自然人20件，法人4件，当面10件，网上14件). */
function exactPrefix(
  parts: readonly Part[],
  whole: Decimal,
  statements: readonly Statement[],
  isOfRequests: boolean,
): Part[] | null {
  let sum = ZERO;
  for (const [i, part] of parts.entries()) {
    sum = add(sum, part.value);
    if (i === 0 || compare(sum, whole) !== 0) continue;
    const next = parts[i + 1];
    const isOtherList =
      !next ||
      statements[next.clause]?.separator === ';' ||
      (isOfRequests && dimensionsOf([next]) !== 0) ||
      BY_WAY.test(next.label) ||
      (BY_DOING.test(next.label) && !BY_DOING.test(part.label)) ||
      CHANNELS.test(next.label) !== CHANNELS.test(part.label);
    if (isOtherList) return parts.slice(0, i + 1);
  }
  return null;
}

/** In how many ways the parts of a list are told apart. */
function dimensionsOf(parts: readonly Part[]): number {
  return new Set(parts.map(({ label }) => DIMENSIONS.findIndex((words) => words.test(label))).filter((i) => i >= 0))
    .size;
}

/** 现场解决, 跟进解决: parts of one doing need no 其中. */
function isOneVerb(parts: readonly Part[]): boolean {
  const verbs = new Set(parts.map(({ label }) => label.slice(-2)));
  return verbs.size === 1 && /解决|采纳|处置|调处|化解/.test([...verbs][0] ?? '');
}

/**
 * A list without 其他 may be a mere selection. It counts as whole where a colon or 一是 or 分别 announces it, where many
 * parts nearly reach the whole, or where its sum is the whole but for a slip of the hand.
 */
function isExhaustive(
  { parts, isClosed }: PartList,
  { opener, statements, isBare }: List,
  whole: Decimal,
  sum: Decimal,
  isOfChannels: boolean,
): boolean {
  if (isClosed) return true;
  // 其中：一是……; 具体情况：一是……
  const announcement = /^(?:其中|具体.{0,4})$/.test(opener.text) ? (statements[1]?.text ?? '') : opener.text;
  const isSlip =
    isSlipOf(parts.length, whole, sum, isOfChannels) || (reaches(sum, whole, 90) && hasSwappedPart(parts, whole, sum));
  if (areKindsOfPapers(parts)) return true;
  if (areTwoHalves(parts) && (reaches(sum, whole, 90) || hasSwappedPart(parts, whole, sum))) return true;
  if (isBare) return isSlip;
  if (SELECTS.test(opener.text.slice(0, 6))) return false;
  const isAnnounced =
    /^(?:其中)?(?:一是|分别)/.test(announcement) || (opener.separator === ':' && !opener.text.startsWith('其中'));
  if (isAnnounced && parts.length >= 3) return true;
  const isOfKinds = parts.length >= 4 && parts.every(({ label }) => /类(?:信息|事项|问题)?$/.test(label));
  return (
    ((parts.length >= 5 || isOfKinds) && reaches(sum, whole, 97)) ||
    (parts.length >= 8 && reaches(sum, whole, 80)) ||
    isSlip
  );
}

/** The fewer the parts, the nearer they must come: two of 450 items may add up to 410 and be all that is meant. */
function isSlipOf(count: number, whole: Decimal, sum: Decimal, isOfChannels: boolean): boolean {
  const slip = digitSlip(sum, whole);
  if (compare(whole, decimal(100)) < 0)
    return count >= 4 && (slip === 'swapped' || compare(subtract(whole, sum), decimal(1)) === 0);
  if (slip === 'swapped') return reaches(sum, whole, count >= 4 ? 50 : 85);
  return slip !== null && reaches(sum, whole, isOfChannels || count >= 4 ? 90 : 97);
}

/** Two digits of one part in each other's place explain all: 新闻动态2130条 for 2310. */
function hasSwappedPart(parts: readonly Part[], whole: Decimal, sum: Decimal): boolean {
  const missing = subtract(whole, sum);
  return parts.some(
    ({ value }) => compare(value, decimal(100)) >= 0 && digitSlip(value, add(value, missing)) === 'swapped',
  );
}

function reaches(sum: Decimal, whole: Decimal, percent: number): boolean {
  return compare(multiply(sum, decimal(100)), multiply(whole, decimal(percent))) >= 0;
}
