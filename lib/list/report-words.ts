/** 年报, 政府信息公开工作年度报告 and what comes between; the words may be folded or raw. */
const IS_REPORT = /年报|(?:信息|政务)公开.{0,30}报告/;
/** Reports on something else that are published in the same days. */
const IS_OTHER = /政府网站|网站工作|法治政府|行政执法|执法统计|预算|决算|企业年报|统计年报|新媒体/;
/** What speaks about reports and is none. */
const IS_ABOUT = /(?:通知|解读|说明|图解|通报|通告|情况表|目录|模板|格式)$/;

/** Whether the words of a link name a report on the disclosure of information. */
export function namesReport(words: string): boolean {
  if (!IS_REPORT.test(words) || IS_ABOUT.test(words)) return false;
  return !IS_OTHER.test(words) || /信息公开/.test(words);
}

/** What names of organs end with. */
const IS_ORGAN =
  /^\p{Script=Han}{1,20}(?:[镇乡局委办厅院馆处所部社]|街道|苏木|[^网]站|人民政府|委员会|管委会|办公室|开发区|园区|中心|公司|学校|大学|[分支]局|[大支]队|[协学商总]会|工会|字会|联合会|[妇残文商科侨]联)$/u;
/** Headings over many organs, which are no name of one: 乡镇, 县直部门, 各街道办事处. */
const IS_KIND_OF_ORGANS =
  /^(?:[各全县市区省州旗直属辖级乡镇街道委办局厅院部门单位机构及和]+|各.*|街道办事处|乡?镇?人民政府)$/u;
/** `2022年度报告`, `2021年`. */
const IS_YEAR_ALONE = /^20\d\d年?度?(?:工作)?(?:年度)?(?:报告|年报)?$/;

/** Whether words are the name of an organ and nothing more. */
export function isOrganAlone(words: string): boolean {
  return IS_ORGAN.test(words) && !IS_KIND_OF_ORGANS.test(words);
}

/** Whether words name a year, or the report of a year, and nothing more. */
export function isYearAlone(words: string): boolean {
  return IS_YEAR_ALONE.test(words);
}
