import type { Article } from '../narrative/article.ts';
import { printed } from '../narrative/compact-text.ts';
import type { PartId } from '../narrative/headings.ts';

/** The words of the parts that organs write themselves, a paragraph a line, without tables and white space. */
export interface RecordTexts {
  overview: string;
  problems: string;
  other: string;
}

/** Nobody writes more than this in one part; what is longer was not written as a report. */
const LONGEST_PART = 12_000;

/** What is kept of a report's words. */
export function recordTexts({ parts }: Pick<Article, 'parts'>): RecordTexts {
  const text = (id: PartId) =>
    parts
      .filter(({ part }) => part === id)
      .flatMap(({ paragraphs }) => paragraphs.map(({ words, block }) => printed(words, block.text)))
      .join('\n')
      .slice(0, LONGEST_PART);
  return { overview: text('overview'), problems: text('problems'), other: text('other') };
}
