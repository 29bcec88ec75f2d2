import { describe, expect, it } from 'vitest';
import { publishedExceedsMade } from '../../../lib/rules/disclosure/published-exceeds-made.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) =>
  check(publishedExceedsMade, { formId: 'foi-2019', facts: factsOf('foi-2019', texts) });
const cells = (row: string, published: string, made: string) => ({
  [`disclosure.${row}.published`]: published,
  [`disclosure.${row}.made`]: made,
});

describe('published-exceeds-made', () => {
  it.each([
    ['4', '34'],
    ['2', '2'],
    ['0', '0'],
  ])('passes %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('notes more disclosed than made', () => {
    const [finding, ...rest] = run(cells('normative', '5', '2'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      class: 'implausible-value',
      facts: ['disclosure.normative.published', 'disclosure.normative.made'],
    });
    expect(finding?.message.zh).toContain('本年新公开数量5大于本年新制作数量2');
  });

  it.each([
    ['5', ''],
    ['', '2'],
    ['5', '/'],
    ['约5', '2'],
  ])('cannot tell from %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports rules and normative documents in two findings', () => {
    const findings = run({ ...cells('rules', '5', '2'), ...cells('normative', '5', '2') });
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message.zh).toMatch(/^规章：/);
  });
});
