import { describe, expect, it } from 'vitest';
import { tableEmpty } from '../../../lib/rules/values/table-empty.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

const run = (facts: ReturnType<typeof tablesOf>) => check(tableEmpty, { facts });

describe('table-empty', () => {
  it('passes a table of zeros and a table with one number among blanks', () => {
    expect(run(tablesOf('foi-2019', ['review']))).toEqual([]);
    expect(run(tablesOf('foi-2019', ['review'], { 'review.reconsideration.total': '0' }, ''))).toEqual([]);
  });

  it('reports a blank table with all its cells', () => {
    const [finding, ...rest] = run(tablesOf('foi-2019', ['disclosure'], {}, ''));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'completeness' });
    expect(finding?.facts).toHaveLength(22);
    expect(finding?.message.zh).toContain('表二22个数据单元格全部空白');
  });

  it('leaves tables with sums that are blank throughout to all-blank', () => {
    expect(run(tablesOf('foi-2019', ['requests', 'review'], {}, ''))).toEqual([]);
  });

  it('says nothing where some rows of the table were not read', () => {
    const facts = new Map([...tablesOf('foi-2019', ['disclosure'], {}, '')].slice(3));
    expect(run(facts)).toEqual([]);
  });

  it('counts placeholders among blanks as blank, but leaves a table of placeholders to placeholder', () => {
    expect(run(tablesOf('foi-2019', ['review'], { 'review.reconsideration.total': '/' }, ''))).toHaveLength(1);
    expect(run(tablesOf('foi-2019', ['review'], {}, '/'))).toEqual([]);
  });

  it('cannot tell where a cell holds something else, or the page has no such table', () => {
    expect(run(tablesOf('foi-2019', ['review'], { 'review.reconsideration.total': '见附件' }, ''))).toEqual([]);
    expect(run(tablesOf('foi-2019', []))).toEqual([]);
  });

  it('reports two tables in two findings', () => {
    const marks = { 'requests.new.total': '/', 'review.reconsideration.total': '/' };
    expect(run(tablesOf('foi-2019', ['requests', 'review'], marks, ''))).toHaveLength(2);
  });
});
