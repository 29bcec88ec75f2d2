import type { Fact, Facts } from '../../lib/facts/facts.ts';
import { judgeRelation, type RelationOutcome } from '../../lib/facts/relations.ts';
import type { FactKey, Form } from '../../lib/forms/form.ts';
import { parseDecimal } from '../../lib/grid/decimal.ts';

/** Consistent reports with plausible numbers, and the slips of a person who types one. Same seed, same report. */

/** A number in [0, 1). */
export type Random = () => number;

/** A small generator with 32 bits of state (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Printed value of each cell; null for a blank. */
export type Printed = ReadonlyMap<FactKey, number | string | null>;

/** Facts as they would be read: cells of the form that are not given print 0. */
export function factsOf(form: Form, printed: Printed): Facts {
  return new Map(
    form.cells.map((cell): [FactKey, Fact] => {
      const value = printed.has(cell.key) ? (printed.get(cell.key) as number | string | null) : 0;
      const fact: Fact = {
        key: cell.key,
        cell,
        kind: value === null ? 'blank' : 'number',
        value: value === null ? null : parseDecimal(String(value)),
        hasPlusSign: false,
        text: String(value ?? ''),
        unit: null,
        headUnit: null,
        reason: null,
        at: { frame: 0, table: 0, row: 0, column: 0, selector: '' },
      };
      return [cell.key, fact];
    }),
  );
}

export function judge(form: Form, facts: Facts): RelationOutcome[] {
  return form.relations.map((relation) => judgeRelation(relation, facts));
}

export type Size = 'township' | 'city';

const APPLICANTS = ['person', 'business', 'research', 'charity', 'legal', 'other'] as const;

/** Table 三 and table 四 of a report in which everything adds up. */
export function consistentReport(form: Form, random: Random, size: Size): Map<FactKey, number> {
  const values = new Map<FactKey, number>();
  const rows = resultRows(form);
  for (const row of rows) {
    const parts = APPLICANTS.map((applicant) => plausibleCount(random, size, row, applicant));
    setRow(values, row, parts);
  }
  const handled = APPLICANTS.map((applicant) =>
    rows.reduce((sum, row) => sum + (values.get(`requests.${row}.${applicant}`) as number), 0),
  );
  const carriedIn = handled.map((count) => share(random, count, 0.15));
  const carriedOut = handled.map((count) => share(random, count, 0.15));
  setRow(values, 'handled', handled);
  setRow(values, 'carriedIn', carriedIn);
  setRow(values, 'carriedOut', carriedOut);
  setRow(
    values,
    'new',
    handled.map((count, column) => count + carriedOut[column]! - carriedIn[column]!),
  );
  addReview(values, random, size);
  return values;
}

function setRow(values: Map<FactKey, number>, row: string, parts: readonly number[]): void {
  APPLICANTS.forEach((applicant, column) => {
    values.set(`requests.${row}.${applicant}`, parts[column]!);
  });
  values.set(
    `requests.${row}.total`,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

/** The rows whose sum is （七）总计. */
export function resultRows(form: Form): string[] {
  const rows = form.relations.filter(({ rule }) => rule === 'row-total').map(({ id }) => id.slice('row-total:'.length));
  return rows.filter((row) => !['new', 'carriedIn', 'handled', 'carriedOut'].includes(row));
}

export function requestCells(form: Form): FactKey[] {
  return form.cells.filter((cell) => cell.table === 'requests').map((cell) => cell.key);
}

/** Most results fall on a few rows and on 自然人; the other columns are nearly empty in a township. */
function plausibleCount(random: Random, size: Size, row: string, applicant: string): number {
  const isCommon = ['granted', 'partial', 'unavailable.notHeld', 'unprocessed.petition'].includes(row);
  const isPerson = applicant === 'person';
  const isUsed = random() < (isCommon ? 0.9 : 0.45) * (isPerson ? 1 : applicant === 'business' ? 0.6 : 0.25);
  if (size === 'township')
    return isUsed && (isPerson || random() < 0.2) ? 1 + Math.floor(random() ** 2 * (isCommon ? 14 : 4)) : 0;
  return isUsed ? 1 + Math.floor(random() ** 2 * (isCommon ? 900 : 120) * (isPerson ? 1 : 0.2)) : 0;
}

function share(random: Random, count: number, most: number): number {
  return random() < 0.4 ? 0 : Math.floor(count * most * random() + random() * 0.8);
}

function addReview(values: Map<FactKey, number>, random: Random, size: Size): void {
  const most = size === 'city' ? 40 : 3;
  for (const kind of ['reconsideration', 'litigationDirect', 'litigationAfterReview']) {
    let total = 0;
    for (const outcome of ['upheld', 'corrected', 'other', 'pending']) {
      const count = random() < 0.5 ? 0 : Math.floor(random() ** 2 * most);
      values.set(`review.${kind}.${outcome}`, count);
      total += count;
    }
    values.set(`review.${kind}.total`, total);
  }
}

/** What a slip of the hand makes of a number: never the number itself. */
export function slip(random: Random, value: number): number {
  for (;;) {
    const typed = value === 0 ? 1 + Math.floor(random() ** 2 * 40) : pick(random, SLIPS)(String(value), random);
    if (Number(typed) !== value) return Number(typed);
  }
}

type Slip = (digits: string, random: Random) => string;

const digit = (random: Random) => String(Math.floor(random() * 10));
const at = (digits: string, random: Random) => Math.floor(random() * digits.length);

const SLIPS: readonly Slip[] = [
  (digits, random) => {
    const place = at(digits, random);
    return digits.slice(0, place) + digit(random) + digits.slice(place + 1);
  },
  (digits, random) => {
    const place = at(digits, random);
    return digits.slice(0, place) + (digits[place + 1] ?? '') + digits[place] + digits.slice(place + 2);
  },
  (digits, random) => {
    const place = at(digits, random);
    return digits.slice(0, place) + digits.slice(place + 1) || '0';
  },
  (digits, random) => {
    const place = at(digits, random);
    return digits.slice(0, place + 1) + digits.slice(place);
  },
  () => '0',
];

/** A report with `count` wrong cells in table 三, and what stood there. */
export function reportWithSlips(form: Form, random: Random, size: Size, count: number) {
  const truth = consistentReport(form, random, size);
  const printed = new Map(truth);
  const wrong = new Map<FactKey, { from: number; to: number }>();
  const keys = requestCells(form);
  while (wrong.size < count) {
    const key = pick(random, keys);
    if (wrong.has(key)) continue;
    const to = truth.get(key) as number;
    const from = slip(random, to);
    printed.set(key, from);
    wrong.set(key, { from, to });
  }
  return { printed, wrong };
}
