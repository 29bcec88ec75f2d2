import { describe, expect, it } from 'vitest';
import { allZero } from '../../../lib/rules/values/all-zero.ts';
import { reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { tablesOf } from '../facts-of.ts';

describe('all-zero', () => {
  it('passes a table with one number above 0', () => {
    const facts = tablesOf('foi-2019', ['disclosure'], { 'disclosure.normative.made': '1' });
    expect(check(allZero, { facts })).toEqual([]);
  });

  it('notes a table of zeros in both forms', () => {
    const [finding, ...rest] = check(allZero, { facts: tablesOf('foi-2019', ['disclosure']) });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'implausible-value' });
    expect(finding?.message.zh).toBe('主动公开表22个数据全部为0；请确认规范性文件、许可、处罚、收费、采购均确无数据。');
    const [later] = check(allZero, { formId: 'foi-2021', facts: tablesOf('foi-2021', ['disclosure']) });
    expect(later?.message.zh).toBe('主动公开表10个数据全部为0；请确认规范性文件、许可、处罚、收费均确无数据。');
  });

  it('sets the number in the text against it', () => {
    const [finding] = check(allZero, { facts: tablesOf('foi-2019', ['disclosure']), article: reportWith({}) });
    expect(finding?.message.zh).toContain('而正文称主动公开218条');
  });

  it.each([{ 'disclosure.rules.made': '' }, { 'disclosure.rules.made': '/' }, { 'disclosure.rules.made': 'O' }])(
    'cannot tell with %j among the zeros',
    (texts) => {
      expect(check(allZero, { facts: tablesOf('foi-2019', ['disclosure'], texts) })).toEqual([]);
    },
  );

  it('cannot tell when a row is missing', () => {
    const facts = new Map(tablesOf('foi-2019', ['disclosure']));
    facts.delete('disclosure.procurement.amount');
    expect(check(allZero, { facts })).toEqual([]);
  });
});
