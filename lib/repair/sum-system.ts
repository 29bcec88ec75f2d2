import type { Fact, Facts } from '../facts/facts.ts';
import type { FactKey } from '../forms/form.ts';
import type { DecidedOutcome } from './repair.ts';

/**
 * The sums that can be judged as integers, in parallel arrays: what the search works on. Cells and relations are
 * indexes. All numbers are scaled by 10^`scale`.
 */
export interface SumSystem extends Links {
  outcomes: readonly DecidedOutcome[];
  scale: number;
  /** As printed; 0 for a blank. */
  values: readonly number[];
  isBlank: readonly boolean[];
  /** The cell may hold a negative number. */
  isSigned: readonly boolean[];
  /** A valid value is a multiple of it: 10^scale for a count, 1 for money. */
  steps: readonly number[];
  /** Σ left − Σ right of each relation. */
  residuals: readonly number[];
}

/** Which cells stand in which relations, with +1 for left and −1 for right. */
interface Links {
  keys: readonly FactKey[];
  /** The cells of each relation, left then right. */
  terms: readonly (readonly number[])[];
  termSigns: readonly (readonly number[])[];
  /** The relations of each cell. */
  relationsOf: readonly (readonly number[])[];
  signsOf: readonly (readonly number[])[];
}

/** Beyond this a sum of many terms, times a small determinant, could leave the exact range of a number. */
const LARGEST = 2 ** 45;

export function sumSystem(outcomes: readonly DecidedOutcome[], facts: Facts): SumSystem {
  const links = link(outcomes);
  const cells = links.keys.map((key) => facts.get(key) as Fact);
  const scale = cells.reduce((most, fact) => Math.max(most, decimalsOf(fact)), 0);
  const values = cells.map((fact) => scaledValue(fact, scale));
  return {
    ...links,
    outcomes,
    scale,
    values,
    isBlank: cells.map((fact) => fact.value === null),
    isSigned: cells.map((fact) => fact.cell.kind === 'change'),
    steps: cells.map((fact) => (fact.cell.kind === 'money' ? 1 : tenTo(scale))),
    residuals: residualsOf(links, values),
  };
}

/** The same system with blanks taken as filled: they count as printed from then on. */
export function withFilled(system: SumSystem, fills: ReadonlyMap<number, number>): SumSystem {
  const values = system.values.map((value, cell) => fills.get(cell) ?? value);
  const isBlank = system.isBlank.map((blank, cell) => blank && !fills.has(cell));
  return { ...system, values, isBlank, residuals: residualsOf(system, values) };
}

/** +1 or −1 as the cell stands left or right in the relation, 0 where it does not stand in it. */
export function signIn({ relationsOf, signsOf }: SumSystem, cell: number, relation: number): number {
  const position = relationsOf[cell]!.indexOf(relation);
  return position < 0 ? 0 : signsOf[cell]![position]!;
}

/** Whether the numbers of a relation are small enough that all arithmetic on them is exact. */
export function isExact({ terms, values }: SumSystem, relation: number): boolean {
  return terms[relation]!.every((cell) => Math.abs(values[cell]!) < LARGEST);
}

/** Whether a cell of its kind may hold the value. */
export function isValidValue(system: SumSystem, cell: number, value: number): boolean {
  return (value >= 0 || system.isSigned[cell] === true) && value % system.steps[cell]! === 0;
}

/** Decimals that matter: a count may be printed `3.0`, but only zeros can follow its point. */
function decimalsOf({ cell, value }: Fact): number {
  return cell.kind === 'money' && value ? value.scale : 0;
}

function scaledValue({ cell, value }: Fact, scale: number): number {
  if (!value) return 0;
  if (value.scale === scale) return Number(value.units);
  if (cell.kind === 'money') return Number(value.units) * tenTo(scale - value.scale);
  return Number(value.units / 10n ** BigInt(value.scale)) * tenTo(scale);
}

function tenTo(power: number): number {
  return power === 0 ? 1 : 10 ** power;
}

/** Plain loops: this is most of the time that an explanation takes. */
function link(outcomes: readonly DecidedOutcome[]): Links {
  const links: GrowingLinks = { keys: [], terms: [], termSigns: [], relationsOf: [], signsOf: [] };
  const indexes = new Map<FactKey, number>();
  for (let relation = 0; relation < outcomes.length; relation += 1) {
    const { left, right } = outcomes[relation]!.relation;
    links.terms.push([]);
    links.termSigns.push([]);
    for (const key of left) addTerm(links, indexes, relation, key, 1);
    for (const key of right) addTerm(links, indexes, relation, key, -1);
  }
  return links;
}

interface GrowingLinks {
  keys: FactKey[];
  terms: number[][];
  termSigns: number[][];
  relationsOf: number[][];
  signsOf: number[][];
}

function addTerm(
  links: GrowingLinks,
  indexes: Map<FactKey, number>,
  relation: number,
  key: FactKey,
  sign: 1 | -1,
): void {
  let cell = indexes.get(key);
  if (cell === undefined) {
    cell = links.keys.push(key) - 1;
    indexes.set(key, cell);
    links.relationsOf.push([]);
    links.signsOf.push([]);
  }
  links.terms[relation]!.push(cell);
  links.termSigns[relation]!.push(sign);
  links.relationsOf[cell]!.push(relation);
  links.signsOf[cell]!.push(sign);
}

function residualsOf({ terms, termSigns }: Links, values: readonly number[]): number[] {
  return terms.map((cells, relation) => {
    const signs = termSigns[relation]!;
    let sum = 0;
    for (let position = 0; position < cells.length; position += 1) sum += signs[position]! * values[cells[position]!]!;
    return sum;
  });
}
