/**
 * What a clause speaks of. The same verbs (收到, 办结, 答复) serve requests, letters, motions and cases, so a number
 * counts as one of requests only where the words say so.
 */
export type Topic = 'requests' | 'review' | 'other' | null;

/** A request for government information, in the wordings of real reports: 依申请公开件, 政府信息公开申请, 申请公开. */
export const REQUEST =
  /依申请|信息公开的?申请|政务公开的?申请|(?<![村党厂居财]务)公开申请|申请公开|(?:申请|要求|请求)(?:获取|公开)?(?:政府|政务)信息|申请信息公开|政府信息的?申请|信息申请公开/;

/** Cases against the organ. */
export const REVIEW = /复议|诉讼|应诉|起诉/;

/** Matters that are received and answered as well, but are no requests. */
const OTHER_MATTER =
  /留言|来信|信件|来访|热线|12345|信访|咨询|投诉|举报|建议|提案|议案|问政|工单|诉求|行政许可|许可事项|许可申请|审批|处罚|执法|来电|电话|网民|舆情|批示|督办|救助|补贴|办件|服务事项|满意|平台事项|信箱|纠错/;

/** 依申请公开信件, 公开申请办件: the request itself. */
const AS_PAPER = /(?<=申请公开|公开申请|申请)(?:来信|信件|来函|办件)/g;

/** Whether words speak of letters, calls, cases of other kinds. */
export function isOtherMatter(words: string): boolean {
  return OTHER_MATTER.test(words.replace(AS_PAPER, '件'));
}

/** Only some of the requests: by applicant, way, matter or result. */
const SOME_OF_THEM =
  /自然人|公民|个人|法人|企业|组织|机构|律师|网上|网络|在线|线上|线下|信函|邮寄|邮件|邮箱|快递|当面|现场|传真|窗口|平台|微信|公众号|主动公开|予以公开|部分公开|不予|同意公开|无法提供|不存在|非本机关|不属于|补正|撤回|撤销|延期|逾期|超期|书面|口头|当场|涉及|关于|有关|重复|其他|转[办来交送]|[转由](?:[至给])?(?:相关|有关|各|其[他它]|承办|责任)?(?:单位|部门|科室|股室|行政机关)|移交|交办|上级|代[拟办为]|协助|配合|网站|通过(?!各|多)|材料|类/;
/** The whole of the applicants, in the words of the regulation. */
const ALL_APPLICANTS =
  /(?:自然人|公民|个人|社会公众|公众|群众)(?:、|和|及|或|以及)?(?:企业、)?法人(?:、|和|及|或者?|以及)(?:其他|其它)(?:社会)?组织|(?:社会)?公众|社会各界|群众|申请人|(?:市民|村民|居民|(?:学生)?家长)(?=依申请|申请公开|提[交出])|公民(?=依申请公开|申请公开|、?法人|提[交出]的)/g;

/** 通过信函、网络等方式提交的: by every way. */
const ALL_WAYS = /(?:通过|以|采[用取])[^，\d]{2,24}?等(?:多种|各种|不同)?(?:方式|渠道|途径|形式)(?:提[交出]|递交)?的?/g;

/** 向办公室提出的 */
const TO_THE_ORGAN =
  /向(?:[我本][^，\d]{0,3}|[^，\d]{0,8}(?:局|办公?[室厅]?|委|镇|乡|政府|机关|单位|街道))(?:提[交出]|递交)的/g;

/** Words that leave a number one of all requests: whoever made them, in whatever way. */
function withoutWholes(words: string): string {
  return words.replace(ALL_APPLICANTS, '').replace(ALL_WAYS, '').replace(TO_THE_ORGAN, '').replace(AS_PAPER, '');
}

/** Whether words beside a number of requests narrow it to some of them. */
export function isNarrowed(words: string): boolean {
  return SOME_OF_THEM.test(withoutWholes(words));
}

/** What the organ did with a request when it came. */
export const RECEIVED =
  /(?:新收到?|新增|收到|受理|登记(?!受理)|接收|接到|收悉|收件(?=共|数|\d)|有(?=\d+[件份宗](?:依申请公开|政府信息公开申请)))(?:了)?/;

/** Measure words of requests. */
export const COUNTED = /^(?:[件条份宗例起个项次]|件次)$/;

/** Words that say no more than "requests" and that they were dealt with. */
const BARE =
  /^(?:的|了|到|各类|各种|新|有效|依?申请|获取|政府|政务|信息|公开|事项|需求|申请[书表]|提[出交]|递交|件|数|量|共|计|合计|累计|总|为|有|是|达|并|和|均|已|全部|办结|答复|办理|受理|处理|回复|办复|登记|予以|依法|按时|按期|按规定|及时|:|、)*$/;

/** Whether words beside a number leave it a number of all requests; a word not known here may narrow it. */
export function saysRequestsOnly(words: string): boolean {
  return BARE.test(withoutWholes(words));
}

const OF_ITSELF = '[我本](?:机关|部门|单位|街道|办事处|管委会|[局镇乡委办厅处院会府县市区州旗省站所队校])';
/** What may stand before 行政复议 without narrowing it: 2023年我局因不服政府信息公开答复被提起的. */
const CASE_WORD = `${OF_ITSELF}|20\\d\\d年度?|全年|本年度?|年度|\\d+[月日]|截[至止]|[\\d一二三四五六七八九十]+[件起宗例个次]|以来|期间|方面|领域|行政相对人|行政|[因由]此|因|由于?|与|和|以?及|或者?|、|对|就|针对|不服|涉|有关?|关于|政府|政务|信息|公开|依?申请|工作|答复|行为|事[项务]|问题|案件|类|引[起发]|产生|发生|导致|而|提[起出请]|举报|信访|申请人?|起诉|等|情况|事务|服务|履行|职责|办理|[被遭的所过共计新增为在中向其人]|作为|相关|合计|累计|总计|收到|接到|任何|复议|诉讼|投诉|申诉|异议|争议|"|:`;
const CASE_WORDS_BEHIND = new RegExp(`(?:${CASE_WORD})*$`);
const ENDS_WITH_ORGAN = /(?:^|[局镇乡委办厅处院会府县市区州旗省站所队校]|街道|机关|单位|中心|部门)$/;

/** Whether the words before 行政复议 or 行政诉讼 leave it all the cases about the organ's disclosure: not 涉及征地的, 其他. */
export function saysAllCases(before: string): boolean {
  return ENDS_WITH_ORGAN.test(before.replace(ALL_APPLICANTS, '').replace(CASE_WORDS_BEHIND, ''));
}

/** 针对民意乡有关政府信息公开事务的 */
const AGAINST_ORGAN =
  /(?:针对|对|就|涉及)[^，、针对就]{1,12}?(?:[局镇乡委办厅院县市区州旗省]|街道|办事处|政府|管委会)(?=有关|的|政府|政务|信息)/;

/** The same between 未发生 and 行政复议, where no organ stands: not 因答复不及时引发的. */
export function deniesAllCases(between: string): boolean {
  return between.replace(ALL_APPLICANTS, '').replace(AGAINST_ORGAN, '').replace(CASE_WORDS_BEHIND, '') === '';
}
