import { foldText } from '../../../grid/cell-text.ts';
import type { Article, ArticlePart } from '../../../narrative/article.ts';
import { compact } from '../../../narrative/compact-text.ts';
import { headingMarks } from '../../../narrative/headings.ts';
import { defineRule } from '../../rule.ts';
import { OFFICIAL_PARTS, type OfficialPart, partsOf } from './official-parts.ts';

const ORDINAL = /^(?:第?[一二三四五六七八九十]+(?:部分)?[、.,:]?|\([一二三四五六七八九十]+\)|\d+[、.])/u;

export const headingVariant = defineRule({
  id: 'heading-variant',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式规定的各部分名称',
  check: ({ article }) => {
    const variants = OFFICIAL_PARTS.flatMap((official) => variantOf(official, article) ?? []);
    if (variants.length === 0) return [];
    const names = variants.map(({ title }) => `“${title}”`).join('');
    const wanted = variants.map(({ official }) => `“${official.title.zh}”`).join('');
    return [
      {
        quotes: variants.map(({ part }) => part.heading),
        message: {
          zh: `标题与统一格式用语不一致：${names}，统一格式为${wanted}。`,
          en: `Headings worded otherwise than in the unified format: ${names}; the format has ${wanted}.`,
        },
      },
    ];
  },
});

/** What each part may be called. */
const ACCEPTED = new Map(
  OFFICIAL_PARTS.map((official) => [official, [official.title.zh, ...official.tolerated].map(bare)]),
);

/** The first heading of a part, where none of the part's headings has an accepted wording. */
function variantOf(official: OfficialPart, article: Article) {
  const accepted = ACCEPTED.get(official) ?? [];
  const headings = partsOf(article, official.id).map((part) => ({ official, part, title: titleOf(part) }));
  return headings.some(({ title }) => accepted.includes(bare(title))) ? undefined : headings[0];
}

/** （单位：件） behind a heading. */
const GLOSS = /(?:\([^()]*\)|单位:?.)$/u;

/** The heading without its ordinal, gloss and closing punctuation. */
function titleOf({ heading }: ArticlePart): string {
  const printed = foldText(heading.text);
  const folded = printed.slice(headingMarks(printed)).trimStart();
  const ordinal = ORDINAL.exec(folded)?.[0] ?? '';
  return folded
    .slice(ordinal.length)
    .replace(GLOSS, '')
    .replace(/[。:;,.]+$/u, '');
}

/** 主动公开政府信息的情况 and 其它需要报告的事项 are the official wordings to any reader. */
function bare(title: string): string {
  return compact(title)
    .text.replace(/[^\p{L}\p{N}]|的/gu, '')
    .replace('其它', '其他');
}
