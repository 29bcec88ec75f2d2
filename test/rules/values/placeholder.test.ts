import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../lib/rules/values/placeholder.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(placeholder, { facts: factsOf('foi-2019', texts) });

describe('placeholder', () => {
  it.each(['0', '12', '', '-18', 'XX', '见附件'])('passes %j', (text) => {
    expect(run({ 'disclosure.licensing.change': text })).toEqual([]);
  });

  it.each(['/', '—', '——', '－', '无', 'N/A', '不适用'])('notes %s', (text) => {
    const [finding, ...rest] = run({ 'disclosure.rules.made': text });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'format', facts: ['disclosure.rules.made'] });
    expect(finding?.message.zh).toContain(`“${text}”`);
  });

  it('says nothing of cells that the page does not have', () => {
    expect(run({})).toEqual([]);
  });

  it('gathers the cells of a table, each kind of placeholder named once', () => {
    const findings = run({
      'disclosure.rules.made': '/',
      'disclosure.rules.published': '/',
      'disclosure.rules.total': '无',
      'review.reconsideration.total': '—',
    });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '表二有3格填“/”“无”而不是数字，已按空白处理；确无数据请填0。',
      '表四有1格填“—”而不是数字，已按空白处理；确无数据请填0。',
    ]);
  });
});
