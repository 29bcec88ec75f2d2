import { compare, type Decimal, decimal, isZero } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { countClaim, noneClaim, spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { saysAllCases } from './subjects.ts';

const COUNTED = /^(?:件|起|宗|例|个|次|项)$/;
const CASES = /(?:行政)?(?:复议|诉讼)/;
/** 被起诉2次 counts lawsuits too. */
const KIND = /(?:行政)?(复议|诉讼|(?<=被)起诉)(?:案件|申请|事项|案|件)?/g;
/** Between the word and its number. */
const LINK = /^(?:的|申请|事项|案|件|数|量|总数|共|计|总计|累计|为|有|是|:|发生|产生|收到|提起|引发|各)*$/;
/** 行政复议、行政诉讼案件共, not 各 and not 均为. */
const TOGETHER = /^(?:案件|案|事项)?(?:数量|总数)?(?:共计|合计|总计|共有?|总共)$/;
const LONGEST_LINK = 24;
/** The organ as judge of other organs' cases, or one way of suing only. */
const OTHER_ROLE =
  /(?<!被)(?:受理|审理|办理|(?<!已)办结|(?<!已|未)审结|承办|作出|裁决|代理|出庭|参与|参加|组织)|共同被告|第三人|复议机关|一审|二审|再审|应诉|负责人|听证|上年|正在|驳回|撤回|终止|调解|和解/;
/** 未经复议直接提起行政诉讼1件, 复议后起诉2件 */
const DIRECT = /(?:未经(?:行政)?复议(?:程序)?，?)?(?:而|就)?直接(?:向.{0,8}法院)?(?:提起|起诉)/;
const AFTER_REVIEW = /(?<!未)(?:经(?:行政)?)?复议后(?:再)?(?:又)?(?:提起|起诉|诉讼|引发)/;
/** 均为未经复议直接起诉 says how the cases before it came. */
const MANNER = /^(?:均|全部|都)?(?:为|系|是|属)*(?:未经复议|复议后|直接)[^\d]*$/;
const CARRIED = /上一?年度?.{0,4}(?:结转|转结|遗留)|20\d\d年度?.{0,4}(?:结转|转结)/;
const BOTH =
  /复议(?:案件|申请|事项|案|件)?(?:和|与|及|以及|、|或|及其)*(?:行政)?诉讼|诉讼(?:案件|案|件)?(?:和|与|及|以及|、|或)+(?:行政)?复议/;
type Matter = 'reconsideration' | 'litigation';
/** A count of all cases of one kind. */
type CaseCount = CountClaim & { kind: Matter };

const OUTCOMES: readonly ['upheld' | 'corrected' | 'other' | 'pending', RegExp][] = [
  ['pending', /尚未审结|未审结|[正尚仍还]在审[理查]|未结|待审/],
  ['upheld', /维持/],
  ['corrected', /败诉|纠正|纠错|撤销(?!复议|申请|诉讼|案)|责令重新|确认违法/],
  ['other', /其[他它]结果/],
];

const OF_DISCLOSURE = /信息公开|政务公开|依申请/;

/** 系因征地引发，与政府信息公开无关 */
const UNRELATED = /与(?:政府|政务)?信息公开(?:工作)?无关|(?:并非|非|不是)因(?:政府|政务)?信息公开/;

/** Numbers of cases, and how they ended: 行政复议3件，1件维持，2件纠正. */
export function reviewCounts({ statements, asides, words }: Utterance, paragraph: number): CountClaim[] {
  if (UNRELATED.test(words)) return [];
  const claims: CountClaim[] = [];
  let matter: Matter | null = null;
  let isOfSome = false;
  const lastNarrowing = statements.findLastIndex(({ text, isPart }) => isPart && OF_DISCLOSURE.test(text));
  for (const [i, statement] of statements.entries()) {
    // 办理行政复议案件120件，行政诉讼30件: the role holds for the rest of the sentence.
    const ways = waysOfSuing(statement, paragraph);
    if (ways) {
      claims.push(...ways);
      continue;
    }
    if (MANNER.test(statement.text)) {
      claims.push(...otherWayDenied(statement, statements[i - 1], paragraph));
      continue;
    }
    const said = statement.text.replace(DISMISSED, '');
    if (isOtherRole(said) && CASES.test(said)) return claims;
    if (!statement.isCurrent || statement.isOtherCircle) continue;
    const first = statement.text.search(CASES);
    // 涉及征地的行政复议1件、行政诉讼2件
    if (first >= 0)
      isOfSome = !saysAllCases(statement.text.slice(0, first)) || (isOfSome && statement.separator === '、');
    if (!isOfSome && !isOtherRole(said)) claims.push(...casesTogether(statement, paragraph));
    const counts = isOfSome ? [] : countsIn(statement, paragraph);
    if (counts.length > 0) {
      // 行政复议10件，其中信息公开类3件: the table counts the latter.
      const isWider = i < lastNarrowing;
      if (!isWider) claims.push(...counts);
      // 行政复议3件、行政诉讼10件，其中维持1件: of which of the two?
      const isSecond = statement.separator !== ';' && CASES.test(statements[i - 1]?.text ?? '');
      matter = counts.length === 1 && !isWider && !isSecond ? (counts[0]?.kind ?? null) : null;
      const [only] = counts;
      // 行政复议6件（维持3件、纠正1件）
      if (only && counts.length === 1 && !isWider) claims.push(...outcomesInBrackets(i, asides, only.kind, paragraph));
      continue;
    }
    if (/复议(?!机关)|诉讼|申请(?!人)/.test(said)) matter = null;
    if (matter) claims.push(...outcomesIn(statement, matter, paragraph));
  }
  // 行政诉讼3件（未经复议直接起诉2件，复议后起诉1件）
  for (const { clause, aside } of asides) {
    const host = statements[clause]?.text ?? '';
    if (/诉讼|起诉/.test(host) && !isOtherRole(host) && saysAllCases(host.slice(0, Math.max(0, host.search(CASES)))))
      claims.push(...(waysOfSuing(aside, paragraph) ?? []));
  }
  const besides = carriedIn(statements);
  return besides ? claims.map((claim) => ({ ...claim, besides })) : claims;
}

/** 新增复议3件，上年结转1件: the cases of last year, where the sentence gives one number of them. */
function carriedIn(statements: readonly Statement[]): Decimal | null {
  const named = statements.filter(({ text, quantities }) => CARRIED.test(text) && quantities.length === 1);
  return named.length === 1 ? (named[0]?.quantities[0]?.value ?? null) : null;
}

/** 未经复议直接提起行政诉讼1件: a row of its own; null where no way of suing is named. */
function waysOfSuing(statement: Statement, paragraph: number): CountClaim[] | null {
  const { text, quantities, isCurrent, isOtherCircle } = statement;
  const [quantity, ...more] = quantities;
  const kind = DIRECT.test(text) ? 'litigation-direct' : AFTER_REVIEW.test(text) ? 'litigation-after-review' : null;
  if (!kind || !quantity || more.length > 0) return null;
  const before = text.replace(/未经(?:行政)?复议|复议后|直接/g, '');
  const isOfAll = isCurrent && !isOtherCircle && isUsable(quantity) && !/共同|第三人|一审|二审|其他/.test(before);
  return isOfAll ? [countClaim(kind, statement, quantity, paragraph)] : [];
}

/** 诉讼6件，均为未经复议直接起诉: none of the other way. */
function otherWayDenied(manner: Statement, counted: Statement | undefined, paragraph: number): CountClaim[] {
  const [quantity, ...more] = counted?.quantities ?? [];
  if (!counted || !quantity || more.length > 0 || !isUsable(quantity) || isZero(quantity.value)) return [];
  const isOfAll = /^(?:均|全部|都)/.test(manner.text) || compare(quantity.value, decimal(1)) === 0;
  const first = counted.text.search(/(?:行政)?诉讼|被(?:提起)?起诉/);
  if (!isOfAll || first < 0 || /复议/.test(counted.text) || !saysAllCases(counted.text.slice(0, first))) return [];
  if (!manner.isCurrent || manner.isOtherCircle || isOtherRole(counted.text)) return [];
  const kind = /复议后/.test(manner.text) ? 'litigation-direct' : 'litigation-after-review';
  const from = spanQuote(counted, 0, counted.text.length).start;
  const to = spanQuote(manner, 0, manner.text.length);
  const quote = { ...to, start: from, text: manner.block.text.slice(from, to.end).replaceAll('\n', '').trim() };
  return [{ ...noneClaim(kind, manner, paragraph, 0), quote }];
}

/** How a court or the reviewing organ ended a case against this one: 法院判决驳回原告诉讼请求. */
const DISMISSED =
  /(?:法院|复议机关)?(?:依法)?(?:判决|裁定|决定)?(?:予以)?驳回(?:原告|申请人|上诉人|其)?的?(?:全部)?(?:诉讼请求|复议申请|复议请求|起诉|上诉)/g;

/** 收到行政复议申请20件 is said by who decides them, unless they are about disclosure. */
function isOtherRole(text: string): boolean {
  return (
    OTHER_ROLE.test(text.replace(/被.{0,8}(?:驳回|撤销)|复议机关(?=[^，]{0,8}(?:维持|驳回|纠正|撤销|终止))/, '')) ||
    (/[收接]到[^，]*复议申请/.test(text) && !OF_DISCLOSURE.test(text))
  );
}

function countsIn(statement: Statement, paragraph: number): CaseCount[] {
  const { text, quantities } = statement;
  if (quantities.length === 0 || isOtherRole(text)) return [];
  if (BOTH.test(text)) return countsOfBoth(statement, paragraph);
  const claims: CaseCount[] = [];
  const words = [...text.matchAll(KIND)];
  for (const match of words) {
    const end = match.index + match[0].length;
    const quantity = quantities.find(({ start }) => start >= end) ?? null;
    const isNear = quantity !== null && quantity.start - end <= LONGEST_LINK;
    const behind = isNear && LINK.test(text.slice(end, quantity.start)) ? quantity : null;
    // 引发1件行政复议
    const before = quantities.find(
      (other) => other.end <= match.index && saysAllCases(text.slice(other.end, match.index).replace(/^(?:起|的)/, '')),
    );
    const found = behind ?? (words.length === 1 ? before : undefined);
    // 其中行政复议1件为不予公开引发
    const isOfSome = found && found === behind && /^(?:[为是系因由属]|涉)/.test(text.slice(found.end));
    if (found && isUsable(found) && !isOfSome)
      claims.push({ ...countClaim(kindOf(match[1]), statement, found, paragraph), kind: kindOf(match[1]) });
  }
  return claims;
}

/** 行政复议、行政诉讼各1件, both 0件; one number for the two together says nothing of either. */
function countsOfBoth(statement: Statement, paragraph: number): CaseCount[] {
  const [quantity, ...more] = statement.quantities;
  if (!quantity || more.length > 0 || !isUsable(quantity)) return [];
  const isEach = /各$/.test(statement.text.slice(0, quantity.start));
  const kinds = ['reconsideration', 'litigation'] as const;
  const claims = kinds.map((kind) => ({ ...countClaim(kind, statement, quantity, paragraph), kind }));
  return isEach || claims.every(({ isNone }) => isNone) ? claims : [];
}

/** 行政复议、行政诉讼案件共23件: the cases of both kinds in one number. */
function casesTogether(statement: Statement, paragraph: number): CountClaim[] {
  const { text, quantities } = statement;
  const match = BOTH.exec(text);
  const [quantity, ...more] = quantities;
  if (!match || !quantity || more.length > 0 || !isUsable(quantity) || isZero(quantity.value)) return [];
  const end = match.index + match[0].length;
  const isPlain = TOGETHER.test(text.slice(end, quantity.start)) && text.slice(quantity.end) === '';
  return isPlain && quantity.start >= end ? [countClaim('cases', statement, quantity, paragraph)] : [];
}

function outcomesIn(statement: Statement, matter: Matter, paragraph: number): CountClaim[] {
  const { text, quantities } = statement;
  const [quantity, ...more] = quantities;
  if (!quantity || more.length > 0 || !isUsable(quantity)) return [];
  if (
    OTHER_ROLE.test(
      text.replace(/未审结|[正尚仍还]在审[理查](?:之?中|过程中)?|^(?:其中)?复议机关(?=维持|纠正|撤销)/, ''),
    )
  )
    return [];
  const named = OUTCOMES.filter(([, words]) => words.test(text.replace(/未被?(?:纠正|纠错)/, '')));
  if (named.length !== 1 || text.length > 20) return [];
  const kind: CountKind = `${matter}-${(named[0] as (typeof OUTCOMES)[number])[0]}`;
  return [{ ...countClaim(kind, statement, quantity, paragraph), quote: spanQuote(statement, 0, text.length) }];
}

/** 终止2件: neither upheld nor corrected; 驳回 may be counted as upheld. */
const ENDED_OTHERWISE =
  /^(?:\d+[件起宗例个])?(?:申请人)?(?:主动)?(?:终止(?:审理)?|撤回(?:申请)?|撤诉|调解|和解)(?:结案)?(?:\d+[件起宗例个])?$/;

/** The ends of the cases that a clause counts, in brackets behind it: each of them an end and nothing else. */
function outcomesInBrackets(
  clause: number,
  asides: Utterance['asides'],
  matter: Matter,
  paragraph: number,
): CountClaim[] {
  const own = asides.filter((aside) => aside.clause === clause && aside.at > 0).map(({ aside }) => aside);
  const counted = own.filter(({ quantities }) => quantities.length > 0);
  const told = counted.filter(({ text }) => !ENDED_OTHERWISE.test(text));
  const claims = told.map((aside) => outcomesIn(aside, matter, paragraph));
  return claims.every((found) => found.length === 1) ? claims.flat() : [];
}

function isUsable({ unit, isApproximate }: Quantity): boolean {
  return COUNTED.test(unit) && !isApproximate;
}

function kindOf(word: string | undefined): Matter {
  return word === '复议' ? 'reconsideration' : 'litigation';
}
