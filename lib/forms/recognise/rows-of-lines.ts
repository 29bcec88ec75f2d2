import {
  type Find,
  type Heads,
  headsAt,
  isValue,
  type LineCell,
  openWords,
  take,
  type Words,
} from './heads-of-lines.ts';
import { type Beside, besideFull, isPrinted, type Traces, type Values, valuesOf } from './values-of-lines.ts';

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
  const parts = partsOf(cells, words);
  const beside = blanksBeside(parts);
  for (const [i, part] of parts.entries()) {
    const traces = { hasBlanks, beside, isEnd: i === parts.length - 1 };
    rows.push(...part.heads.rows, ...rowsBelow(part, blankBehind, words, traces));
  }
  return rows.length > 0 ? rows : null;
}

/** A run of words and the run of values behind it. */
interface Stretch<C> {
  words: C[];
  values: C[];
}

/** Heads with the rows below them. */
interface Part<C> {
  heads: Heads<C>;
  stretches: Stretch<C>[];
}

function partsOf<C extends LineCell>(cells: readonly C[], words: Words): Part<C>[] {
  const parts: Part<C>[] = [];
  for (let at = 0; at < cells.length; ) {
    const heads = headsAt(cells, at, words);
    if (!heads) {
      at++;
      continue;
    }
    let end = heads.end;
    while (end < cells.length && !headsAt(cells, end, words)) end++;
    parts.push({ heads, stretches: stretchesOf(cells.slice(heads.end, end)) });
    at = end;
  }
  return parts;
}

/** Fewer rows do not show what a row has. */
const LEAST_ROWS = 3;

/** What stands around the values of all rows that are printed in full; null where they differ, or where nobody can tell. */
function blanksBeside<C extends LineCell>(parts: readonly Part<C>[]): Beside | null {
  // No label follows the last row of all.
  const runs = parts
    .flatMap(({ heads: { count }, stretches }) => stretches.map(({ values }) => ({ values, count })))
    .slice(0, -1);
  const full = runs.flatMap(({ values, count }) => besideFull(values, count) ?? []);
  const [first, ...others] = full;
  if (first) return others.every((one) => one.before === first.before && one.behind === first.behind) ? first : null;
  const isEven = runs.length >= LEAST_ROWS && runs.every(({ values, count }) => values.length === count);
  return isEven ? { before: 0, behind: 0 } : null;
}

function rowsBelow<C extends LineCell>(
  { heads, stretches: runs }: Part<C>,
  blankBehind: Lines<C>['blankBehind'],
  { listRows }: Words,
  traces: Traces,
): C[][] {
  const stretches = runs.map(({ words, values }) => ({ ...labelsOf(words, heads.rowName), values }));
  const read: Values<C>[] = valuesOf(
    stretches.map(({ values }) => values),
    heads,
    traces,
  );
  const blankRow = (labels: readonly C[]) => {
    const label = labels.at(-1) as C;
    return [...labels, ...Array.from({ length: heads.count }, () => blankBehind(label))];
  };
  return stretches.flatMap(({ labels, isKnown, blank, values }, i): C[][] => {
    // Where blank cells leave a trace, a label without one has lost its values.
    const above = traces.hasBlanks ? blank : blank.map(blankRow);
    if (labels.length === 0) return heads.rowName || !read[i] ? above : [...above, read[i] as C[]];
    // A list of the platforms, label and number, between two tables.
    const [only, ...more] = values.filter(({ text }) => text !== '');
    if (!isKnown && only && more.length === 0 && labels.slice(-2).some(({ text }) => listRows(text))) {
      return [...above, [...labels, only]];
    }
    // The label of its first row is lost.
    if (!isKnown && heads.groupName?.((labels.at(-1) as C).text)) return [...above, labels];
    // Words without a number: a remark, or the rest of the label above.
    if (!isKnown && !only && heads.rowName) return [...above, labels];
    if (isTorn(stretches[i - 1])) return [...above, labels];
    if (isTorn(stretches[i])) return [...above, [...labels, ...refused(values, heads.count)]];
    // Nothing is printed behind its label.
    const isBlank = isKnown && values.length === 0 && !traces.hasBlanks;
    return [...above, isBlank ? blankRow(labels) : [...labels, ...(read[i] ?? refused(values, heads.count))]];
  });
}

/** Cells of which nobody can say under which head they stand: one too few for a row that could be read. */
function refused<C>(values: readonly C[], count: number): C[] {
  return values.slice(0, count - 1);
}

/** Values behind words that name no row: a page break may have cut a row in two here, the lower half is the next one. */
function isTorn(
  stretch: { labels: readonly LineCell[]; isKnown: boolean; values: readonly LineCell[] } | undefined,
): boolean {
  return stretch !== undefined && !stretch.isKnown && stretch.labels.length > 0 && stretch.values.some(isPrinted);
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
