import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/form-by-id.ts';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { brokenIds, explain, targets } from './explained.ts';
import type { Printed } from './generate.ts';
import { portDistrict, smallTown } from './real-reports.ts';

interface Mutation {
  id: string;
  seed: string;
  description: string;
  change: Record<FactKey, number>;
  broken: Record<string, number>;
  repairs: Record<FactKey, { from: number; to: number }>[];
}

const MUTATIONS: Mutation[] = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/mutations.json'), 'utf8'));
const FORM = formById('foi-2019');

function printedOf({ seed, change }: Mutation): Printed {
  return seed.startsWith('000') ? smallTown(change) : portDistrict(change);
}

function mutation(id: string): Mutation {
  return MUTATIONS.find((candidate) => candidate.id === id)!;
}

function explained(id: string) {
  return explain(FORM, printedOf(mutation(id)))[0]!;
}

describe.each(MUTATIONS)('$id $description', (mutated) => {
  const explanations = explain(FORM, printedOf(mutated));

  it('is one group of broken relations, or none', () => {
    const differences = explanations.flatMap(({ broken }) =>
      broken.map(({ relation, difference }) => [relation.id, Number(formatDecimal(difference))]),
    );
    expect(Object.fromEntries(differences)).toEqual(mutated.broken);
    expect(explanations).toHaveLength(mutated.repairs.length > 0 ? 1 : 0);
    expect(explanations.filter(({ verdict, gaveUp }) => verdict !== 'broken' || gaveUp)).toEqual([]);
  });

  it('has these smallest repairs and no other', () => {
    const expected = mutated.repairs.map((repair) =>
      Object.entries(repair)
        .map(([fact, { to }]) => `${fact}→${to}`)
        .sort(),
    );
    expect(explanations.flatMap(({ repairs }) => repairs.map(targets)).sort()).toEqual(expected.sort());
  });
});

describe('of the repairs of a real report', () => {
  it.each(MUTATIONS.filter(({ repairs }) => repairs.length === 1))('$id: the only one is decided', ({ id }) => {
    expect(explained(id).isDecided).toBe(true);
  });

  it('none is preferred among nineteen rows that could hold the same error', () => {
    const { isDecided, repairs } = explained('M06');
    expect(isDecided).toBe(false);
    expect(new Set(repairs.map(({ cost }) => cost)).size).toBe(1);
    expect(repairs[0]?.signs).toContain('carried-into-total');
  });

  it('the copied number comes first: 69 among the new requests stands in (七) too', () => {
    const { repairs } = explained('M11');
    expect(targets(repairs[0]!)).toEqual(['requests.new.person→62', 'requests.new.total→62']);
    expect(repairs[0]?.signs).toContain('neighbour');
  });

  it('the copied number comes first: 7 carried out stands in 二 too', () => {
    expect(targets(explained('M08').repairs[0]!)).toEqual([
      'requests.carriedOut.person→0',
      'requests.carriedOut.total→0',
    ]);
  });

  it('two swapped digits are recognised', () => {
    expect(explained('M01').repairs[0]?.signs).toEqual(['transposition']);
  });

  it('a row one column too far right is one act', () => {
    expect(explained('M09').repairs[0]?.signs).toEqual(['shifted-row']);
  });

  it('table 四 is never decided by its one sum', () => {
    expect(explained('M07').isDecided).toBe(false);
  });
});

describe.each([
  ['M04', 'requests.carriedIn.person', '7'],
  ['M13', 'requests.partial.person', '10'],
  ['M14', 'requests.handled.total', '69'],
])('%s with the cell left empty', (id, fact, to) => {
  it('is one missing cell with its number', () => {
    const explanations = explain(FORM, portDistrict({ [fact]: null }));
    expect(explanations).toHaveLength(1);
    expect(explanations[0]).toMatchObject({ verdict: 'blank-missing', isDecided: true, gaveUp: false });
    expect(explanations[0]?.repairs.map(({ changes }) => changes)).toEqual([[{ fact, from: null, to }]]);
    expect(brokenIds(explanations[0]!)).toEqual(Object.keys(mutation(id).broken));
  });
});
