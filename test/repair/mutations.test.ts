import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../lib/forms/form.ts';
import { formById } from '../../lib/forms/forms.ts';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import { explainBroken } from '../../lib/repair/explain.ts';
import type { ComponentExplanation, Repair } from '../../lib/repair/repair.ts';
import { factsOf, judge, type Printed, requestCells } from './generate.ts';
import { MUTATIONS, type Mutation, PORT_DISTRICT, SMALL_TOWN } from './mutations.ts';

const FORM = formById('foi-2019');

function printedOf({ report, change }: Pick<Mutation, 'report' | 'change'>): Map<FactKey, number | null> {
  if (report === 'small-town') return new Map(Object.entries({ ...SMALL_TOWN, ...change }));
  const blank = requestCells(FORM).map((key): [FactKey, null] => [key, null]);
  return new Map<FactKey, number | null>([...blank, ...Object.entries({ ...PORT_DISTRICT, ...change })]);
}

function explain(printed: Printed): ComponentExplanation[] {
  const facts = factsOf(FORM, printed);
  return explainBroken({ outcomes: judge(FORM, facts), facts });
}

function differences(explanations: readonly ComponentExplanation[]): Record<string, string> {
  return Object.fromEntries(
    explanations.flatMap(({ broken }) =>
      broken.map(({ relation, difference }) => [relation.id, formatDecimal(difference)]),
    ),
  );
}

function targets(repairs: readonly Repair[]): Record<FactKey, string>[] {
  return repairs.map(({ changes }) => Object.fromEntries(changes.map(({ fact, to }) => [fact, to])));
}

function sorted(repairs: readonly Readonly<Record<FactKey, string>>[]): string[] {
  return repairs.map((repair) => JSON.stringify(Object.entries(repair).sort())).sort();
}

describe('errors put into real reports', () => {
  it.each(MUTATIONS)('$id: every smallest repair and no other', (mutation) => {
    const explanations = explain(printedOf(mutation));
    expect(explanations).toHaveLength(mutation.repairs.length > 0 ? 1 : 0);
    expect(differences(explanations)).toEqual(mutation.broken);
    expect(sorted(targets(explanations.flatMap(({ repairs }) => repairs)))).toEqual(sorted(mutation.repairs));
    expect(explanations.every(({ verdict, gaveUp }) => verdict === 'broken' && !gaveUp)).toBe(true);
  });

  it.each(MUTATIONS.filter(({ repairs }) => repairs.length === 1))('$id: the only repair is decided', (mutation) => {
    expect(explain(printedOf(mutation))[0]?.isDecided).toBe(true);
  });
});
