import { describe, expect, it } from 'vitest';
import { publishedExceedsTotal } from '../../../lib/rules/disclosure/published-exceeds-total.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) =>
  check(publishedExceedsTotal, { formId: 'foi-2019', facts: factsOf('foi-2019', texts) });
const cells = (row: string, published: string, total: string) => ({
  [`disclosure.${row}.published`]: published,
  [`disclosure.${row}.total`]: total,
});

describe('published-exceeds-total', () => {
  it.each([
    ['1', '1'],
    ['1', '5'],
    ['0', '0'],
  ])('passes %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports more disclosed this year than in all', () => {
    const [finding, ...rest] = run(cells('normative', '1', '0'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['disclosure.normative.published', 'disclosure.normative.total'],
    });
    expect(finding?.message.zh).toContain('本年新公开数量1大于对外公开总数量0');
  });

  it.each([
    ['1', ''],
    ['', '0'],
    ['1', '/'],
    ['若干', '0'],
    ['1', '-1'],
  ])('cannot tell from %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports rules and normative documents in two findings', () => {
    const findings = run({ ...cells('rules', '1', '0'), ...cells('normative', '1', '0') });
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message.zh).toMatch(/^规章：/);
  });
});
