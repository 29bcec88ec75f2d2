/** What a person takes in at once; the evidence stands whole under the sentence. */
const LONGEST = 120;
/** Of quoted words that have to be cut, so much is left at either end. */
const KEPT = 8;

/**
 * The sentence of a finding as it is read: quotation marks inside quoted words are single ones (GB/T 15834), and
 * quotations are cut in the middle where it would be too long, the longest first.
 */
export function tidySentence(sentence: string): string {
  let tidy = withInnerMarks(sentence);
  for (;;) {
    const longest = quotationsOf(tidy).sort((one, other) => other.length - one.length)[0];
    if (tidy.length <= LONGEST || !longest || longest.length <= 2 * KEPT + 4) return tidy;
    const excess = tidy.length - LONGEST;
    const kept = Math.max(KEPT, Math.floor((longest.length - 2 - excess - 1) / 2));
    tidy = tidy.replace(longest, () => `“${cut(longest.slice(1, -1), kept)}”`);
  }
}

function cut(words: string, kept: number): string {
  return `${words.slice(0, kept).replace(/[\ud800-\udbff]$/, '')}…${words.slice(-kept).replace(/^[\udc00-\udfff]/, '')}`;
}

/** “…“…”…” becomes “…‘…’…”; where marks do not close nobody can tell which are inner ones. */
function withInnerMarks(sentence: string): string {
  let depth = 0;
  let isSound = true;
  const marked = sentence.replace(/[“”]/g, (mark) => {
    if (mark === '“') return ++depth % 2 === 1 ? '“' : '‘';
    const isOuter = depth % 2 === 1;
    if (--depth < 0) isSound = false;
    return isOuter ? '”' : '’';
  });
  return isSound && depth === 0 ? marked : sentence;
}

function quotationsOf(sentence: string): string[] {
  return [...sentence.matchAll(/“[^“”]*”/g)].map(([quotation]) => quotation);
}
