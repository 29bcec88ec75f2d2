import { compare, decimal } from '../../grid/decimal.ts';
import type { CountClaim, CountKind, OutcomeClaim, OutcomeGroup } from './claim.ts';
import type { Statement, Utterance } from './context.ts';
import { circleOf, countClaim, noneClaim, spanQuote } from './count-claim.ts';
import type { Quantity } from './quantities.ts';
import { COUNTED, OTHER_MATTER, RECEIVED, REVIEW, saysRequestsOnly } from './subjects.ts';

/** How the requests of the year ended, who made them and how they came in. */

/** Longer words first: 不予公开 holds 公开. */
const OUTCOMES: readonly [OutcomeGroup, RegExp][] = [
  [
    'other',
    /(?:经?补正(?:通知)?后)?(?:申请人)?(?:无正当理由)?逾期(?:不|未)(?:补正|缴[费纳])(?:、|而)?(?:视为放弃|不再处理)?(?:申请)?/g,
  ],
  ['partial', /部分(?:予以|同意)?公开|部分公开/g],
  ['denied', /不予(?:以)?公开|不同意公开|不公开/g],
  ['unavailable', /无法提供|(?:信息)?不存在|不掌握|(?:不属于|非)本(?:行政)?(?:机关|单位|部门)|另行制作/g],
  ['unprocessed', /不予处理|不再(?:重复)?处理|信访(?=类)|重复申请/g],
  ['granted', /(?:予以|同意|全部|准予|决定)公开|(?:已经?|属于)主动公开/g],
  ['other', /其[他它](?:处理|情形|方式|结果)|其[他它](?=\d)/g],
];
const NAMES_OUTCOMES = /予以公开|部分公开|不予|无法提供/;
const ONE_REASON =
  /案卷|行政查询|过程性|内部事务|国家秘密|第三方|不存在|不掌握|本(?:行政)?(?:机关|单位|部门)|另行制作|信访|重复|逾期/;
/** 制作政府信息236条; 信息不存在2件 is an outcome. */
const OF_INFORMATION =
  /(?:制作|公开|发布|产生|形成|制发)[^，]{0,10}(?:信息|文件|公文)|(?:信息|文件|公文)(?:共|数|总数)?\d/;
/** Clauses back to the number that is told apart. */
const LONGEST_LIST = 30;
/** Beside the outcome and its number nothing else may stand that could make it a part. */
const PLAIN =
  /^(?:其中|所有|办结|的|答复|申请|政府信息公开|依申请公开|政府|信息|公开|决定|作出|件|数|量|共|计|为|有|是|了|:|和|及|与|以及|或|、|等原因|因|由于|等|情况|原因|结果|予以|处理|"|在|给予|我局|均|已|对|包括|分别|另有|另|答复为|因本机关|属于|情形|事项|理由|以|申请人|告知|职责|职权|范围|且|依法|类|行政机关|本机关|主动|行政执法案卷|执法案卷|行政查询|过程性|内部事务|国家秘密|个人隐私|商业秘密|第三方合法权益|相关|有关|材料|的信息)*$/;
const ALL_GRANTED =
  /(?:均|全部|都)(?:已经?|为|是|系)?(?:[按依法及时规定期限在内进行了给，])*(?:予以|同意|给予)(?:了)?(?:全部|主动)?公开$/;
/** 收到申请1件，已按规定予以公开: of one alone nobody says 均. */
const ONE_GRANTED =
  /^(?:[^，]{0,8}(?:街道|[局镇乡委办]))?(?:现|目前)?已(?:按|依|法|规定|要求|程序|及时|按时|按期)*(?:予以|同意)?公开$|^(?:答复|办理|处理)?结果(?:为|是)(?:予以|同意)公开$/;
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
    if (!found || (found.groups[0] === 'other' && !/处理/.test(text) && !NAMES_OUTCOMES.test(sentence.words)))
      return [];
    const quote = spanQuote(statement, 0, quantity.end);
    const claim = { kind: 'outcome' as const, ...found, value: quantity.value, unit: quantity.unit };
    return [{ ...claim, paragraph, quote, ...circleOf(statement) }];
  }
  const all = quantity ? null : (ALL_GRANTED.exec(text) ?? (countsOne(sentence) ? ONE_GRANTED.exec(text) : null));
  if (!all || NOT_ALL.test(sentence.words) || !countsAllReceived(sentence)) return [];
  const quote = spanQuote(statement, 0, text.length);
  const claim = { kind: 'outcome' as const, groups: ['granted'] as const, value: null, isOneReason: false, unit: '件' };
  return [{ ...claim, paragraph, quote, ...circleOf(statement) }];
}

/** 其中涉及招聘12件，予以公开8件; 其中办公室收到12件，同意公开6件: of these alone, for all one knows. */
function isOfSome(statement: Statement, { statements }: Utterance): boolean {
  const at = statements.indexOf(statement);
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST) && statement.isPart; i--) {
    const { text, isPart, quantities } = statements[i] as Statement;
    if (!isPart) return false;
    const isOutcome =
      BARE_GRANTED.test(text.replace(/\d.*$/, '')) || OUTCOMES.some(([, words]) => text.search(words) >= 0);
    if (quantities.length > 0 && !isOutcome) return true;
  }
  return false;
}

/** 制作政府信息236条，其中主动公开158条，不予公开24条: information is told apart, not requests. */
function isOfOtherWhole(statement: Statement, { statements }: Utterance): boolean {
  if (/申请|受理|答复/.test(statement.text)) return false;
  const at = statements.indexOf(statement);
  const before = statements.slice(Math.max(0, at - LONGEST_LIST), Math.max(0, at));
  const whole = before.findLast(({ isPart, quantities }) => !isPart && quantities.length > 0);
  return (
    whole !== undefined &&
    OF_INFORMATION.test(whole.text) &&
    !/申请(?!公开信息)|收到|受理|答复|办结|公开件/.test(whole.text)
  );
}

const ANSWERED = /^(?:已|均|全部|共|按期|按时|依法)*(?:答复|办结|回复|办理)(?:了)?\d+[件条份宗]$/;

/** One number of the sentence, that of all requests. */
function countsAllReceived({ statements }: Utterance): boolean {
  const counted = statements.filter(({ quantities }) => quantities.length > 0);
  const [only, ...more] = counted;
  const first = only?.quantities[0];
  // 收到2件，答复2件
  const isSame = ({ text, quantities }: Statement) =>
    ANSWERED.test(text) && first !== undefined && quantities.every(({ value }) => compare(value, first.value) === 0);
  return only !== undefined && more.every(isSame) && RECEIVED.test(only.text) && !OTHER_MATTER.test(only.text);
}

function countsOne({ statements }: Utterance): boolean {
  const [only] = statements.flatMap(({ quantities }) => quantities);
  return only !== undefined && compare(only.value, decimal(1)) === 0;
}

/** Beside another outcome 公开5件 is one too: 公开5件，不公开1件. */
const BARE_GRANTED = /^(?:其中，?)?(?:(?:答复|办理|处理)?结果(?:为|是))?:?(?:共|已|依法|答复)*公开$/;
/** What else may be counted beside the outcomes. */
const KNOWN =
  /不予|不公开|部分公开|无法提供|不存在|不掌握|不属于|其[他它余]|结转|办结|答复|收到|受理|自然人|公民|企业|组织|机构|网|信函|邮|当面|同意公开|予以公开|办理|撤回|复议|诉讼/;

function namesOutcomes({ statements, words }: Utterance): boolean {
  const isOfRequests = /申请|受理|答复|办结|办理|^其中/.test(words);
  if (!isOfRequests || !/不予公开|不公开|部分公开|无法提供|不予处理|其[他它]处理|不存在/.test(words)) return false;
  // 公开3件，告知获取方式1件: the second may have been granted too.
  return statements
    .filter(({ quantities, isPart }, i) => quantities.length > 0 && (isPart || i > 0))
    .every(({ text }) => BARE_GRANTED.test(text.replace(/\d.*$/, '')) || KNOWN.test(text));
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

const APPLICANTS: readonly [CountKind, RegExp][] = [
  ['applicant-business', /(?:商业)?企业/],
  ['applicant-research', /科研机构/],
  ['applicant-charity', /(?:社会)?公益(?:性)?组织/],
  ['applicant-legal', /法律服务机构|律师事务所/],
  ['applicant-others', /法人(?:、|和|及|或者?|以及|\/)?(?:其[他它])?(?:社会)?组织|法人(?!服务)|非自然人/],
  ['applicant-person', /自然人|公民|个人/],
];
const WAYS: readonly [CountKind, RegExp][] = [
  ['entry-online', /网络|网上|在线|互联网|线上|电子邮件|电子邮箱|电邮|网站|平台/],
  ['entry-post', /信函|邮寄|邮政|来信|信件|快递|挂号信|EMS/],
  ['entry-person', /当面|现场|窗口|上门|来访/],
  ['entry-fax', /传真/],
  ['entry-offline', /线下|书面|纸质/],
];
/** What may stand beside an applicant or a way and its number. */
const BESIDE =
  /^(?:其中|包括|涉及|含|通过|以|采[用取]|由|来自|为|是|有|的|共|分别|方式|形式|渠道|途径|提[交出]|递交|收到|受理|申请|申请人|政府信息公开|依申请公开|政府信息|信息公开|件|数|量|:|和|及|与|、|或|等|"|\/|申请件|办理|寄送|门户|政府|政务|服务|类|他|其|占比?)*$/;

/** 全部为自然人申请, 申请人均为自然人: no other applicant. */
const PERSONS_ALONE =
  /^(?:申请(?:人|主体)?|上述申请|以上申请)?(?:均|全部|都|全)(?:为|是|系|由|来自)(?:于)?(?:自然人|公民个人|公民|个人)(?:提[交出]|递交|申请|的)*$/;

/** 收到申请1件，为自然人申请: of one alone nobody says 均. */
const ONE_PERSON =
  /^(?:该申请|申请人)?(?:为|系|是|由)(?:自然人|公民个人|公民|个人)(?:通过[^，\d]{2,8})?(?:提[交出]|递交|申请|的)*$/;

/** That all requests were those of persons, said of the one number of the sentence that counts all of them. */
export function personsAlone(sentence: Utterance, paragraph: number): CountClaim[] {
  const { statements, asides } = sentence;
  const at = statements.findIndex(({ quantities }) => quantities.length > 0);
  const counted = statements[at];
  if (!counted || !RECEIVED.test(counted.text) || !saysOnlyRequests(counted)) return [];
  const isOne = countsOne(sentence);
  const next = statements[at + 1];
  const own = asides.filter(({ clause }) => clause === at || clause === at + 1).map(({ aside }) => aside);
  return [...(next ? [next] : []), ...own]
    .filter(({ text, topic, isCurrent, isOtherCircle, quantities }) => {
      const isOurs = topic === 'requests' && isCurrent && !isOtherCircle && quantities.length === 0;
      return isOurs && (PERSONS_ALONE.test(text) || (isOne && ONE_PERSON.test(text)));
    })
    .slice(0, 1)
    .map((statement) => noneClaim('applicant-others', statement, paragraph, 0));
}

function saysOnlyRequests({ text, quantities }: Statement): boolean {
  const [only, ...more] = quantities;
  const verb = RECEIVED.exec(text);
  if (!only || !verb || more.length > 0 || OTHER_MATTER.test(text)) return false;
  return (
    saysRequestsOnly(text.slice(verb.index + verb[0].length, only.start)) && saysRequestsOnly(text.slice(only.end))
  );
}

/** Whether a count is one of an applicant or of a way in. */
export function isPartOfReceived(text: string): boolean {
  return [...APPLICANTS, ...WAYS].some(([, words]) => words.test(text));
}

/** 自然人71件, 法人或其他组织3件; 网上申请10件, 信函申请4件: parts of the requests received. */
export function receivedParts(statement: Statement, utterance: Utterance, paragraph: number): CountClaim[] {
  const { text, topic, isCurrent, isOtherCircle } = statement;
  if (topic !== 'requests' || !isCurrent || isOtherCircle || REVIEW.test(text)) return [];
  if (OTHER_MATTER.test(text.replace(/来信(?=申请)/, ''))) return [];
  const [quantity, ...more] = statement.quantities.filter(({ unit }) => COUNTED.test(unit));
  if (!quantity || more.length > 0 || quantity.isApproximate) return [];
  // 新收申请33件。其中自然人31件: the sentence before says of what.
  const goesOn = /^其中/.test(utterance.words);
  if (!goesOn && !RECEIVED.test(utterance.words) && !/申请/.test(utterance.words)) return [];
  // 其中37件为自然人申请: the number may stand first.
  const before = text.slice(0, quantity.start).replace(/^(?:其中|包括)[，有]?/, '');
  const words = before || text.slice(quantity.end);
  for (const kinds of [APPLICANTS, WAYS]) {
    const named = kinds.filter(([, pattern]) => pattern.test(words));
    const [first, second] = named;
    // 法人或其他组织 holds no other applicant; 网络平台 is one way twice.
    if (!first || second) continue;
    const left = words.replace(new RegExp(first[1], 'g'), '');
    if (!BESIDE.test(left) || (RECEIVED.test(left) && !statement.isPart)) continue;
    return [countClaim(first[0], statement, quantity, paragraph)];
  }
  return [];
}
