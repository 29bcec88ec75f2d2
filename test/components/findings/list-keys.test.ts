import { describe, expect, it } from 'vitest';
import { movedFocus } from '../../../components/findings/list-keys.ts';

describe('movedFocus', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowDown', 'none-yet', 0],
    ['ArrowUp', 'none-yet', 2],
    ['ArrowDown', 'elsewhere', null],
    ['Enter', 1, null],
    ['a', 'none-yet', null],
  ] as const)('%s from %s → %s', (key, at, to) => {
    expect(movedFocus(key, at, 3)).toBe(to);
  });

  it('goes nowhere in an empty list', () => {
    expect(movedFocus('ArrowDown', 'none-yet', 0)).toBeNull();
  });
});
