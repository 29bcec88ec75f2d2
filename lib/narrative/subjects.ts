/**
 * What a clause speaks of. The same verbs (收到, 办结, 答复) serve requests, letters, motions and cases, so a number
 * counts as one of requests only where the words say so.
 */
export type Topic = 'requests' | 'review' | 'other' | null;

/** A request for government information, in the wordings of real reports: 依申请公开件, 政府信息公开申请, 申请公开. */
export const REQUEST =
  /依申请|信息公开的?申请|政务公开的?申请|公开申请|申请公开|申请(?:获取)?政府信息|政府信息的?申请|信息申请公开/;

/** Cases against the organ. */
export const REVIEW = /复议|诉讼|应诉|起诉/;

/** Matters that are received and answered as well, but are no requests. */
export const OTHER_MATTER =
  /留言|来信|信件|来访|热线|12345|信访|咨询|投诉|举报|建议|提案|议案|问政|工单|诉求|行政许可|许可事项|许可申请|审批|处罚|执法|来电|电话|网民|舆情|批示|督办|救助|补贴|办件|服务事项|满意|平台事项/;

/** Only some of the requests: by applicant, way, matter or result. */
const SOME_OF_THEM =
  /自然人|公民|个人|法人|企业|组织|机构|律师|网上|网络|在线|线上|线下|信函|邮寄|邮件|邮箱|快递|当面|现场|传真|窗口|平台|微信|公众号|主动公开|予以公开|部分公开|不予|同意公开|无法提供|不存在|非本机关|不属于|补正|撤回|撤销|延期|逾期|超期|书面|口头|当场|涉及|关于|有关|重复|其他|转办|移交|类/;
/** The whole of the applicants, in the words of the regulation. */
const ALL_APPLICANTS =
  /(?:自然人|公民|个人|社会公众|公众|群众)(?:、|和|及|或|以及)?(?:企业、)?法人(?:、|和|及|或者?|以及)(?:其他|其它)(?:社会)?组织|(?:社会)?公众|群众|申请人/g;

/** Whether words beside a number of requests narrow it to some of them. */
export function isNarrowed(words: string): boolean {
  return SOME_OF_THEM.test(words.replace(ALL_APPLICANTS, ''));
}
