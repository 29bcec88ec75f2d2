import { describe, expect, it } from 'vitest';
import { planOf } from '../../components/relations/map-plan.ts';
import type { RelationState } from '../../lib/audit/relation-states.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import { layoutOf } from '../../lib/text/form-layout.ts';

/** Every cell of a form. */
const factsOf = (form: (typeof FORMS)[number]) => Object.fromEntries(form.cells.map(({ key }) => [key, null]));

describe.each(FORMS.map((form) => [form.id, form] as const))('the map of %s', (id, form) => {
  const relations = form.relations.map((relation): RelationState => ({ ...relation, verdict: 'held' }));
  const plans = layoutOf({ form: id, facts: factsOf(form) }).flatMap(({ parts }) =>
    parts.map((part) => planOf(part, relations)),
  );
  const lines = plans.flatMap(({ rows, segments, lanes }) => [
    ...rows,
    ...segments,
    ...lanes.flatMap((one) => one.lines),
  ]);

  it('has a line for every relation that the form prints, once', () => {
    const drawn = lines.map(({ relation }) => relation.id);
    expect(drawn.sort()).toEqual(form.relations.map((relation) => relation.id).sort());
  });

  it('draws each as long as its terms', () => {
    for (const { from, to, relation } of lines) {
      expect(to - from + 1).toBeGreaterThanOrEqual(relation.left.length + relation.right.length);
    }
  });

  it('gives each kind of relation down a column a lane of its own', () => {
    for (const { lanes } of plans) {
      for (const { lines: own } of lanes) expect(new Set(own.map(({ at }) => at)).size).toBe(own.length);
    }
  });
});
