import type { Article, ArticlePart } from '../../../narrative/article.ts';
import type { PartId } from '../../../narrative/headings.ts';
import { defineRule, type FindingDraft } from '../../rule.ts';
import { findAll, sentenceText, type TextMatch } from '../../text-search.ts';
import { introduction } from '../introduction.ts';
import { chineseOrdinal, OFFICIAL_PARTS } from './official-parts.ts';
import { numberedGaps } from './part-numbering.ts';

/** 全文由六个部分组成, 共分六部分, 包括……等六项内容. */
const COUNT =
  /(?:([一二三四五六七八九十])|(?<!\d)(\d{1,2}))(?:个|大)?(?:部分|方面(?:内容)?|项内容|大?章)(?![一二三四五六七八九十\d])/gu;
const IS_OF_REPORT = /报告|年报|全文/u;
/** Before the count or behind it: 由……六部分组成. 《条例》规定的六个方面 are the law's. */
const MADE_OF = /(?:由|包括|包含|分为?|分成|共有?|共计|含|等|全文)[^。;]*$/u;
const OF_OTHERS = /(?:规定|要求|明确|确定|提出|部署|按照|围绕|聚焦|紧扣)的?$/u;
/** A list of the parts' names. */
const LIST = /(?:包括|包含|由|分为?)[^。;]{30,}/gu;
/** 主要包括……, ……等: a selection. */
const SELECTS = /等|主要(?:包括|包含|由|分)/u;
const ENOUGH_NAMES = 4;
const LONGEST_LIST = 300;
const NAMES: readonly (readonly [PartId, RegExp])[] = [
  ['overview', /总体|基本情况|概述|概况|综述/u],
  ['disclosure', /主动公开/u],
  ['requests', /(?<!被)申请(?!行政|复议)/u],
  ['review', /复议|诉讼/u],
  ['problems', /问题|不足|改进/u],
  ['other', /其[他它].{0,8}(?:事项|情况|内容|报告|说明)|需要(?:报告|说明)/u],
];

export const preambleParts = defineRule({
  id: 'preamble-parts',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis: '引言对报告结构的说明应与正文各部分一致；统一格式为六个部分',
  check: ({ article }) => {
    const count = certainCount(article);
    if (count === null) return [];
    const counted = againstCount(article, count);
    return counted.length > 0 ? counted : againstList(article);
  },
});

/** How many parts the report has, where their headings are numbered from 一 without a gap; else null. */
function certainCount({ parts }: Article): number | null {
  const extras = new Set(numberedGaps(parts).flatMap((gap) => gap.extras));
  const own = parts.filter((part) => part.part !== null || extras.has(part));
  const isRow = own.every(({ ordinal }: ArticlePart, i) => ordinal === i + 1);
  return isRow && own.length >= 3 ? own.length : null;
}

function againstCount(article: Article, count: number): FindingDraft[] {
  return findAll(introduction(article), COUNT)
    .filter(isOfReport)
    .slice(0, 1)
    .filter(({ match }) => numberOf(match) !== count)
    .map(({ passage }) => ({
      quotes: [passage],
      message: {
        zh: `引言说报告有“${passage.text}”，正文找到${count}个部分的标题。`,
        en: `The introduction says “${passage.text}”; the report has headings of ${count} parts.`,
      },
    }));
}

function isOfReport({ paragraph: { words }, match }: TextMatch): boolean {
  const from = words.text.lastIndexOf('。', match.index) + 1;
  const before = words.text.slice(Math.max(from, match.index - LONGEST_LIST), match.index);
  return IS_OF_REPORT.test(before) && MADE_OF.test(before) && !OF_OTHERS.test(before);
}

function numberOf([, numeral, digits]: RegExpExecArray): number {
  return digits ? Number(digits) : '一二三四五六七八九十'.indexOf(numeral ?? '') + 1;
}

/** Official parts that the introduction names and the report lacks, and the other way round. */
function againstList(article: Article): FindingDraft[] {
  const [found] = findAll(introduction(article), LIST).filter((list) => IS_OF_REPORT.test(sentenceText(list)));
  if (!found || SELECTS.test(sentenceText(found))) return [];
  const named = new Set(NAMES.flatMap(([id, name]) => (name.test(found.match[0]) ? id : [])));
  const present = new Set(article.parts.flatMap(({ part }) => part ?? []));
  if (named.size < ENOUGH_NAMES) return [];
  const unnamed = titles([...present].filter((id) => !named.has(id)));
  const absent = titles([...named].filter((id) => !present.has(id)));
  if (unnamed === '' && absent === '') return [];
  const zh = [unnamed && `没有列出正文的${unnamed}`, absent && `列出了正文没有的${absent}`].filter(Boolean).join('，');
  const en = [unnamed && `leaves out ${unnamed}`, absent && `names ${absent}, which the report lacks`];
  return [
    {
      quotes: [found.passage],
      message: {
        zh: `引言列举报告内容，${zh}。`,
        en: `The introduction’s list of parts ${en.filter(Boolean).join(' and ')}.`,
      },
    },
  ];
}

function titles(ids: readonly PartId[]): string {
  return OFFICIAL_PARTS.flatMap(({ id, title }, i) =>
    ids.includes(id) ? `“${chineseOrdinal(i + 1)}、${title.zh}”` : [],
  ).join('');
}
