import { compare } from '../../../grid/decimal.ts';
import type { CountClaim } from '../claim.ts';
import type { Statement, Utterance } from '../context.ts';
import { countClaim } from '../count-claim.ts';
import type { Quantity } from '../quantities.ts';
import { COUNTED, isNarrowed, isOtherMatter, RECEIVED, REQUEST, REVIEW, saysRequestsOnly } from '../subjects.ts';

/** Not 未办结, 应办结; not 办结率. */
const HANDLED =
  /(?<![未应待需拟尚可])(?:办结|办理完毕|办理完成|处理完毕|处理完成|完成|办复|答复|予以回复|回复)(?!率|人|公开(?!申请)|同意|部分|不|无法|予以公开|信息不|工作|期限|时限)(?:了)?/;
/** 办理政府信息公开申请218件, 共办理718件: those that came or those that were done with. */
const PROCESSED = /(?<![未应待需拟尚可代续])(?:办理|处理)(?!完|时限|期限|结果|率|费|中|情况)(?:了)?/;
const FROM_LAST_YEAR = /(?:上一?年|去年|20\d\d年)度?[^，]{0,3}(?:结转|转结|遗留)/;
const LONGEST_GAP = 40;
/** How a part of the answers was given. */
const IN_SOME_WAY =
  /(?:延期|逾期|超期|当场|口头|书面|电话|提前|电子|网上|[^请]公开|同意|不予|部分|无法|其他|协助|继续|直接|自行)$/;
/** 3月、8月分别收到申请1件: one number for each of several. */
const FOR_EACH = /(?:分别|各)(?:自|新)?(?:收到?|受理|接到|接收|登记|提出|提交|办结|答复|办理|处理|$)/;
/** 收到2条公众通过“依申请公开栏目”提交的申请 */
const RELATIVE =
  /^(?:份|的)?(?:社会)?(?:公众|群众|申请人|公民|市民)?(?:通过[^，]{2,30}?)?(?:提交|提出|递交)的(?:政府信息公开|信息公开|依申请公开)?申请/;
/** 受理36件，其中按期办结36件，按期办结率达100% */
const DONE_IN_TIME = /^其中，?(?:已|均)?(?:按期|按时|如期|依法)?(?:办结|答复|办理完毕)/;
const NEW_AMONG =
  /^(?:其中，?)?(?:本年度?|当年|今年|20\d\d年度?)?(?:新收到?|新增|新受理)(?:政府信息公开)?(?:申请)?\d|^(?:其中，?)?(?:本年度?|当年|今年)(?:收件|收到|受理)(?:申请)?\d|^(?:其中，?)?\d+[件条份宗](?:为|系|是)(?:本年度?|当年|今年|20\d\d年度?)(?:新收到?|新增|新受理)/;
const WHOLE_RATE = /(?:办结|答复|回复|办理)率(?:均|都)?(?:为|是|达|达到|:)?(?:100%|百分之百)/;

/** Numbers of requests received and handled in one clause. */
export function requestCounts(statement: Statement, sentence: SentenceFacts, paragraph: number): CountClaim[] {
  const { text, isPart, isCurrent, isOtherCircle } = statement;
  if (!isCurrent || isOtherCircle || REVIEW.test(text) || isOtherMatter(text)) return [];
  // 收到和处理749件，其中新收713件
  const isNew = NEW_AMONG.test(text);
  if (isPart && sentence.leavesOpen && DONE_AMONG.test(text)) return doneAmong(statement, paragraph);
  if (isPart && !isNew && !OWN_AMONG.test(text) && !(sentence.isWholeRate && DONE_IN_TIME.test(text))) return [];
  const { leavesOpen } = sentence;
  // 新收申请33件，上年结转2件: the two stand side by side.
  const includesCarriedIn = sentence.includesCarriedIn && (sentence.namesInclusion || !/新收/.test(text));
  const ownPart = isPart ? ownAmong(statement, paragraph) : null;
  if (ownPart) return [ownPart];
  const received =
    isPart && !isNew ? null : isNew ? newAmong(statement) : countAfter(statement, RECEIVED, sentence.namesYear);
  const isCarried = /(?:结转|转结|顺延|延至|转).{0,3}(?:下|次|明|20\d\d)/.test(text);
  const handled =
    sentence.dropsSome || isCarried || (sentence.namesLate && IN_TIME.test(text))
      ? null
      : (countAfter(statement, HANDLED, sentence.namesYear) ?? countDone(statement) ?? countTotal(statement));
  const processed =
    received || handled || isPart || isCarried || sentence.dropsSome
      ? null
      : countAfter(statement, PROCESSED, sentence.namesYear);
  const claims: CountClaim[] = [];
  if (received) {
    const claim = countClaim('received', statement, received, paragraph);
    claims.push(isNew ? { ...claim, isNew } : { ...claim, includesCarriedIn });
  }
  if (handled) {
    const words = text.slice(0, handled.end);
    const countsAnswers = /答复|回复/.test(words) && !/办结|完成/.test(words);
    claims.push({ ...countClaim('handled', statement, handled, paragraph), countsAnswers, leavesOpen });
  }
  if (processed) claims.push(countClaim('processed', statement, processed, paragraph));
  else if (!received && !handled && !isPart && !isCarried && NO_STEP.test(text)) {
    const [only, ...more] = statement.quantities;
    if (only && more.length === 0)
      claims.push({ ...countClaim('processed', statement, only, paragraph), namesNoStep: true });
  }
  return claims;
}

/** 全年依申请公开共3件, with no verb; a 0 is read as none. */
const NO_STEP =
  /^(?:20\d\d年度?|全年|本年度?|今年|，|[我本](?:街道|单位|机关|部门|[局镇乡委办]))*(?:(?:政府信息)?依申请公开|政府信息公开申请|信息公开申请)(?:申请|事项)?(?:件(?=\d|共|合|总)|(?:数量|总数|总量)?(?:共计|合计|共有?|总计|为|:))[1-9]\d*[件宗例]$/;

/** 按期办结22件，延期办结1件: of some. */
const IN_TIME = /按期|按时|如期|期限内|时限内/;

/** 收到66件，其中65件已答复，1件结转; not 40件已按期答复, which leaves out those answered late. */
const DONE_AMONG =
  /^其中，?\d+[件条份宗例](?:申请)?(?:均|全部)?已(?:经)?(?:依法|依规|按规定)*(?:办结|答复|办理完毕|办理完成|处理完毕|回复)$|^其中，?(?:当年|本年度?|今年)?已?(?:办结|答复)\d+[件条份宗例]$/;

function doneAmong(statement: Statement, paragraph: number): CountClaim[] {
  const [quantity, ...more] = statement.quantities;
  if (!quantity || more.length > 0 || quantity.isApproximate || statement.topic !== 'requests') return [];
  return [{ ...countClaim('handled', statement, quantity, paragraph), countsAnswers: true, leavesOpen: true }];
}

/** 本年度办理结果总计2件: the words of the table. */
const RESULTS_TOTAL = /^(?:其中)?(?:本年度?|全年)?(?:申请)?办理结果(?:总计|合计|共计|共|为|:)+(?=\d)/;

/** 新收713件, or 13件为2023年新收: the one number of its clause. */
function newAmong(statement: Statement): Quantity | null {
  const [quantity, ...more] = statement.quantities;
  const isOne = quantity !== undefined && more.length === 0 && !quantity.isApproximate && COUNTED.test(quantity.unit);
  return isOne && statement.topic === 'requests' ? quantity : countAfter(statement, RECEIVED);
}

/** 办理8件（其中上年结转2件，本年新增6件） */
export function newInBrackets(aside: Statement, paragraph: number): CountClaim[] {
  const quantity = NEW_AMONG.test(aside.text) && aside.isCurrent && !aside.isOtherCircle ? newAmong(aside) : null;
  return quantity ? [{ ...countClaim('received', aside, quantity, paragraph), isNew: true }] : [];
}

/** 全县收到285件，其中县政府30件: the table may be that organ's own. */
const OWN_AMONG =
  /^其中，?(?:[省市县区州旗]?(?:人民)?政府(?:本级|办公?[室厅])?|[省市县区]?本级|[省市县区]级机关|本机关|我[局委办])(?:共)?(?:新?收到?|受理|办理)?(?:政府信息公开申请|申请)?\d+[件条份宗]/;

function ownAmong(statement: Statement, paragraph: number): CountClaim | null {
  const [quantity] = statement.quantities;
  if (!quantity || !OWN_AMONG.test(statement.text) || quantity.isApproximate) return null;
  return { ...countClaim('received', statement, quantity, paragraph), isOneOfSeveral: true };
}

/** The number that a verb governs, where it counts all requests: 共收到……申请N件, 收到N件……申请, 办结N件. */
function countAfter({ text, quantities, topic }: Statement, verb: RegExp, namesYear = false): Quantity | null {
  const match = verb.exec(text);
  if (!match) return null;
  const verbEnd = match.index + match[0].length;
  const quantity = quantities.find(({ start }) => start >= verbEnd);
  if (!quantity || quantity.isApproximate || !COUNTED.test(quantity.unit)) return null;
  const between = text.slice(verbEnd, quantity.start);
  if (between.length > LONGEST_GAP || !saysRequestsOnly(between)) return null;
  const whole = text.slice(quantity.end);
  const behind = whole.replace(RELATIVE, '申请');
  const before = text.slice(0, match.index);
  if (FOR_EACH.test(text.slice(0, quantity.start))) return null;
  const names = REQUEST.test(between) || REQUEST.test(behind.slice(0, 16)) || REQUEST.test(before) || behind !== whole;
  if (!names && topic !== 'requests') return null;
  // 上年度结转办理3件
  if (FROM_LAST_YEAR.test(text.slice(0, verb === RECEIVED ? match.index : quantity.start))) return null;
  if (IN_SOME_WAY.test(before.slice(-4)) || isNarrowed(before) || isNarrowed(behind)) return null;
  // 累计 without a year may reach back to the year the law came into force.
  if (/累计/.test(before + between) && !/年/.test(before) && !namesYear) return null;
  if (/^(?:中|的|以|由)/.test(behind) && !REQUEST.test(behind.slice(0, 16))) return null;
  return quantity;
}

/** 10件已按期答复, 2件全部办结: the number stands first, and nothing narrows it. */
const DONE_BEHIND =
  /^(?:政府信息公开|信息公开|依申请公开)?(?:申请)?(?:均已|全部|已全部|都已|已|均)(?:经|在)?(?:法定|规定)?(?:时限|期限)?(?:内)?(?:按期|按时|依法|依规|如期|及时)*(?:办结|答复|办理完毕|办理完成|处理完毕)$/;

function countDone({ text, topic, quantities, isPart }: Statement): Quantity | null {
  const [quantity, ...more] = quantities;
  if (topic !== 'requests' || isPart || !quantity || more.length > 0) return null;
  const isCount = quantity.start === 0 && COUNTED.test(quantity.unit) && !quantity.isApproximate;
  return isCount && DONE_BEHIND.test(text.slice(quantity.end)) ? quantity : null;
}

function countTotal({ text, topic, quantities }: Statement): Quantity | null {
  const [quantity] = quantities;
  const isTotal = topic === 'requests' && quantity?.start === RESULTS_TOTAL.exec(text)?.[0].length;
  return isTotal && quantity && !quantity.isApproximate ? quantity : null;
}

/** What the counts of one sentence say of each other. */
export function besideEachOther(claims: readonly CountClaim[]): CountClaim[] {
  const received = claims.filter(({ kind }) => kind === 'received');
  return claims.map((claim) => {
    const differs = (other: CountClaim) =>
      compare(other.value, claim.value) !== 0 &&
      verbOf(other) === verbOf(claim) &&
      // 全区收到120件，我局收到31件
      other.circle === claim.circle;
    // 窗口收到12件，档案馆收到8件 may be parts; 收到26件，受理25件 are two numbers.
    if (claim.kind === 'received') return received.some(differs) ? { ...claim, isOneOfSeveral: true } : claim;
    // 收到24件，答复22件: the other two are open.
    const isLess =
      claim.kind === 'handled' &&
      // 收到14件，其中1件为上年结转，办结13件: the one is among the fourteen.
      received.some(({ value, includesCarriedIn }) => !includesCarriedIn && compare(value, claim.value) > 0);
    return isLess ? { ...claim, leavesOpen: true } : claim;
  });
}

function verbOf({ quote }: CountClaim): string | undefined {
  return RECEIVED.exec(quote.text)?.[0];
}

const CARRIED_IN_WORDS =
  /(?:上一?年度?|去年|20\d\d年度?)[^，]{0,6}(?:结转|转结|遗留)|(?:结转|转结)(?:自)?(?:上一?年|去年)/;
/** 包括2023年结转2024年申请4件, in a sentence of its own. */
const GOES_ON = /^(?:其中|包括|包含|含)/;

/** Requests taken back or dropped: 收到24件，申请人撤回2件，答复22件. */
const DROPPED = /撤回|撤销|放弃|终止|不再处理|合并|不含|不包括|不计|另(?:有|外)?(?:答复|办结|处理)/;
/** 当年收到、当年办结672件; 收到的675件申请，已答复672件; 本年度申请已办结7件. */
const OF_THIS_YEAR =
  /当年.{0,4}(?:收到|新收|受理|办结|答复)|(?:收到|新收|受理)的\d|本年度?(?:新收)?(?:的)?申请(?:均|全部)?已/;
const OPEN = /正在办|在办|未办结|尚在|待办|办理中|结转|顺延|延至|转入|剩余|其余/;

/** What the whole sentence says of its numbers. */
export interface SentenceFacts {
  /** Last year's open requests are named: 收到69件（含上年结转7件）. */
  includesCarriedIn: boolean;
  /** Words of counting in: 含, 包括, 其中, 加上. */
  namesInclusion: boolean;
  /** Some requests ended without the answer that another number counts. */
  dropsSome: boolean;
  /** Some of the requests received are still open, so that the number handled may be of these alone. */
  leavesOpen: boolean;
  /** The year is named: 累计 begins with it. */
  namesYear: boolean;
  /** Some were handled late: 延期办结1件. */
  namesLate: boolean;
  /** 办结率100%: what was handled in time is all that was handled. */
  isWholeRate: boolean;
}

export function sentenceFacts(utterances: readonly Utterance[], index: number): SentenceFacts {
  const { words } = utterances[index] as Utterance;
  let followed = words;
  for (let i = index + 1; GOES_ON.test(utterances[i]?.words ?? ''); i++) followed += `，${utterances[i]?.words}`;
  return {
    includesCarriedIn: CARRIED_IN_WORDS.test(followed),
    namesInclusion: /(?:含|包括|其中|加上|连同|计入)[^。，;]{0,8}(?:上一?年|去年|20\d\d年|结转)/.test(followed),
    dropsSome: DROPPED.test(words),
    leavesOpen: OF_THIS_YEAR.test(words) || (OPEN.test(words) && RECEIVED.test(words) && !CARRIED_IN_WORDS.test(words)),
    namesYear: /20\d\d年|全年|本年|今年|年内|当年/.test(words),
    namesLate: /(?:延期|延长|逾期|超期|超时)(?![至到])[^，;\d]{0,8}[1-9]/.test(words),
    isWholeRate: WHOLE_RATE.test(words),
  };
}
