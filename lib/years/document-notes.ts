import type { Article } from '../narrative/article.ts';
import { printed, slice } from '../narrative/compact-text.ts';
import type { Paragraph } from '../narrative/paragraphs.ts';

const DOCUMENTS = /规范性文件|规章/;
/** Words of documents that were found, lapsed or were counted otherwise. */
const OTHERWISE = /失效|清理|汇总|历史遗留|历史文件|统计口径|往年|历年|补录/;
const MOST = 3;
const LONGEST = 200;

/** What the report itself says of documents that lapsed, were cleared or were counted in another way. */
export function documentNotes({ paragraphs }: Pick<Article, 'paragraphs'>): string[] {
  return paragraphs.flatMap(notesIn).slice(0, MOST);
}

function notesIn({ words, block }: Paragraph): string[] {
  if (!DOCUMENTS.test(words.text)) return [];
  return [...words.text.matchAll(/[^。;!?]+/g)]
    .filter(([sentence]) => sentence.length <= LONGEST && DOCUMENTS.test(sentence) && OTHERWISE.test(sentence))
    .map(({ 0: sentence, index }) => printed(slice(words, index, index + sentence.length), block.text));
}
