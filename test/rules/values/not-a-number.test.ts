import { describe, expect, it } from 'vitest';
import { notANumber } from '../../../lib/rules/values/not-a-number.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(notANumber, { facts: factsOf('foi-2019', texts) });

describe('not-a-number', () => {
  it.each(['0', '12', '1,234', '１２', '+156', '-18', '5件', '3189300元'])('takes %s for a number', (text) => {
    expect(run({ 'disclosure.licensing.change': text })).toEqual([]);
  });

  it.each(['1O', '见附件', '十二'])('reports %j as an error', (text) => {
    expect(run({ 'requests.new.person': text })).toMatchObject([
      { severity: 'error', class: 'format', facts: ['requests.new.person'] },
    ]);
  });

  it.each(['1 2\n3', '12-15', '5+3', '50%'])('lets %j be checked, which has neither letters nor words', (text) => {
    expect(run({ 'requests.new.person': text })).toMatchObject([
      { severity: 'warning', facts: ['requests.new.person'] },
    ]);
  });

  it.each(['\\-18', '\\+107', '\\\\ \\\\ 12'])('reads %s past the marks that Markdown and wikis leave', (text) => {
    expect(run({ 'disclosure.licensing.change': text })).toEqual([]);
  });

  it.each(['7E+04', '2e+02', '1.5E+6', '−2E+01'])('notes %s, which a narrow column has shortened', (text) => {
    expect(run({ 'disclosure.procurement.amount': text })).toMatchObject([{ severity: 'info' }]);
  });

  it('accuses nobody of the words of several cells in one', () => {
    const [finding] = run({ 'disclosure.coercion.previous': '0 上一年项目数量 0 采购项目数量 8' });
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.message.zh).toContain('混有其他单元格的内容');
  });

  it.each(['约100', '100余', '62（含上年结转7件）'])('notes %s, whose number can be seen but not relied on', (text) => {
    const [finding] = run({ 'requests.new.person': text });
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain(text);
  });

  it.each(['', '/', '——', '无', 'XX', '＊'])(
    'leaves %j to the rules for blanks, placeholders and leftovers',
    (text) => {
      expect(run({ 'requests.new.person': text })).toEqual([]);
    },
  );

  it('says nothing of cells that the page does not have', () => {
    expect(run({})).toEqual([]);
  });

  it('reports each cell by itself, named by table, row and column', () => {
    const findings = run({ 'requests.new.person': '4O', 'disclosure.licensing.decisions': '若干' });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '表二“行政许可”的“处理决定数量”填的是“若干”，应填数字，请改正。',
      '表三“一、本年新收政府信息公开申请数量”的“自然人”填的是“4O”，应填数字，请改正。',
    ]);
  });
});
