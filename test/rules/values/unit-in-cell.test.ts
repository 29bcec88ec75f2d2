import { describe, expect, it } from 'vitest';
import type { FormId } from '../../../lib/forms/form.ts';
import { unitInCell } from '../../../lib/rules/values/unit-in-cell.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>, formId: FormId = 'foi-2019') =>
  check(unitInCell, { formId, facts: factsOf(formId, texts) });

describe('unit-in-cell', () => {
  it('passes bare numbers', () => {
    expect(run({ 'disclosure.procurement.count': '116', 'disclosure.procurement.amount': '3189300' })).toEqual([]);
  });

  it('notes the unit of the procurement amount and what one project costs', () => {
    const [finding, ...rest] = run({
      'disclosure.procurement.count': '116',
      'disclosure.procurement.amount': '3189300元',
    });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'format', facts: ['disclosure.procurement.amount'] });
    expect(finding?.message.zh).toBe('采购总金额单元格内带单位“元”，已按3189300元识别（平均每项27493.97元）。');
  });

  it('gives no average where the number of projects is blank or 0', () => {
    for (const count of ['', '0', '若干']) {
      const [finding] = run({ 'disclosure.procurement.count': count, 'disclosure.procurement.amount': '318.93万元' });
      expect(finding?.message.zh).toBe('采购总金额单元格内带单位“万元”，已按318.93万元识别。');
    }
  });

  it('reads fees in 元 under a head that wants 万元', () => {
    const [finding] = run({ 'disclosure.fees.amount': '35800元' }, 'foi-2021');
    expect(finding?.message.zh).toContain('表头单位为万元，应填3.58');
    expect(run({ 'disclosure.fees.amount': '3.58万元' }, 'foi-2021')[0]?.message.zh).not.toContain('应填');
  });

  it('cannot tell the unit of what is no number', () => {
    expect(run({ 'disclosure.procurement.amount': '约300万元' })).toEqual([]);
    expect(run({ 'disclosure.procurement.amount': '' })).toEqual([]);
  });

  it('gathers counts with measure words by table, amounts one by one', () => {
    const findings = run({
      'requests.new.person': '5件',
      'requests.new.total': '5件',
      'review.reconsideration.total': '0件',
      'disclosure.procurement.amount': '808万元',
    });
    expect(findings.map(({ facts }) => facts)).toEqual([
      ['disclosure.procurement.amount'],
      ['requests.new.person', 'requests.new.total'],
      ['review.reconsideration.total'],
    ]);
    expect(findings[1]?.message.zh).toContain('表三有2格在数字后写了单位');
  });
});
