import { type Find, type Heads, headsAt, isValue, type LineCell, openWords, take } from './heads-of-lines.ts';
import { type Values, valuesOf } from './values-of-lines.ts';

/** A remark behind a label: （区分处理的，只计这一情形，不计其他情形）. */
const GLOSS = /^[（(].*[）)]$/u;

/** What is known of the lines of a table. */
export interface Lines<C> {
  /** Blank cells have left a trace. */
  hasBlanks: boolean;
  /** A blank cell where one must have stood. */
  blankBehind: (label: C) => C;
}

/**
 * Puts the cells of a table that stand one a line back into rows. The lines alone do not say where a row ends, so a row
 * is made only where its values can stand under its heads in one way; the others keep their label and lose their values.
 * Null where no heads of a form stand there.
 */
export function rowsOfLines<C extends LineCell>(
  cells: readonly C[],
  { hasBlanks, blankBehind }: Lines<C>,
): C[][] | null {
  const words = openWords(cells.map(({ text }) => text));
  const rows: C[][] = [];
  for (let at = 0; at < cells.length; ) {
    const heads = headsAt(cells, at, words);
    if (!heads) {
      at++;
      continue;
    }
    let end = heads.end;
    while (end < cells.length && !headsAt(cells, end, words)) end++;
    rows.push(
      ...heads.rows,
      ...rowsBelow(cells.slice(heads.end, end), heads, { hasBlanks, blankBehind }, words.listRows),
    );
    at = end;
  }
  return rows.length > 0 ? rows : null;
}

/** A run of words and the run of values behind it. */
interface Stretch<C> {
  words: C[];
  values: C[];
}

function rowsBelow<C extends LineCell>(cells: readonly C[], heads: Heads<C>, lines: Lines<C>, isListed: Find): C[][] {
  const stretches = stretchesOf(cells).map(({ words, values }) => ({ ...labelsOf(words, heads.rowName), values }));
  const read: Values<C>[] = valuesOf(
    stretches.map(({ values }) => values),
    heads,
    lines.hasBlanks,
  );
  const blankRow = (labels: readonly C[]) => {
    const label = labels.at(-1) as C;
    return [...labels, ...Array.from({ length: heads.count }, () => lines.blankBehind(label))];
  };
  return stretches.flatMap(({ labels, isKnown, blank, values }, i): C[][] => {
    const above = blank.map(blankRow);
    if (labels.length === 0) return heads.rowName || !read[i] ? above : [...above, read[i] as C[]];
    // A list of the platforms, label and number, between two tables.
    const [only, ...more] = values.filter(({ text }) => text !== '');
    if (!isKnown && only && more.length === 0 && labels.slice(-2).some(({ text }) => isListed(text))) {
      return [...above, [...labels, only]];
    }
    // The label of its first row is lost.
    if (!isKnown && heads.groupName?.((labels.at(-1) as C).text)) return [...above, labels];
    // Nothing is printed behind its label.
    const isBlank = isKnown && values.length === 0 && !lines.hasBlanks;
    return [...above, isBlank ? blankRow(labels) : [...labels, ...(read[i] ?? [])]];
  });
}

function stretchesOf<C extends LineCell>(cells: readonly C[]): Stretch<C>[] {
  const stretches: Stretch<C>[] = [];
  let open: Stretch<C> = { words: [], values: [] };
  for (const cell of cells) {
    if (isValue(cell.text)) {
      open.values.push(cell);
      continue;
    }
    if (open.values.length > 0) {
      stretches.push(open);
      open = { words: [], values: [] };
    }
    open.words.push(cell);
  }
  return [...stretches, open];
}

/** The label of the values behind a run of words, with the group above it, and the rows before it that are blank. */
interface Labels<C> {
  labels: C[];
  /** Words behind the last known label make another one: the values are not those of a row of the form. */
  isKnown: boolean;
  blank: C[][];
}

function labelsOf<C extends LineCell>(words: readonly C[], find: Find | undefined): Labels<C> {
  if (!find) return { labels: [], isKnown: false, blank: [] };
  const rows: C[][] = [];
  let open: C[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = take(words, at, find);
    open.push(taken?.cell ?? (words[at] as C));
    at = taken?.end ?? at + 1;
    if (!taken) continue;
    while (at < words.length && GLOSS.test((words[at] as C).text) && !find((words[at] as C).text)) at++;
    rows.push(open);
    open = [];
  }
  if (open.length > 0) return { labels: open, isKnown: false, blank: rows };
  return { labels: rows.at(-1) ?? [], isKnown: rows.length > 0, blank: rows.slice(0, -1) };
}
