import { describe, expect, it } from 'vitest';
import { typingDistance, typingSign } from '../../lib/repair/digits.ts';

describe('slips between two numbers', () => {
  it.each([
    ['95', '59', 1],
    ['590', '59', 1],
    ['59', '590', 1],
    ['58', '59', 1],
    ['1234', '1243', 1],
    ['1234', '2143', 2],
    ['7', '14', 2],
    ['123', '123', 0],
    ['123', '456', 3],
    ['', '12', 2],
  ])('%s for %s: %i', (printed, meant, slips) => {
    expect(typingDistance(printed, meant)).toBe(slips);
    expect(typingDistance(meant, printed)).toBe(slips);
  });

  it.each([
    ['95', '59', 'transposition'],
    ['1324', '1234', 'transposition'],
    ['12', '112', 'dropped-digit'],
    ['599', '59', 'doubled-digit'],
    ['559', '59', 'doubled-digit'],
    ['590', '59', 'one-digit'],
    ['58', '59', 'one-digit'],
    ['19', '9', 'one-digit'],
    ['7', '8', null],
    ['0', '7', null],
    ['10', '0', null],
    ['0', '10', null],
    ['95', '95', null],
    ['123', '456', null],
  ])('%s for %s looks like %s', (printed, meant, sign) => {
    expect(typingSign(printed, meant)).toBe(sign);
  });
});
