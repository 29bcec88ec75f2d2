import type { Paragraph } from '../../narrative/paragraphs.ts';
import { defineRule, type FindingDraft, type Sentence } from '../rule.ts';
import { clauseAround, clauseText, findAll, type TextMatch } from '../text-search.ts';

/** What a text generator says to the person who asked, for compact text. */
const PHRASES: readonly RegExp[] = [
  /以下(?:是|为)(?:一[篇份]|(?:为|给)您|根据您|按照您|关于[^，。;]{2,30}的一[篇份])[^，。;:]*/gu,
  /(?:以下|下面)(?:为|给)您(?:撰写|生成|提供|整理|拟)[^，。;:]*/gu,
  // A list of offices may well be 可根据实际情况增减: only the text itself, or the person who asked, is meant.
  /(?:(?<![^。;!(])|[您你]|(?:以上|上述)[^，。;]{0,6}|范文|模板|文案|示例|初稿|草稿)可(?:以)?(?:根据|结合|按照)(?:[您你]的?)?(?:实际|具体)(?:情况|需要|需求|数据)(?:进行)?(?:适当|相应|灵活)?(?:的)?(?:修改|增删|补充|替换|完善|填写|增减|调整)(?=[。;!)]|和|或|、|$|，(?:希望|如|使|以上))/gu,
  /(?:希望|愿)(?:以上|上述|这[篇份个])[^，。;!?]{0,12}(?:(?:对|帮到|帮助|符合|满足)[您你]|(?:内容|范文|模板|文本|示例)[^，。;!?]{0,4}有所帮助)[^，。;!?]{0,8}/gu,
  /(?:以上|上述)(?:内容|范文|模板|文本|示例|数据)[^，。;]{0,6}(?:仅供参考|仅为示例|为示例|均为虚构|为虚构|系虚构)/gu,
  /\((?:此处(?:填|插入|补充)[^()]{0,12}|(?:可|请)根据实际(?:情况)?[^()]{0,12})\)/gu,
  /\[(?:此处|具体(?:数字|数量|数据|日期|内容|名称|时间)|填写|插入|请(?:填|输入|插入)|(?:单位|机关|部门|机构)名称|[您你]的|年份|数字|数量|日期|X+)[^[\]]{0,12}\]/gu,
  /作为(?:一[个名款])?(?:AI|人工智能|大?语言模型)[^，。;]{0,8}，?我(?:无法|不能|没有|可以)|(?:本|该|以上)[^，。;]{0,6}由(?:AI|人工智能)[^，。;]{0,4}生成/gu,
  /(?:随时|欢迎)(?:告诉|告知|联系|提问)我(?=[。;!?，]|$)/gu,
  /(?:需要我|要我)(?:帮[您你]|为[您你]|继续|再)[^。;!?]{0,20}吗/gu,
];
/** What none of the phrases is without: most paragraphs need not be searched for each. */
const MAY_HOLD = /[您你我吗[(]|以下|希望|愿|内容|范文|模板|文本|示例|数据|AI|人工智能|语言模型|助手|可/u;
/** A capital letter in the place of a number: X万, Y条, Z件; 甲类 and A4 are none. */
const LETTER =
  /(?<![A-Za-z\d.+-])([A-Z])(?:余|多)?(?:[条件份次篇]|万(?=[条件份次元人余多字，。;]))(?!类|级|型|款|套)/gu;
const COUNTS =
  /公开|发布|收到|受理|办理|办结|答复|申请|信息|解读|推送|制发|更新|回应|阅读|共|计|达|开展|举办|培训|发放|文件/u;

const PHRASE: Sentence = { zh: '文本生成工具的用语', en: 'the words of a text generator' };
const PLACEHOLDER: Sentence = { zh: '用字母代替数字的占位', en: 'a letter in the place of a number' };

export const chatLeftover = defineRule({
  id: 'chat-leftover',
  group: 'document',
  severity: 'warning',
  class: 'stale-text',
  basis: '年度报告应由本机关据实撰写；生成工具的用语和占位字母应删除或替换',
  check: ({ article: { paragraphs } }) => [
    ...phrases(paragraphs).map((found) => describe(found, PHRASE)),
    ...findAll(paragraphs, LETTER)
      .filter((found) => COUNTS.test(clauseText(found)))
      .map((found) => describe(found, PLACEHOLDER)),
  ],
});

/** Each place once, though several phrases may fit it; titles of documents are quoted. */
function phrases(paragraphs: readonly Paragraph[]): TextMatch[] {
  const likely = paragraphs.filter(({ words }) => MAY_HOLD.test(words.text));
  const found = PHRASES.flatMap((pattern) => findAll(likely, pattern));
  const byClause = new Map(found.map((match) => [JSON.stringify(clauseAround(match)), match]));
  return [...byClause.values()];
}

function describe(found: TextMatch, what: Sentence): FindingDraft {
  const quote = clauseAround(found);
  return {
    quotes: [quote],
    message: {
      zh: `正文“${quote.text}”疑为${what.zh}（“${found.passage.text}”），请核对并改正。`,
      en: `“${quote.text}” in the text seems to contain ${what.en} (“${found.passage.text}”).`,
    },
  };
}
