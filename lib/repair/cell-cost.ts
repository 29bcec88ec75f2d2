import type { Facts } from '../facts/facts.ts';
import type { FactKey } from '../forms/form.ts';
import { compare, type Decimal, multiply, parseDecimal } from '../grid/decimal.ts';
import { typingDistance, typingSign } from './digits.ts';
import type { CellChange, RepairSign } from './repair.ts';
import type { SumSystem } from './sum-system.ts';

/** What the cost of a change is reckoned from. */
export interface Evidence {
  system: SumSystem;
  facts: Facts;
  /** Numbers that the narrative states for a fact, as decimal strings. */
  supportedNumbers: ReadonlyMap<FactKey, readonly string[]>;
  /** Keys of the solutions that move a whole row back by one column. */
  shifts: ReadonlySet<string>;
}

/** A reading of one or more changes: lower costs are likelier. */
export interface Weighed {
  cost: number;
  signs: readonly RepairSign[];
}

const FACTOR = {
  blankFilled: 0.3,
  signFlipped: 0.6,
  yuanForWan: 0.7,
  oneSlip: 0.5,
  twoSlips: 0.8,
  otherwise: 1,
  neighbour: 0.7,
  derived: 0.9,
  supported: 0.5,
} as const;

/** The cost of changing one cell, `changed` being all the cells of the repair. */
export function cellCost(evidence: Evidence, changed: readonly number[], cell: number, change: CellChange): Weighed {
  const typing = typingCost(evidence, change);
  const isCopy = hasEqualNeighbour(evidence.system, changed, cell);
  const hasSupport = isSupported(evidence, change);
  const signs = [...typing.signs];
  if (isCopy) signs.push('neighbour');
  if (hasSupport) signs.push('narrative');
  const cost =
    typing.cost *
    (isCopy ? FACTOR.neighbour : 1) *
    (isDerived(evidence.system, cell) ? FACTOR.derived : 1) *
    (hasSupport ? FACTOR.supported : 1);
  return { cost, signs };
}

/** Whether the narrative states the would-be value for this cell. */
export function isSupported({ supportedNumbers }: Evidence, { fact, to }: CellChange): boolean {
  return supportedNumbers.get(fact)?.includes(to) ?? false;
}

function typingCost({ facts }: Evidence, { fact, from, to }: CellChange): Weighed {
  if (from === null) return { cost: FACTOR.blankFilled, signs: ['blank-filled'] };
  if (from === `-${to}` || to === `-${from}`) return { cost: FACTOR.signFlipped, signs: ['sign'] };
  const isMoney = facts.get(fact)?.cell.kind === 'money';
  if (isMoney && isYuanForWan(from, to)) return { cost: FACTOR.yuanForWan, signs: ['yuan-wan'] };
  const sign = typingSign(from, to);
  return { cost: slipsCost(typingDistance(from, to)), signs: sign ? [sign] : [] };
}

function slipsCost(slips: number): number {
  if (slips === 1) return FACTOR.oneSlip;
  return slips === 2 ? FACTOR.twoSlips : FACTOR.otherwise;
}

/** The same amount in 元 and in 万元. */
function isYuanForWan(from: string, to: string): boolean {
  const [printed, meant, tenThousand] = [from, to, '10000'].map(parseDecimal) as [Decimal, Decimal, Decimal];
  return compare(multiply(printed, tenThousand), meant) === 0 || compare(multiply(meant, tenThousand), printed) === 0;
}

/** Relations as short as 一＋二＝(七)＋四 have their terms under one's eyes all at once. */
const SHORT = 4;

/** The printed number stands in a cell beside it too, one that the repair leaves alone: it may have been copied. */
function hasEqualNeighbour(system: SumSystem, changed: readonly number[], cell: number): boolean {
  const value = system.values[cell]!;
  if (value === 0) return false;
  return system.relationsOf[cell]!.some((relation) => {
    const terms = system.terms[relation]!;
    const place = terms.indexOf(cell);
    return terms.some((other, otherPlace) => {
      const isNear = Math.abs(place - otherPlace) === 1 || terms.length <= SHORT;
      return other !== cell && isNear && system.values[other] === value && !changed.includes(other);
    });
  });
}

/** 总计 and （七）总计: reckoned from the others. */
function isDerived(system: SumSystem, cell: number): boolean {
  return system.relationsOf[cell]!.some(
    (relation, position) =>
      system.signsOf[cell]![position] === -1 && system.outcomes[relation]!.relation.rule !== 'balance',
  );
}
