import { describe, expect, it } from 'vitest';
import { rulemakingPower } from '../../../lib/rules/disclosure/rulemaking-power.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (organ: string, texts: Record<string, string> = { 'disclosure.rules.inForce': '6' }) =>
  check(rulemakingPower, {
    formId: 'foi-2021',
    facts: factsOf('foi-2021', texts),
    article: reportWith({ 清河镇人民政府: organ }),
  });

describe('rulemaking-power', () => {
  it.each(['长河省人民政府', '长河市人民政府', '上海市人民政府', '国家档案局', '江苏省教育厅', '教育部'])(
    'leaves %s alone',
    (organ) => {
      expect(run(organ)).toEqual([]);
    },
  );

  it.each([
    '清河镇人民政府',
    '白石乡人民政府',
    '城东街道办事处',
    '清河县人民政府',
    '沭阳县发展和改革局',
    '长河市教育局',
  ])('reports rules of %s as impossible', (organ) => {
    const [finding, ...rest] = run(organ);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['disclosure.rules.inForce'],
    });
    expect(finding?.message.zh).toContain(`${organ}没有规章制定权`);
  });

  it.each(['嘉兴港区管理委员会', '发展和改革局'])('only asks to look at %s, whose level is not certain', (organ) => {
    expect(run(organ)).toMatchObject([{ severity: 'warning', class: 'implausible-value' }]);
  });

  it.each(['0', '', '/', '若干', '-1'])('has nothing to say of %j rules', (text) => {
    expect(run('清河镇人民政府', { 'disclosure.rules.inForce': text })).toEqual([]);
  });

  it('cannot tell without an organ', () => {
    const facts = factsOf('foi-2021', { 'disclosure.rules.inForce': '6' });
    expect(check(rulemakingPower, { formId: 'foi-2021', facts, article: articleOf('') })).toEqual([]);
  });

  it('names every cell of the row, and not the row of normative documents', () => {
    const [finding] = run('清河镇人民政府', {
      'disclosure.rules.issued': '1',
      'disclosure.rules.repealed': '0',
      'disclosure.rules.inForce': '6',
      'disclosure.normative.inForce': '8',
    });
    expect(finding?.facts).toEqual(['disclosure.rules.issued', 'disclosure.rules.inForce']);
    expect(finding?.message.zh).toContain('本年制发件数1、现行有效件数6');
  });
});
