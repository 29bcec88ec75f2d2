import { describe, expect, it } from 'vitest';
import { inForceBelowIssued } from '../../../lib/rules/disclosure/in-force-below-issued.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) =>
  check(inForceBelowIssued, { formId: 'foi-2021', facts: factsOf('foi-2021', texts) });
const cells = (row: string, issued: string, repealed: string, inForce: string) => ({
  [`disclosure.${row}.issued`]: issued,
  [`disclosure.${row}.repealed`]: repealed,
  [`disclosure.${row}.inForce`]: inForce,
});

describe('in-force-below-issued', () => {
  it.each([
    ['2', '1', '8'],
    ['3', '2', '3'],
    ['0', '1', '0'],
    ['2', '1', '0'],
  ])('passes %j %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('asks to look at fewer in force than issued', () => {
    const [finding, ...rest] = run(cells('normative', '3', '2', '1'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['disclosure.normative.issued', 'disclosure.normative.repealed', 'disclosure.normative.inForce'],
    });
    expect(finding?.message.zh).toContain('现行有效1件少于本年制发3件（本年废止2件）');
  });

  it.each([
    ['3', '2', ''],
    ['3', '', '1'],
    ['', '2', '1'],
    ['3', '2', '/'],
  ])('cannot tell from %j %j %j', (...row) => {
    expect(run(cells('normative', ...row))).toEqual([]);
  });

  it('reports rules and normative documents in two findings', () => {
    const findings = run({ ...cells('rules', '3', '2', '1'), ...cells('normative', '3', '2', '1') });
    expect(findings).toHaveLength(2);
    expect(findings[0]?.message.zh).toMatch(/^规章：/);
  });
});
