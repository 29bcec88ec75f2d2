import { compare, ZERO } from '../../grid/decimal.ts';
import type { Paragraph } from '../../narrative/paragraphs.ts';
import { englishAmount } from '../money.ts';
import { printedNumber } from '../printed-number.ts';
import { statedYear } from '../report-year.ts';
import { defineRule } from '../rule.ts';
import { findAll, sentenceText, type TextMatch } from '../text-search.ts';

const FEES = 'disclosure.fees.amount';
/** 无行政事业性收费, 未收取任何行政事业性费用, 行政事业性收费为0: no fee of any kind was taken. */
const NO_FEES =
  /(?:无|没有|未|不存在|不涉及)(?:发生|产生|有|收取|征收|开展|涉及|设立)?(?:过|任何|各类|各项|其他|的)*行政事业性(?:收费|费用)(?:项目|情况|行为|收入)?|行政事业性(?:收费|费用)(?:项目|金额|收入|总额)?(?:共计|合计|均)?(?:为|是|:)?(?:无|0(?:\.0+)?(?:万?元|项|[，。;]|$)|零)/gu;
/** 未收取任何费用: without a word of what for, all fees are meant. */
const NOT_ANY =
  /(?:未|没有|不)(?:曾)?(?:向[^，。;]{1,14})?(?:收取|征收)(?:过)?任何(?:形式的|性质的)?(?:费用|收费|费)/gu;
/** The processing fee is one of many: denying it says nothing of the others. */
const OF_REQUESTS =
  /信息处理费|处理费|信息公开|政务公开|依申请|申请人|检索|复制|邮寄|收费通知|收费标准|收费管理办法|减免|打印/u;
/** Others are spoken of, or a part of the fees. */
const NOT_OF_ALL = /所属|下属|村|企业|协会|中介|违规|乱收费|涉企|目录|取消|免征|新增|新设|除|以外|之外/u;

const LONGEST_SENTENCE = 200;

export const feeUnreported = defineRule({
  id: 'fee-unreported',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '表二“第二十条第（八）项 行政事业性收费 本年收费金额（单位：万元）”；信息处理费只是其中一种',
  check: ({ facts, article }) => {
    const amount = printedNumber(facts, FEES);
    const fact = facts.get(FEES);
    if (!amount || !fact || compare(amount, ZERO) <= 0) return [];
    const year = statedYear(article);
    const last = article.parts.filter(({ part }) => part === 'other').flatMap(({ paragraphs }) => paragraphs);
    const denials = [
      ...findAll(article.paragraphs, NO_FEES),
      ...findAll(last, NOT_ANY).filter((found) => !isOfRequests(found, last)),
    ];
    return denials
      .filter((found) => !OF_REQUESTS.test(upTo(found)) && isOwn(sentenceText(found), year))
      .slice(0, 1)
      .map(({ passage }) => ({
        facts: [FEES],
        quotes: [passage],
        message: {
          zh: `正文写“${passage.text}”，表二行政事业性收费本年收费金额却是${fact.text}${fact.unit ? '' : '万元'}，请核对。`,
          en: `The text says “${passage.text}”, but table 2 has administrative fees of ${englishAmount(amount, fact.unit ?? '万元')}.`,
        },
      }));
  },
});

/** The sentence before, or the heading above, says which fees: （一）信息公开收费情况。未收取任何费用。 */
function isOfRequests({ paragraph, match }: TextMatch, part: readonly Paragraph[]): boolean {
  const above = part[part.indexOf(paragraph) - 1]?.words.text ?? '';
  return OF_REQUESTS.test(paragraph.words.text.slice(0, match.index)) || OF_REQUESTS.test(above);
}

/** The sentence as far as the denial: which fees are denied is said before it. */
function upTo({ paragraph: { words }, match }: TextMatch): string {
  const end = match.index + match[0].length;
  return (
    words.text
      .slice(Math.max(0, end - LONGEST_SENTENCE), end)
      .split(/[。;!?](?!$)/u)
      .at(-1) ?? ''
  );
}

function isOwn(sentence: string, year: number | null): boolean {
  const years = [...sentence.matchAll(/(?<!\d)(20\d\d)年/gu)].map(([, named]) => Number(named));
  return !NOT_OF_ALL.test(sentence) && (year === null || years.every((named) => named === year));
}
