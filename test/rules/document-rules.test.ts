import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/rules.ts';
import { articleOf, reportWith } from './article-of.ts';
import { check } from './check-rule.ts';
import { tablesOf } from './facts-of.ts';

const documentRules = RULES.filter(({ group }) => group === 'document');

describe('document rules', () => {
  it.each(documentRules.map((rule) => [rule.id, rule] as const))(
    '%s has nothing to say of a clean report',
    (_, rule) => {
      const facts = tablesOf('foi-2021', ['disclosure', 'requests', 'review']);
      expect(check(rule, { formId: 'foi-2021', facts, article: reportWith({}) })).toEqual([]);
    },
  );

  it.each(documentRules.map((rule) => [rule.id, rule] as const))('%s is silent without a text', (_, rule) => {
    expect(check(rule, { formId: 'foi-2021', article: articleOf('') })).toEqual([]);
  });

  it('knows at least twenty rules', () => {
    expect(documentRules.length).toBeGreaterThanOrEqual(19);
  });
});
