/** What a person takes in at once; the evidence stands whole under the sentence. */
const LONGEST = 120;
/** Of quoted words that have to be cut, so much is left at either end. */
const KEPT = 8;

/** More than three quotations in a row, of which two are kept. */
const RUN = /(“[^“”]*”、?“[^“”]*”)(?:、?“[^“”]*”){2,}等?/g;

/**
 * The sentence of a finding as it is read: quotation marks inside quoted words are single ones (GB/T 15834), and
 * where it would be too long, a row of quotations keeps its first ones, and quotations are cut in the middle, the longest first.
 */
export function tidySentence(sentence: string): string {
  let tidy = withInnerMarks(sentence);
  if (tidy.length > LONGEST) tidy = tidy.replace(RUN, '$1等');
  for (;;) {
    const longest = quotationsOf(tidy).sort((one, other) => other.length - one.length)[0];
    if (tidy.length <= LONGEST || !longest || longest.length <= 2 * KEPT + 4) return tidy;
    const excess = tidy.length - LONGEST;
    const kept = Math.max(KEPT, Math.floor((longest.length - 2 - excess - 1) / 2));
    tidy = tidy.replace(longest, () => `“${cut(longest.slice(1, -1), kept)}”`);
  }
}

/** English beside it: `8 lawsuit(s)` is read as `8 lawsuits`, `1 lawsuit(s)` as `1 lawsuit`; quoted words are left alone. */
export function tidyEnglish(sentence: string): string {
  return sentence.replace(
    /“[^”]*”|(\d[\d.,]* )?((?:[a-z-]+ )?[a-z]+)\(s\)/g,
    (all, number: string | undefined, words: string | undefined) =>
      words === undefined ? all : `${number ?? ''}${words}${number?.trim() === '1' ? '' : 's'}`,
  );
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
