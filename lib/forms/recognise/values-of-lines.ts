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

/** The blank cells that labels beside a row, or the break behind it, leave around its values. */
export interface Beside {
  before: number;
  behind: number;
}

/** What is known of the runs of values of a table. */
export interface Traces {
  /** Blank cells have left a trace. */
  hasBlanks: boolean;
  /** What stands around each row that is printed in full; null where that differs. */
  beside: Beside | null;
  /** Behind the last run no label follows: nobody knows which of the blanks there are its own. */
  isEnd: boolean;
}

/**
 * The values of rows whose cells stand one a line. Without a trace of blank cells a row has all of its values or none.
 * Where blanks left a trace, a row has as many around its values as the rows that are printed in full, or is one of them.
 */
export function valuesOf<C extends LineCell>(
  runs: readonly (readonly C[])[],
  heads: Heads,
  { hasBlanks, beside, isEnd }: Traces,
): Values<C>[] {
  const isShort = runs.some((run) => printed(run).length > 0 && run.length < heads.count);
  const read = runs.map((run, i) =>
    hasBlanks && !isShort
      ? amongBlanks(run, heads, isEnd && i === runs.length - 1 && beside?.behind !== 0 ? null : beside)
      : inFull(run, heads.count),
  );
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

/**
 * As many cells as heads, all printed or with a sum that holds, among blanks beside them; or those in the place where the
 * other rows have theirs.
 */
function amongBlanks<C extends LineCell>(
  run: readonly C[],
  { count, hasTotal }: Heads,
  beside: Beside | null,
): Values<C> {
  const more = run.length - count;
  if (more < 0 || more > MOST_BESIDE) return null;
  const values = run.slice(run.findIndex(isPrinted), run.findLastIndex(isPrinted) + 1);
  if (values.length === count && (values.every(isPrinted) || (hasTotal && addsUp(values)))) return values;
  if (!beside || more !== beside.before + beside.behind) return null;
  return run.slice(beside.before, beside.before + count);
}

/** What stands around the values of a row that is printed in full; null for any other run. */
export function besideFull(run: readonly LineCell[], count: number): Beside | null {
  const [first, last] = [run.findIndex(isPrinted), run.findLastIndex(isPrinted)];
  const isFull = printed(run).length === count && last - first + 1 === count;
  return isFull ? { before: first, behind: run.length - 1 - last } : null;
}

function printed<C extends LineCell>(run: readonly C[]): C[] {
  return run.filter(isPrinted);
}

/** Whether a cell holds more than white space. */
export function isPrinted({ text }: LineCell): boolean {
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
