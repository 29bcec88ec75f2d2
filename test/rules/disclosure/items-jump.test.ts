import { describe, expect, it } from 'vitest';
import { itemsJump } from '../../../lib/rules/disclosure/items-jump.ts';
import { DEFAULT_RULE_SETTINGS } from '../../../lib/rules/settings.ts';
import { check, type Report } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';
import { type ItemCells, itemTexts } from '../item-texts.ts';

const run = (texts: Record<string, string>, report: Report = {}) =>
  check(itemsJump, { facts: factsOf('foi-2019', texts), ...report });

describe('items-jump', () => {
  it.each<ItemCells>([
    ['335', '-18'],
    ['684', '+107'],
    ['1279', '+913'],
    ['5', '+19'],
    ['20', '+20'],
    ['0', '19'],
  ])('passes %s items with a change of %s', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it.each([
    ['35', '+156', 'warning', '445.7%'],
    ['18', '+55', 'warning', '305.6%'],
    ['55', '+93', 'info', '169.1%'],
    ['20', '+60', 'info', '300.0%'],
    ['20', '+61', 'warning', '305.0%'],
  ])('reports %s items with a change of %s as %s', (previous, change, severity, share) => {
    const [finding, ...rest] = run(itemTexts('licensing', [previous, change]));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity,
      class: 'implausible-value',
      facts: ['disclosure.licensing.previous', 'disclosure.licensing.change'],
    });
    expect(finding?.message.zh).toContain(`的${share}`);
  });

  it('notes a list that grew from nothing', () => {
    const [finding] = run(itemTexts('penalty', ['0', '20']));
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain('本年增加20项，上一年为0项');
  });

  it('leaves a drop below 0 to items-negative', () => {
    expect(run(itemTexts('licensing', ['35', '-36']))).toEqual([]);
  });

  it.each<ItemCells>([
    ['', '+156'],
    ['35', ''],
    ['/', '156'],
    ['约35', '+156'],
  ])('cannot tell from %j and %j', (...row) => {
    expect(run(itemTexts('licensing', row))).toEqual([]);
  });

  it('goes by the limits that were set', () => {
    const settings = { ...DEFAULT_RULE_SETTINGS, itemsJump: { infoPercent: 10, warningPercent: 50, minimumChange: 5 } };
    expect(run(itemTexts('licensing', ['50', '-6']), { settings })).toMatchObject([{ severity: 'info' }]);
    expect(run(itemTexts('licensing', ['50', '-26']), { settings })).toMatchObject([{ severity: 'warning' }]);
  });

  it('reports two rows in two findings, fees too', () => {
    const findings = run({ ...itemTexts('coercion', ['18', '+55']), ...itemTexts('fees', ['2', '+40']) });
    expect(findings.map(({ facts }) => facts?.[0])).toEqual([
      'disclosure.coercion.previous',
      'disclosure.fees.previous',
    ]);
  });
});
