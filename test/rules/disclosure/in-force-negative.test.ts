import { describe, expect, it } from 'vitest';
import { inForceNegative } from '../../../lib/rules/disclosure/in-force-negative.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) =>
  check(inForceNegative, { formId: 'foi-2021', facts: factsOf('foi-2021', texts) });
const cells = (row: string, issued: string, repealed: string, inForce: string) => ({
  [`disclosure.${row}.issued`]: issued,
  [`disclosure.${row}.repealed`]: repealed,
  [`disclosure.${row}.inForce`]: inForce,
});

describe('in-force-negative', () => {
  it.each([
    ['2', '1', '8'],
    ['2', '1', '1'],
    ['0', '1', '0'],
    ['0', '0', '0'],
  ])('passes %j %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports fewer in force than issued and kept', () => {
    const [finding, ...rest] = run(cells('normative', '2', '1', '0'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['disclosure.normative.issued', 'disclosure.normative.repealed', 'disclosure.normative.inForce'],
    });
    expect(finding?.message.zh).toContain('上年末有效0－2＋1＝-1件');
  });

  it.each([
    ['2', '1', ''],
    ['2', '', '0'],
    ['', '1', '0'],
    ['2', '/', '0'],
    ['2', '1', '若干'],
  ])('cannot tell from %j %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports rules and normative documents in two findings', () => {
    const findings = run({ ...cells('rules', '2', '1', '0'), ...cells('normative', '2', '1', '0') });
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message.zh).toMatch(/^规章：/);
  });
});
