import { describe, expect, it } from 'vitest';
import { gravestFirst, steppedFinding } from '../../lib/marks/walk-through.ts';

const of = (...severities: ('error' | 'warning' | 'info')[]) => severities.map((severity) => ({ severity }));

describe('the way through the findings', () => {
  it('leads through the gravest of all reports first, each kind in its order', () => {
    expect(gravestFirst(of('warning', 'info', 'error', 'warning', 'error'))).toEqual([2, 4, 0, 3, 1]);
    expect(gravestFirst([])).toEqual([]);
  });

  const order = [2, 4, 0, 3, 1];
  const step = (current: number | null, by: 1 | -1, ...settled: number[]) =>
    steppedFinding(order, current, by, new Set(settled));

  it('begins at its ends and goes round', () => {
    expect([step(null, 1), step(2, 1), step(1, 1)]).toEqual([2, 4, 2]);
    expect([step(null, -1), step(2, -1), step(4, -1)]).toEqual([1, 1, 2]);
  });

  it('passes over those that are settled, from one of them too', () => {
    expect([step(null, 1, 2), step(4, 1, 4, 0), step(0, -1, 4)]).toEqual([4, 3, 2]);
    expect(step(4, 1, 2, 0, 3, 1)).toBe(4);
  });

  it('leads through all where all are settled, and nowhere where there is none', () => {
    expect(step(4, 1, ...order)).toBe(0);
    expect(steppedFinding([], null, 1, new Set())).toBeNull();
  });

  it('begins anew where the current one is not in the order', () => {
    expect(steppedFinding([4, 0], 2, 1, new Set())).toBe(4);
  });
});
