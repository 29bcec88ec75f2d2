import { judgeRelation } from '../../lib/facts/relations.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import { consistentReport, factsOf, randomFrom } from '../../test/repair/generate.ts';
import { median, percentile } from './statistics.ts';

/** Milliseconds that the search for repairs takes on a 表三 with wrong cells. */
export interface RepairFigures {
  /** Wrong cells of the table; `random` fills it with unrelated numbers. */
  wrong: number | 'random';
  median: number;
  p95: number;
  most: number;
}

const CASES = 120;
const ROUNDS = 3;

export function measureRepair(): RepairFigures[] {
  return ([1, 2, 3, 4, 100, 'random'] as const).map((wrong) => {
    const times = repairTimes(wrong);
    return { wrong, median: median(times), p95: percentile(times, 0.95), most: Math.max(...times) };
  });
}

/** For each case the best of some rounds: what the search needs, not what else the machine does. */
function repairTimes(wrong: RepairFigures['wrong']): number[] {
  const form = formById('foi-2021');
  const keys = form.cells.filter(({ table }) => table === 'requests').map(({ key }) => key);
  const cases = Array.from({ length: CASES }, (_, seed) => {
    const random = randomFrom(seed + 1);
    const values = new Map<string, number>(consistentReport(form, random, seed % 2 ? 'city' : 'township'));
    for (let i = 0; i < (wrong === 'random' ? keys.length : wrong); i++) {
      const key = wrong === 'random' ? (keys[i] as string) : (keys[Math.floor(random() * keys.length)] as string);
      values.set(key, Math.floor(random() * 900));
    }
    const facts = factsOf(form, values);
    return { facts, outcomes: form.relations.map((relation) => judgeRelation(relation, facts)) };
  });
  for (const input of cases) explainBroken(input);
  return cases.map((input) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(() => explainBroken(input)))));
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
