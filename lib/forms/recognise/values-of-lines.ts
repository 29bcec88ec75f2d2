import { formatDecimal } from '../../grid/decimal.ts';
import { readCell } from '../../grid/number.ts';

interface LineCell {
  text: string;
}

/** The values of a row, one for each head; null where nobody can tell them. */
export type Values<C> = C[] | null;

interface Heads {
  count: number;
  hasTotal: boolean;
}

/**
 * The values of rows whose cells stand one a line. Without a trace of blank cells a row has all of its values or none.
 * Where blanks left a trace, those in front of a row's first value or behind its last may belong to the labels beside it.
 */
export function valuesOf<C extends LineCell>(
  runs: readonly (readonly C[])[],
  heads: Heads,
  hasBlanks: boolean,
): Values<C>[] {
  const isShort = runs.some((run) => printed(run).length > 0 && run.length < heads.count);
  const places = hasBlanks && !isShort ? placesOf(runs, heads) : null;
  const read = runs.map((run) => (places ? amongBlanks(run, heads, places) : inFull(run, heads.count)));
  if (!heads.hasTotal) return read;
  const filled = read.filter((values): values is C[] => values !== null && sumOf(values) + totalOf(values) > 0);
  // Their sums are what shows that the values stand in the order of the heads.
  if (filled.length > 0 && !filled.some(addsUp)) return runs.map(() => null);
  // Some row has lost a cell, or has one too many: no other is trusted but where its own sum holds.
  const isEven = runs.every((run, i) => read[i] || printed(run).length === 0);
  return isEven ? read : read.map((values) => (values && addsUp(values) ? values : null));
}

function inFull<C extends LineCell>(run: readonly C[], count: number): Values<C> {
  const own = printed(run);
  return own.length === count ? own : null;
}

/** Most cells that merged labels beside a row leave blank. */
const MOST_BESIDE = 3;

/** How many cells more than heads a row may have. Where no sum vouches for a row all have the same number. */
function placesOf(runs: readonly (readonly LineCell[])[], { count, hasTotal }: Heads): (more: number) => boolean {
  const numbers = runs.map(({ length }) => length - count).filter((more) => more >= 0);
  if (hasTotal) return (more) => more <= MOST_BESIDE;
  const [first] = numbers;
  // Behind the last row of all there is no label that blanks could belong to.
  const isEven = numbers.every((more, i) => more === first || (more === 0 && i === numbers.length - 1));
  return (more) => isEven && more < count + 1 && more <= MOST_BESIDE;
}

/**
 * As many cells as heads; or, among blanks beside them, as many from the first printed value to the last, which add up, or
 * are all printed where they have no sum.
 */
function amongBlanks<C extends LineCell>(
  run: readonly C[],
  { count, hasTotal }: Heads,
  mayHave: (more: number) => boolean,
): Values<C> {
  const first = run.findIndex(isPrinted);
  if (run.length < count || !mayHave(run.length - count)) return null;
  if (run.length === count || first < 0) return run.slice(0, count);
  const values = run.slice(first, run.findLastIndex(isPrinted) + 1);
  const isSure = hasTotal ? addsUp(values) : values.every(isPrinted);
  return values.length === count && isSure ? values : null;
}

function printed<C extends LineCell>(run: readonly C[]): C[] {
  return run.filter(isPrinted);
}

function isPrinted({ text }: LineCell): boolean {
  return readCell(text).kind !== 'blank';
}

function addsUp(values: readonly LineCell[]): boolean {
  return sumOf(values) === totalOf(values);
}

/** What the values but the last come to, blanks as 0. */
function sumOf(values: readonly LineCell[]): number {
  return values.slice(0, -1).reduce((sum, cell) => sum + numberIn(cell), 0);
}

function totalOf(values: readonly LineCell[]): number {
  return numberIn(values.at(-1));
}

function numberIn(cell: LineCell | undefined): number {
  const { value } = readCell(cell?.text ?? '');
  return value ? Number(formatDecimal(value)) : 0;
}
