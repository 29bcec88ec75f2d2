import type { TableId } from '../../../forms/form.ts';
import type { Article, ArticlePart } from '../../../narrative/article.ts';
import type { PartId } from '../../../narrative/headings.ts';
import type { Paragraph } from '../../../narrative/paragraphs.ts';
import type { Sentence } from '../../rule.ts';

/** The six parts of the unified format in their order, with the table that belongs to each. */
export interface OfficialPart {
  id: PartId;
  /** Official heading without its ordinal. */
  title: Sentence;
  /** Headings that local notices use for the same part. */
  tolerated: readonly string[];
  table: TableId | null;
}

export const OFFICIAL_PARTS: readonly OfficialPart[] = [
  { id: 'overview', title: { zh: '总体情况', en: 'overview' }, tolerated: [], table: null },
  {
    id: 'disclosure',
    title: { zh: '主动公开政府信息情况', en: 'information disclosed on the organ’s own initiative' },
    tolerated: ['行政机关主动公开政府信息情况'],
    table: 'disclosure',
  },
  {
    id: 'requests',
    title: { zh: '收到和处理政府信息公开申请情况', en: 'requests received and handled' },
    tolerated: ['行政机关收到和处理政府信息公开申请情况'],
    table: 'requests',
  },
  {
    id: 'review',
    title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'reconsideration and litigation' },
    tolerated: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    table: 'review',
  },
  {
    id: 'problems',
    title: { zh: '存在的主要问题及改进情况', en: 'problems and improvements' },
    tolerated: [],
    table: null,
  },
  { id: 'other', title: { zh: '其他需要报告的事项', en: 'other matters' }, tolerated: [], table: null },
];

/** 一 … 六 and beyond, as headings are numbered. */
export function chineseOrdinal(value: number): string {
  return '一二三四五六七八九十'[value - 1] ?? String(value);
}

/** The headings found for a part. */
export function partsOf(article: Article, id: PartId): ArticlePart[] {
  return article.parts.filter(({ part }) => part === id);
}

/**
 * The text of a part with everything under headings of no official part that stand within it: sub-headings number
 * themselves 一、二、 as the parts do.
 */
export function textOfPart({ parts }: Article, id: PartId): Paragraph[] {
  let own = false;
  return parts.flatMap(({ part, paragraphs }) => {
    if (part !== null) own = part === id;
    return own ? paragraphs : [];
  });
}

/**
 * Whether the report's own text was found. Without a single official heading nothing may be said of what the text
 * lacks: the page may hold the tables alone, the text in an attachment.
 */
export function hasReportText(article: Article): boolean {
  return article.parts.some(({ part }) => part !== null);
}
