import type { CountClaim, CountKind } from '../claim.ts';
import type { Statement, Utterance } from '../context.ts';
import { countClaim, noneClaim } from '../count-claim.ts';
import { COUNTED, isOtherMatter, RECEIVED, REVIEW, saysRequestsOnly } from '../subjects.ts';
import { countsOne } from './outcome-claims.ts';

/** Who made the requests of the year, and how they came in. */

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

/** 2022年我局, before the way in. */
const OWN_YEAR = /^(?:20\d\d年度?|全年|本年度?|，|[我本](?:单位|机关|街道|[局镇乡委办]))+(?=通过|以)/;
/** 通过网络收到申请13件, the way taken out. */
const IN_ONE_WAY = /^(?:全年|本年度?|共|其中)*(?:通过|以)(?:方式|渠道|途径)?(?:收到|受理)/;

/** 全部为自然人申请, 申请人均为自然人: no other applicant. */
const PERSONS_ALONE =
  /^(?:申请(?:人|主体)?|上述申请|以上申请)?(?:均|全部|都|全)(?:为|是|系|由|来自)(?:于)?(?:自然人|公民个人|公民|个人)(?:通过[^，\d]{2,12})?(?:提[交出]|递交|申请|的)*$/;
/** 系商业企业提出: no person. */
const OTHERS_ALONE =
  /^(?:申请(?:人|主体)?|上述申请|以上申请)?(?:均|全部|都|全)(?:为|是|系|由|来自)(?:于)?(?:商业企业|企业|法人)(?:提[交出]|递交|申请|的)*$/;
const ONE_OTHER =
  /^(?:该申请|申请人)?(?:为|系|是|由)(?:商业企业|企业|法人|科研机构|社会公益组织|法律服务机构)(?:提[交出]|递交|申请|的)*$/;

/** 收到申请1件，为自然人申请: of one alone nobody says 均. */
const ONE_PERSON =
  /^(?:该申请|申请人)?(?:为|系|是|由)(?:自然人|公民个人|公民|个人)(?:通过[^，\d]{2,8})?(?:提[交出]|递交|申请|的)*$/;

/** That all requests were those of persons, or of others, said of the one number of the sentence that counts all of them. */
export function oneKindAlone(sentence: Utterance, paragraph: number): CountClaim[] {
  const { statements, asides } = sentence;
  const at = statements.findIndex(({ quantities }) => quantities.length > 0);
  const counted = statements[at];
  if (!counted || !RECEIVED.test(counted.text) || !saysOnlyRequests(counted)) return [];
  const isOne = countsOne(sentence);
  // 收到申请1件，并已答复，申请人为自然人
  const next = statements.slice(at + 1, at + (isOne ? 3 : 2));
  const own = asides.filter(({ clause }) => clause === at || clause === at + 1).map(({ aside }) => aside);
  return [...next, ...own]
    .filter(({ text, topic, isCurrent, isOtherCircle, quantities }) => {
      const isOurs = topic === 'requests' && isCurrent && !isOtherCircle && quantities.length === 0;
      return isOurs && (isOfPersons(text, isOne) || isOfOthers(text, isOne));
    })
    .slice(0, 1)
    .map((statement) =>
      noneClaim(isOfPersons(statement.text, isOne) ? 'applicant-others' : 'applicant-person', statement, paragraph, 0),
    );
}

const isOfPersons = (text: string, isOne: boolean) => PERSONS_ALONE.test(text) || (isOne && ONE_PERSON.test(text));
const isOfOthers = (text: string, isOne: boolean) => OTHERS_ALONE.test(text) || (isOne && ONE_OTHER.test(text));

function saysOnlyRequests({ text, quantities }: Statement): boolean {
  const [only, ...more] = quantities;
  const verb = RECEIVED.exec(text);
  if (!only || !verb || more.length > 0 || isOtherMatter(text)) return false;
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
  if (isOtherMatter(text.replace(/来信(?=申请)/, ''))) return [];
  const [quantity, ...more] = statement.quantities.filter(({ unit }) => COUNTED.test(unit));
  if (!quantity || more.length > 0 || quantity.isApproximate) return [];
  // 新收申请33件。其中自然人31件: the sentence before says of what.
  const goesOn = /^其中/.test(utterance.words);
  if (!goesOn && !RECEIVED.test(utterance.words) && !/申请/.test(utterance.words)) return [];
  // 其中37件为自然人申请: the number may stand first.
  const before = text
    .slice(0, quantity.start)
    .replace(/^(?:其中|包括)[，有]?/, '')
    .replace(OWN_YEAR, '');
  const words = before || text.slice(quantity.end);
  for (const kinds of [APPLICANTS, WAYS]) {
    const named = kinds.filter(([, pattern]) => pattern.test(words));
    const [first, second] = named;
    // 法人或其他组织 holds no other applicant; 网络平台 is one way twice.
    if (!first || second) continue;
    const left = words.replace(new RegExp(first[1], 'g'), '');
    if (!BESIDE.test(left) || (RECEIVED.test(left) && !statement.isPart && !IN_ONE_WAY.test(left))) continue;
    return [countClaim(first[0], statement, quantity, paragraph)];
  }
  return [];
}
