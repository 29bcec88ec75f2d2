import { describe, expect, it } from 'vitest';
import { equationText } from '../../lib/text/arithmetic.ts';
import { relation } from '../marks/audit-fixture.ts';

describe('equationText', () => {
  it('writes the sum out with its live numbers', () => {
    const balance = relation('balance:total', { new: '62', in: '7' }, { handled: '59', out: '0' }, '10');
    expect(equationText(balance, '空')).toEqual({
      equation: '62 + 7 = 69 ≠ 59 + 0',
      difference: '+10',
      zeros: 0,
      blanks: 0,
    });
  });

  it('names blank cells and a negative difference with a true minus', () => {
    const balance = relation('balance:person', { new: '62', in: null }, { handled: '69', out: '0' }, '-7');
    expect(equationText(balance, '空')).toMatchObject({ equation: '62 + 空 = 62 ≠ 69 + 0', difference: '−7' });
  });

  it('keeps of a long sum the terms that count, and counts the others', () => {
    const left = { a: '59', b: '0', c: '10', d: null, e: '0', f: null };
    expect(equationText(relation('handled-total:person', left, { sum: '96' }, '-27'), '空')).toEqual({
      equation: '59 + 10 = 69 ≠ 96',
      difference: '−27',
      zeros: 2,
      blanks: 2,
    });
  });

  it('keeps one term of a long sum that is all nothing', () => {
    const left = { a: null, b: null, c: null, d: null, e: null, f: null };
    expect(equationText(relation('row-total:carriedIn', left, { sum: '7' }, '-7'), '空')).toEqual({
      equation: '空 = 0 ≠ 7',
      difference: '−7',
      zeros: 0,
      blanks: 5,
    });
  });

  it('stays exact beyond what a binary float can hold', () => {
    const sum = relation('row-total:x', { a: '0.1', b: '0.2' }, { sum: '0.4' }, '-0.1');
    expect(equationText(sum, '空').equation).toBe('0.1 + 0.2 = 0.3 ≠ 0.4');
  });
});
