import type { Paragraph } from '../../narrative/paragraphs.ts';
import { findIn, type TextMatch } from '../text-search.ts';

/** A word of two to six characters said twice: 审核审核, 工作人员工作人员. */
const DOUBLED = /(\p{Script=Han}{2,6}?)\1/gu;

/** Verbs that may be said twice: 研究研究, 了解了解; and what stands twice as a rule: 一个一个, 某某某某. */
const DOUBLES_RIGHTLY =
  /^(?:研究|学习|讨论|了解|商量|考虑|认识|熟悉|锻炼|比较|琢磨|思考|打听|休息|宣传|问问|看看|想想|谈谈|说说|聊聊|试试|走走|听听|讲讲|来回|好好|慢慢)$|^[一二三四五六七八九十百千万亿零两几某每各第]|^(.)\1/u;
/** The sound of foreign and minority names: 呼拉呼拉, 巴音巴音. */
const SOUNDS = /^[拉哈巴尔乌达克苏图布音特塔莫格吉卡阿依里卓玛扎呼伦察勒兰宾沙丁多洛央措嘎松桑珠姆贡郎]+$/u;

/**
 * Nouns that end one name and begin the next: 各部门部门预算, 县政府政府网站, 会议会议纪要. They are a slip only where
 * the second ends the phrase.
 */
const BEGINS_A_NAME =
  /^(?:政府|政务|信息|工作|部门|单位|会议|服务|项目|管理|行政|执法|领导|公开|中心|人员|文件|企业|社会|基层|重点|政策|网站|平台|制度|教育|安全|环境|生态|卫生|健康|医疗|财政|预算|决算|专项|村务|党务|乡镇|街道|社区|农村|农业|城市|城乡|建设|规划|监督|监管|市场|经济|发展|改革|应急|法治|法律|群众|人民|公共|公众|文化|旅游|体育|民政|民生|就业|创业|人才|人事|干部|组织|机构|办公|业务|数据|网络|媒体|新闻|舆情|热点|热线|档案|目录|栏目|专栏|内容|问题|情况|意见|建议|提案|申请|答复|审批|许可|处罚|权力|责任|事项|清单|指南|流程|标准|质量|交通|水利|林业|土地|房屋|住房|工程|招标|采购|价格|收费|税务|审计|统计|国家|全国|地方|省级|市级|县级|区级|年度|季度|月度|机关|事业|学校|学生|教师|幼儿|老年|残疾|妇女|儿童|司法|公安|消防|物业|产业|工业|商务|科技|技术|知识|产权|金融|投资|资产|资源|自然|能源|电子|智慧|数字|综合|联席|常务|专题|主题|宣传|解读|互动|交流|培训|考核|评议|测评|检查|督查|巡查|整改|保密|审查|回应|依法|主动|社保|医保|扶贫|救助|优抚|退役|军人)$/u;
const ENDS_PHRASE = /^(?:$|[^\p{Script=Han}]|[的地得等和与及了])/u;

/** Words doubled by a slip of the hand. */
export function doubledWords(paragraph: Paragraph): TextMatch[] {
  return findIn(paragraph, DOUBLED).filter(({ match }) => {
    const word = match[1] ?? '';
    if (DOUBLES_RIGHTLY.test(word) || SOUNDS.test(word)) return false;
    const after = paragraph.words.text.slice(match.index + match[0].length, match.index + match[0].length + 1);
    return !BEGINS_A_NAME.test(word) || ENDS_PHRASE.test(after);
  });
}
