import { add, compare, decimal, isZero, ZERO } from '../../../grid/decimal.ts';
import type { OutcomeClaim, OutcomeGroup } from '../claim.ts';
import type { Statement, Utterance } from '../context.ts';
import { circleOf, spanQuote } from '../count-claim.ts';
import type { Quantity } from '../quantities.ts';
import { COUNTED, isOtherMatter, RECEIVED, REVIEW } from '../subjects.ts';

/** How the requests of the year ended. */

/** Longer words first: 不予公开 holds 公开. */
const OUTCOMES: readonly [OutcomeGroup, RegExp][] = [
  [
    'other',
    /(?:经?补正(?:通知)?后)?(?:申请人)?(?:无正当理由)?逾期(?:不|未)(?:补正|缴[费纳])(?:、|而)?(?:视为放弃|不再处理)?(?:申请)?/g,
  ],
  ['partial', /部分(?:予以|同意)?公开|部分公开/g],
  [
    'denied',
    /不予(?:以)?公开|不同意公开|不公开|(?:属于|涉及)?(?:[三四]类)?(?:内部事务|过程性)信息|行政执法案卷|行政查询(?:事项)?/g,
  ],
  ['unavailable', /无法提供|(?:信息)?不存在|不掌握|(?:不属于|非)本(?:行政)?(?:机关|单位|部门)|另行制作/g],
  ['unprocessed', /不予处理|不再(?:重复)?处理|信访(?=类)|重复申请/g],
  ['granted', /(?:予以|同意|全部|准予|决定)公开|(?:已经?|属于)主动公开|已通过(?:门户|政府)?网站(?:对外)?公开/g],
  ['other', /其[他它](?:处理|情形|方式|结果)|其[他它](?=\d)/g],
];
const NAMES_OUTCOMES = /予以公开|部分公开|不予|无法提供/;
const ONE_REASON =
  /案卷|行政查询|过程性|内部事务|国家秘密|第三方|不存在|不掌握|本(?:行政)?(?:机关|单位|部门)|另行制作|信访|重复|逾期/;
/** 制作政府信息236条; 信息不存在2件 is an outcome. */
const OF_INFORMATION =
  /(?:制作|公开|发布|产生|形成|制发)[^，]{0,10}(?:信息|文件|公文)|(?:信息|文件|公文)(?:共|数|总数)?\d/;
const OF_REQUESTS = /申请(?!公开\d)|受理|答复/;
const PAPERS = /(?:制作|制发|印发|形成|产生)[^，]{0,6}(?:公文|文件|信息)/;
/** Clauses back to the number that is told apart. */
const LONGEST_LIST = 30;
/** Beside the outcome and its number nothing else may stand that could make it a part. */
const PLAIN =
  /^(?:其中|所有|办结|的|答复|申请|政府信息公开|依申请公开|政府|信息|公开|决定|作出|件|数|量|共|计|为|有|是|了|:|和|及|与|以及|或|、|等原因|因|由于|等|情况|原因|结果|予以|处理|"|在|给予|我局|均|已|对|包括|分别|另有|另|答复为|没有现成|需要?|因本机关|本[办局镇乡委]|经(?:审查|审核|办理|研究|核查)|职责|职权|属于|情形|事项|理由|以|申请人|告知|范围|且|依法|类|行政机关|本机关|主动|行政执法案卷|执法案卷|行政查询|过程性|内部事务|国家秘密|个人隐私|商业秘密|第三方合法权益|相关|有关|材料|的信息)*$/;
const ALL_GRANTED =
  /(?:均|全部|都)(?:已经?|为|是|系)?(?:[按依法及时规定期限在内进行了给，])*(?:予以|同意|给予)(?:了)?(?:全部|主动)?公开$/;
/** 收到申请1件，已按规定予以公开: of one alone nobody says 均. */
const ONE_GRANTED =
  /^(?:[^，]{0,8}(?:街道|[局镇乡委办]))?(?:现|目前)?已(?:按|依|法|规定|要求|程序|及时|按时|按期|当场|书面)*(?:予以|同意)?公开$|^(?:答复|办理|处理)?结果(?:为|是)(?:予以|同意)公开$/;
/** 结果均为部分公开; of one alone without 均: 答复结果为不予公开. */
const ALL_ENDED =
  /^(?:(?:答复|办理|处理)?(?:结果|类型)|答复)?(?:均|都|全部)(?:已)?(?:为|是|系)?(予以公开|部分公开|不予公开|无法提供|不予处理)$/;
const ONE_ENDED =
  /^(?:(?:答复|办理|处理)?(?:结果|类型)|答复)?(?:为|是|系)(予以公开|部分公开|不予公开|无法提供|不予处理)$|^(?:依法)?(部分公开|不予公开|无法提供|不予处理)$/;
const ENDED: Readonly<Record<string, OutcomeGroup>> = {
  予以公开: 'granted',
  部分公开: 'partial',
  不予公开: 'denied',
  无法提供: 'unavailable',
  不予处理: 'unprocessed',
};
/** 未发生行政复议 leaves no request out. */
const NO_CASE = /(?:未|没有|无)(?:发生|引发|引起|产生|被|因)*[^，]{0,12}(?:复议|诉讼)/g;
const NOT_ALL = /不予|部分|无法|其[他它余]|除|结转|未|撤回|终止|确保|要求|应当|做到/;

/** The outcomes that a clause counts: 予以公开258件; or that all had: 均予以公开. */
export function outcomesOf(statement: Statement, sentence: Utterance, paragraph: number): OutcomeClaim[] {
  const { text, topic, isCurrent, isOtherCircle } = statement;
  if (topic !== 'requests' || !isCurrent || isOtherCircle || REVIEW.test(text)) return [];
  if (isOfOtherWhole(statement, sentence) || isOfSome(statement, sentence)) return [];
  const quantities = statement.quantities.filter(({ unit }) => COUNTED.test(unit));
  const [quantity, ...more] = quantities;
  if (quantity && more.length === 0 && !quantity.isApproximate) {
    const found = outcomeOf(statement, quantity, namesOutcomes(sentence));
    if (found?.groups.includes('granted') && ALSO_GRANTED.test(sentence.words)) return [];
    if (!found || (found.groups[0] === 'other' && !/处理/.test(text) && !NAMES_OUTCOMES.test(sentence.words)))
      return [];
    const quote = spanQuote(statement, 0, quantity.end);
    const claim = { kind: 'outcome' as const, ...found, value: quantity.value, unit: quantity.unit };
    return [{ ...claim, paragraph, quote, ...circleOf(statement) }];
  }
  return quantity ? [] : allEnded(statement, sentence, paragraph);
}

/** How all requests of the sentence ended: 均予以公开, 结果为不予公开. */
function allEnded(statement: Statement, sentence: Utterance, paragraph: number): OutcomeClaim[] {
  const { text } = statement;
  const ended = ALL_ENDED.exec(text) ?? saidOfOne(ONE_ENDED, text, sentence);
  const granted = ended ? null : (ALL_GRANTED.exec(text) ?? saidOfOne(ONE_GRANTED, text, sentence));
  const group = ended ? ENDED[ended[1] ?? ended[2] ?? ''] : 'granted';
  const [said = ''] = ended ?? granted ?? [];
  if (
    !group ||
    said === '' ||
    NOT_ALL.test(sentence.words.replace(said, '').replace(NO_CASE, '')) ||
    !countsAllReceived(sentence)
  )
    return [];
  const quote = spanQuote(statement, 0, text.length);
  const claim = { kind: 'outcome' as const, groups: [group], value: null, isOneReason: false, unit: '件' };
  return [{ ...claim, paragraph, quote, ...circleOf(statement) }];
}

const OPENS_LIST = /^其中/;
const INCLUDES_LAST = /^含(?:上一?年|去年|20\d\d年)度?的?(?:结转|转结|遗留)/;

/** 其中涉及招聘12件，予以公开8件; 其中办公室收到12件，同意公开6件: of these alone, for all one knows. */
function isOfSome(statement: Statement, { statements }: Utterance): boolean {
  const at = statements.indexOf(statement);
  let others = ZERO;
  let isOpened = OPENS_LIST.test(statement.text);
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST) && statement.isPart; i--) {
    const { text, isPart, quantities } = statements[i] as Statement;
    const last = quantities.at(-1)?.value;
    // 办理14件，含上年结转1件，其中公开6件: the list is of all that were dealt with.
    if (isOpened && INCLUDES_LAST.test(text)) continue;
    isOpened ||= OPENS_LIST.test(text);
    // 申请7件，其中自然人6件，法人1件，予以公开2件: told apart once, and once more.
    if (!isPart) return !isZero(others) && (last === undefined || compare(others, last) !== 0);
    if (last !== undefined && !isOutcome(text)) others = add(others, last);
  }
  return !isZero(others);
}

/** Whether words say how requests ended. */
export function isOutcome(text: string): boolean {
  return isBareGranted(text) || OUTCOMES.some(([, words]) => text.search(words) >= 0);
}

/** 制作政府信息236条，其中主动公开158条，不予公开24条: information is told apart, not requests. */
function isOfOtherWhole(statement: Statement, { statements }: Utterance): boolean {
  if (/申请|受理|答复/.test(statement.text)) return false;
  const at = statements.indexOf(statement);
  const before = statements.slice(Math.max(0, at - LONGEST_LIST), Math.max(0, at));
  const whole = before.findLast(({ isPart, quantities }) => !isPart && quantities.length > 0);
  // 制发公文214件，主动公开120件，依申请公开60件，不予公开34件
  if (before.some(({ text }) => PAPERS.test(text)) && !before.some(({ text }) => OF_REQUESTS.test(text))) return true;
  return (
    whole !== undefined &&
    OF_INFORMATION.test(whole.text) &&
    // 本机关不掌握相关信息25件 is how requests ended.
    !isOutcome(whole.text) &&
    !/申请(?!公开信息)|收到|受理|答复|办结|公开件/.test(whole.text)
  );
}

/** 依法提供1件, 告知获取途径2件: granted as well, in words of their own. */
const ALSO_GRANTED =
  /(?<!无法|不能|未能?|不予?|难以)提供(?:了|的|信息|材料)*\d|告知[^，\d]{0,6}(?:方式|途径|渠道)(?:的)?\d/;

const ANSWERED = /^(?:已|均|全部|共|按期|按时|依法)*(?:答复|办结|回复|办理)(?:了)?\d+[件条份宗]$/;

const CAME_OR_DONE = new RegExp(`${RECEIVED.source}|(?:办理|处理)(?:政府信息公开|信息公开|依申请公开)`);

/** One number of the sentence, that of all requests. */
function countsAllReceived({ statements }: Utterance): boolean {
  const counted = statements.filter(({ quantities }) => quantities.length > 0);
  const [only, ...more] = counted;
  const first = only?.quantities[0];
  // 收到2件，答复2件
  const isSame = ({ text, quantities }: Statement) =>
    ANSWERED.test(text) && first !== undefined && quantities.every(({ value }) => compare(value, first.value) === 0);
  return only !== undefined && more.every(isSame) && CAME_OR_DONE.test(only.text) && !isOtherMatter(only.text);
}

/** The first number of a sentence is one. */
export function countsOne({ statements }: Utterance): boolean {
  const [only] = statements.flatMap(({ quantities }) => quantities);
  return only !== undefined && compare(only.value, decimal(1)) === 0;
}

/** What a pattern finds that holds where a sentence speaks of one request. */
export function saidOfOne(pattern: RegExp, text: string, sentence: Utterance): RegExpExecArray | null {
  // The words first: to count for every clause of a long sentence would take its square.
  const match = pattern.exec(text);
  return match && countsOne(sentence) ? match : null;
}

/** Beside another outcome 公开5件 is one too: 公开5件，不公开1件. */
const BARE_GRANTED = /^(?:其中，?)?(?:(?:答复|办理|处理)?(?:结果|类别|类型)(?:为|是))?:?(?:共|已|依法|答复)*公开$/;

function isBareGranted(text: string): boolean {
  return BARE_GRANTED.test(text.replace(/\d.*$/, ''));
}

/** What else may be counted beside the outcomes. */
const KNOWN =
  /不予|不公开|部分公开|无法提供|不存在|不掌握|不属于|其[他它余]|结转|办结|答复|收到|新收|受理|自然人|公民|企业|组织|机构|网|信函|邮|当面|同意公开|予以公开|办理|撤回|复议|诉讼/;

function namesOutcomes({ statements, words }: Utterance): boolean {
  const isOfRequests = /申请|受理|答复|办结|办理|^其中/.test(words);
  if (!isOfRequests || !/不予公开|不公开|部分公开|无法提供|不予处理|其[他它]处理|不存在/.test(words)) return false;
  // 公开3件，告知获取方式1件: the second may have been granted too.
  return statements
    .filter(({ quantities, isPart }, i) => quantities.length > 0 && (isPart || i > 0))
    .every(({ text }) => isBareGranted(text) || KNOWN.test(text));
}

function outcomeOf(
  { text }: Statement,
  quantity: Quantity,
  isAmongOutcomes: boolean,
): Pick<OutcomeClaim, 'groups' | 'isOneReason'> | null {
  const behind = text.slice(quantity.end);
  if (isAmongOutcomes && behind === '' && BARE_GRANTED.test(text.slice(0, quantity.start)))
    return { groups: ['granted'], isOneReason: false };
  // 予以公开3件, or 3件予以公开
  const isBehind = quantity.start === 0 || /^(?:其中|有|共|已|:)*$/.test(text.slice(0, quantity.start));
  const words = isBehind ? behind : text.slice(0, quantity.start) + (behind === '' ? '' : behind);
  let left = isBehind ? words : `${text.slice(0, quantity.start)}0${behind}`;
  const groups: OutcomeGroup[] = [];
  for (const [group, pattern] of OUTCOMES) {
    const rest = left.replace(pattern, '');
    if (rest !== left) groups.push(group);
    left = rest;
  }
  if (groups.length === 0 || groups.length > 2) return null;
  if (!PLAIN.test(left.replace(/0/, ''))) return null;
  const isOneReason = groups.length === 1 && ONE_REASON.test(words) && !/无法提供|不予处理/.test(words);
  return { groups, isOneReason };
}
