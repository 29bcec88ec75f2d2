import { describe, expect, it } from 'vitest';
import { publishedEqualsTotal } from '../../../lib/rules/disclosure/published-equals-total.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) =>
  check(publishedEqualsTotal, { formId: 'foi-2019', facts: factsOf('foi-2019', texts) });
const cells = (row: string, published: string, total: string) => ({
  [`disclosure.${row}.published`]: published,
  [`disclosure.${row}.total`]: total,
});

describe('published-equals-total', () => {
  it.each([
    ['0', '0'],
    ['1', '5'],
    ['5', '1'],
  ])('passes %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('notes that nothing had been disclosed before', () => {
    const [finding, ...rest] = run(cells('normative', '1', '1'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      class: 'implausible-value',
      facts: ['disclosure.normative.published', 'disclosure.normative.total'],
    });
    expect(finding?.message.zh).toContain('对外公开总数量1等于本年新公开数量1');
  });

  it.each([
    ['1', ''],
    ['', ''],
    ['/', '/'],
    ['若干', '1'],
  ])('cannot tell from %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports rules and normative documents in two findings', () => {
    const findings = run({ ...cells('rules', '1', '1'), ...cells('normative', '1', '1') });
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message.zh).toMatch(/^规章：/);
  });
});
