import type { Sentence } from './rule.ts';

/** What a person takes in at once. */
const LONGEST = 120;

/** The first of these that is short enough, the fullest before the plainer ones; else the last. */
export function shortSentence(...sentences: readonly [Sentence, ...Sentence[]]): Sentence {
  return sentences.find(({ zh }) => zh.length <= LONGEST) ?? (sentences.at(-1) as Sentence);
}
