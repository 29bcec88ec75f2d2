import type { Article } from '../../../narrative/article.ts';
import { compact } from '../../../narrative/compact-text.ts';
import { defineRule } from '../../rule.ts';
import { mentions } from '../../text-search.ts';
import { partsOf, textOfPart } from './official-parts.ts';

const TOPICS = [
  {
    zh: '主动公开',
    en: 'disclosure',
    pattern: /主动(?:地|向[^，。;]{1,8})?公开|(?:发布|公布|公开|更新)[^，。;]{0,16}信息[^，。;]{0,8}\d+余?[条件篇]/u,
  },
  { zh: '依申请公开', en: 'requests', pattern: /依申请|申请公开|公开申请/u },
  {
    zh: '政府信息管理',
    en: 'management of information',
    pattern: /信息(?:资源|发布)?(?:的)?管理|管理(?:政府|政务)信息/u,
  },
  { zh: '平台建设', en: 'platforms', pattern: /平台/u },
  {
    zh: '监督保障',
    en: 'supervision',
    pattern: /监督保障|保障监督|监督(?:和|与|检查|考核|评议|管理)|接受[^。;]{0,10}监督|考核(?:和|与)?监督/u,
  },
];

export const overviewTopics = defineRule({
  id: 'overview-topics',
  group: 'document',
  severity: 'info',
  class: 'completeness',
  basis: '统一格式“一、总体情况”：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障',
  check: ({ article }) => {
    const text = textOfPart(article, 'overview');
    if (text.length === 0) return [];
    const headings = ownHeadings(article);
    const missing = TOPICS.filter(
      ({ pattern }) => !mentions(text, pattern) && !headings.some((heading) => pattern.test(heading)),
    );
    if (missing.length === 0) return [];
    return [
      {
        message: {
          zh: `总体情况未写${missing.map(({ zh }) => zh).join('、')}。`,
          en: `The overview does not cover ${missing.map(({ zh, en }) => `${zh} (${en})`).join(', ')}.`,
        },
      },
    ];
  },
});

const SUB_HEADING = /^(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[、.](?!\d))([^。:;，]{2,24})/u;

/** Headings of topics that stand in parts of their own, or under another part than the first. */
function ownHeadings(article: Article): string[] {
  const unofficial = article.parts.filter(({ part }) => part === null).map(({ heading }) => compact(heading.text).text);
  const lower = article.paragraphs.flatMap(({ words }) => SUB_HEADING.exec(words.text.slice(0, 40))?.[1] ?? []);
  const requests = partsOf(article, 'requests').filter(({ heading }) => /依申请/u.test(heading.text));
  return [...unofficial, ...lower, ...requests.map(({ heading }) => heading.text)];
}
