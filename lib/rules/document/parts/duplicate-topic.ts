import { passageOf } from '../../../narrative/compact-text.ts';
import type { Paragraph } from '../../../narrative/paragraphs.ts';
import type { Passage } from '../../../page/source.ts';
import { defineRule } from '../../rule.ts';
import { partsOf } from './official-parts.ts';

const TOPICS = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'];
/** （四）主动公开政府信息以及公开平台建设情况, up to the mark after which the text runs on. */
const SUB_HEADING = /^\([一二三四五六七八九十]{1,2}\)[^。:;!?]{2,40}/u;

export const duplicateTopic = defineRule({
  id: 'duplicate-topic',
  group: 'document',
  severity: 'info',
  class: 'structure',
  basis: '统一格式“一、总体情况”：各项内容分别报告一次',
  check: ({ article }) => {
    const headings = partsOf(article, 'overview').flatMap((part) =>
      part.paragraphs.flatMap((p) => subHeading(p) ?? []),
    );
    return TOPICS.flatMap((topic) => {
      const same = headings.filter(({ words }) => words.includes(topic));
      if (same.length < 2) return [];
      const names = same.map(({ passage }) => `“${passage.text}”`).join('');
      return {
        quotes: same.map(({ passage }) => passage),
        message: {
          zh: `总体情况中${names}重复设置“${topic}”，同一事项宜只写一处。`,
          en: `In the overview ${names.replaceAll('”“', '” and “')} are both about “${topic}”.`,
        },
      };
    });
  },
});

function subHeading({ block, words }: Paragraph): { words: string; passage: Passage } | null {
  const match = SUB_HEADING.exec(words.text);
  if (!match) return null;
  // A heading that runs on as a sentence is not one.
  const heading = match[0].split('，')[0] ?? '';
  return { words: heading, passage: passageOf(block, words, 0, heading.length) };
}
