import type { SumSystem } from './sum-system.ts';

/** Relations that hang together through shared cells, with at least one broken among them. By index, ascending. */
export interface Component {
  relations: readonly number[];
  broken: readonly number[];
}

/** The components of the equation–cell graph that hold a broken relation. What cannot be judged joins nothing. */
export function brokenComponents(system: SumSystem): Component[] {
  const seen = system.outcomes.map(() => false);
  const components: Component[] = [];
  const isBroken = (relation: number) => system.outcomes[relation]!.state === 'broken';
  for (let relation = 0; relation < system.outcomes.length; relation += 1) {
    if (!isBroken(relation) || seen[relation]) continue;
    const relations = reach(system, relation, seen).sort((a, b) => a - b);
    components.push({ relations, broken: relations.filter(isBroken) });
  }
  return components;
}

function reach({ terms, relationsOf }: SumSystem, start: number, seen: boolean[]): number[] {
  const reached = [start];
  seen[start] = true;
  for (const relation of reached) {
    for (const cell of terms[relation]!) {
      for (const next of relationsOf[cell]!) {
        if (!seen[next]) reached.push(next);
        seen[next] = true;
      }
    }
  }
  return reached;
}
