import { decimal, formatDecimal } from '../grid/decimal.ts';
import { cellCost, type Evidence, isSupported, type Weighed } from './cell-cost.ts';
import type { CellChange, Repair } from './repair.ts';
import { type Solution, solutionKey } from './solution.ts';
import type { SumSystem } from './sum-system.ts';

/** Cost of two or more changes that one act explains, in place of the sum of theirs. */
const ACT = { carriedIntoTotal: 1.2, swappedCells: 1.3, shiftedRow: 1.5 } as const;

/** The repairs with cost and signs, likeliest first; those of equal cost in the order of the form. */
export function rank(evidence: Evidence, solutions: readonly Solution[]): Repair[] {
  return [...solutions]
    .sort((a, b) => comparePlaces(a.cells, b.cells))
    .map((item) => repairOf(evidence, item))
    .sort((a, b) => a.cost - b.cost);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((cell, index) => cell !== b[index]);
  return place < 0 ? 0 : a[place]! - (b[place] ?? Number.NEGATIVE_INFINITY);
}

function repairOf(evidence: Evidence, item: Solution): Repair {
  const changes = item.cells.map((cell, index) => changeOf(evidence, cell, item.changes[index]!));
  const { cost, signs } = weigh(evidence, item, changes);
  // Rounded so that equal evidence gives equal costs whatever the order of multiplication.
  return { changes, cost: Math.round(cost * 1e6) / 1e6, signs: [...new Set(signs)] };
}

function changeOf({ system, facts }: Evidence, cell: number, by: number): CellChange {
  const key = system.keys[cell]!;
  const fact = facts.get(key);
  const decimals = fact?.cell.kind === 'money' ? system.scale : 0;
  const to = (system.values[cell]! + by) / 10 ** (system.scale - decimals);
  return {
    fact: key,
    from: fact?.value ? formatDecimal(fact.value) : null,
    to: formatDecimal(decimal(to, decimals)),
  };
}

/** The cheapest reading: a shifted row, each cell by itself, or two cells by one act and the rest by themselves. */
function weigh(evidence: Evidence, item: Solution, changes: readonly CellChange[]): Weighed {
  const singles = item.cells.map((cell, index) => cellCost(evidence, item.cells, cell, changes[index]!));
  if (evidence.shifts.has(solutionKey(item))) {
    const isBacked = changes.some((change) => isSupported(evidence, change));
    return { cost: ACT.shiftedRow, signs: isBacked ? ['shifted-row', 'narrative'] : ['shifted-row'] };
  }
  const readings: Weighed[] = [];
  for (let a = 0; a < item.cells.length; a += 1) {
    for (let b = a + 1; b < item.cells.length; b += 1) {
      const rest = singles.filter((_, index) => index !== a && index !== b);
      for (const act of actsOf(evidence.system, item, singles, a, b)) readings.push(total([act, ...rest]));
    }
  }
  // Last, so that an act is named even where its cells cost no more one by one.
  readings.push(total(singles));
  return readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best));
}

function total(parts: readonly Weighed[]): Weighed {
  return { cost: parts.reduce((sum, part) => sum + part.cost, 0), signs: parts.flatMap((part) => part.signs) };
}

/** The single acts that explain the changes of two cells; never dearer than the two by themselves. */
function actsOf(system: SumSystem, item: Solution, singles: readonly Weighed[], a: number, b: number): Weighed[] {
  const acts: Weighed[] = [];
  const carried = carriedFrom(system, item, a, b);
  if (carried !== null) {
    const { cost, signs } = singles[carried]!;
    acts.push({ cost: ACT.carriedIntoTotal * cost, signs: [...signs, 'carried-into-total'] });
  }
  if (isSwap(system, item, a, b)) acts.push({ cost: ACT.swappedCells, signs: ['swapped-cells'] });
  const apart = singles[a]!.cost + singles[b]!.cost;
  return acts.map(({ cost, signs }) => ({ cost: Math.min(cost, apart), signs }));
}

/** Which of two cells is a part of the other, its total, with the same error carried into it; null where neither. */
function carriedFrom(system: SumSystem, { cells, changes }: Solution, a: number, b: number): number | null {
  if (changes[a] !== changes[b]) return null;
  for (const [position, relation] of system.relationsOf[cells[a]!]!.entries()) {
    const sign = system.signsOf[cells[a]!]![position];
    const place = system.relationsOf[cells[b]!]!.indexOf(relation);
    const isWithTotal = place >= 0 && system.signsOf[cells[b]!]![place] !== sign;
    if (isWithTotal && system.outcomes[relation]!.relation.rule !== 'balance') return sign === 1 ? a : b;
  }
  return null;
}

function isSwap({ values }: SumSystem, { cells, changes }: Solution, a: number, b: number): boolean {
  const first = values[cells[a]!]!;
  const second = values[cells[b]!]!;
  return first + changes[a]! === second && second + changes[b]! === first;
}
