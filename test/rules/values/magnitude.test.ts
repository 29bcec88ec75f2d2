import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE_SETTINGS } from '../../../lib/rules/settings.ts';
import { magnitude } from '../../../lib/rules/values/magnitude.ts';
import { reportWith } from '../article-of.ts';
import { check, type Report } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const TOWN = reportWith({});
const run = (texts: Record<string, string>, report: Report = {}) =>
  check(magnitude, { formId: 'foi-2021', article: TOWN, facts: factsOf('foi-2021', texts), ...report });

describe('magnitude', () => {
  it('passes ordinary numbers and the limit itself', () => {
    expect(run({ 'requests.new.person': '100000', 'disclosure.fees.amount': '999999.99' })).toEqual([]);
  });

  it('reports large counts of table 三 together', () => {
    const [finding, ...rest] = run({ 'requests.new.person': '100001', 'requests.new.total': '100001' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['requests.new.person', 'requests.new.total'],
    });
    expect(finding?.message.zh).toContain('100001等2格，超过100000件');
  });

  it('reports fees that look like 元 in a column of 万元', () => {
    const [finding] = run({ 'disclosure.fees.amount': '1000000' });
    expect(finding).toMatchObject({ facts: ['disclosure.fees.amount'] });
    expect(finding?.message.zh).toContain('1000000万元');
    expect(run({ 'disclosure.fees.amount': '3500000元' })).toEqual([]);
  });

  it('does not look at penalties and licences, which may be many', () => {
    expect(run({ 'disclosure.penalty.decisions': '6937489' })).toEqual([]);
  });

  it.each(['长河省人民政府', '长河市人民政府', '清河县人民政府'])('leaves %s alone: it adds up those below', (name) => {
    const article = reportWith({ 清河镇人民政府: name });
    expect(run({ 'requests.new.person': '200000' }, { article })).toEqual([]);
  });

  it.each(['', '/', '1O0000'])('cannot tell from %j', (text) => {
    expect(run({ 'requests.new.person': text, 'disclosure.fees.amount': text })).toEqual([]);
  });

  it('reports both tables, by the limits that were set', () => {
    const settings = { ...DEFAULT_RULE_SETTINGS, magnitude: { requests: 500, feesWanYuan: 100 } };
    expect(run({ 'requests.new.person': '501', 'disclosure.fees.amount': '100' }, { settings })).toHaveLength(2);
  });
});
