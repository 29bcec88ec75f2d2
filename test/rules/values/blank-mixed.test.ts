import { describe, expect, it } from 'vitest';
import { blankMixed } from '../../../lib/rules/values/blank-mixed.ts';
import { check } from '../check-rule.ts';
import { type factsOf, tablesOf } from '../facts-of.ts';

const run = (facts: ReturnType<typeof factsOf>) => check(blankMixed, { facts });
const merged = (...parts: ReturnType<typeof factsOf>[]) => new Map(parts.flatMap((part) => [...part]));

describe('blank-mixed', () => {
  it.each(['0', ''])('passes tables that print %j throughout', (fill) => {
    expect(run(tablesOf('foi-2019', ['requests', 'review'], {}, fill))).toEqual([]);
  });

  it('notes blanks beside zeros within a table once', () => {
    const findings = run(
      tablesOf('foi-2019', ['requests'], { 'requests.other.other': '', 'requests.other.legal': '' }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'info', class: 'format' });
    expect(findings[0]?.facts).toBeUndefined();
    expect(findings[0]?.message.zh).toBe('表三空白2格与填0混用；空白按0计时本表勾稽关系全部成立，建议统一填0。');
  });

  it('notes blanks in one table and zeros in another', () => {
    const texts = { 'requests.new.person': '4', 'requests.new.total': '4', 'requests.granted.person': '4' };
    const more = { 'requests.granted.total': '4', 'requests.handled.person': '4', 'requests.handled.total': '4' };
    const requests = tablesOf('foi-2019', ['requests'], { ...texts, ...more }, '');
    const findings = run(merged(requests, tablesOf('foi-2019', ['review'])));
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '表三空白155格，而表四填0；空白按0计时本表勾稽关系全部成立，建议统一填0。',
    ]);
  });

  it('speaks of no relations for a table that has none', () => {
    const findings = run(tablesOf('foi-2019', ['disclosure'], { 'disclosure.rules.made': '' }));
    expect(findings[0]?.message.zh).toBe('表二空白1格与填0混用，建议统一填0。');
  });

  it('is silent where a relation is broken or cannot be judged', () => {
    expect(run(tablesOf('foi-2019', ['requests'], { 'requests.new.other': '', 'requests.new.total': '4' }))).toEqual(
      [],
    );
    expect(run(tablesOf('foi-2019', ['requests'], { 'requests.new.other': '', 'requests.new.total': '4O' }))).toEqual(
      [],
    );
  });

  it('leaves a wholly blank table to table-empty', () => {
    expect(run(merged(tablesOf('foi-2019', ['requests'], {}, ''), tablesOf('foi-2019', ['review'])))).toEqual([]);
  });

  it('reports two tables in two findings', () => {
    const findings = run(
      tablesOf('foi-2019', ['requests', 'review'], { 'requests.new.other': '', 'review.reconsideration.other': '' }),
    );
    expect(findings.map(({ message }) => message.zh.slice(0, 2))).toEqual(['表三', '表四']);
  });
});
