import { compare, type Decimal, decimal, divide, formatDecimal, isZero, multiply, ZERO } from '../../grid/decimal.ts';
import { defineRule, type FindingDraft, type Severity } from '../rule.ts';
import type { RuleSettings } from '../settings.ts';
import { type ItemRow, itemRows } from './item-rows.ts';

export const itemsJump = defineRule({
  id: 'items-jump',
  group: 'disclosure',
  severity: 'warning',
  class: 'implausible-value',
  basis: '国办公开办函〔2019〕60号格式：“本年增/减”为项目（事项）数的变化，项目一般不会一年内成倍变化',
  check: ({ facts, settings }) => itemRows(facts).flatMap((row) => judge(row, settings.itemsJump) ?? []),
});

function judge(row: ItemRow, limits: RuleSettings['itemsJump']): FindingDraft | null {
  const { previous, change, items, label, keys } = row;
  const size = change.units < 0n ? { ...change, units: -change.units } : change;
  if (compare(size, decimal(limits.minimumChange)) < 0 || compare(items, ZERO) < 0) return null;
  const severity = isZero(previous) ? 'info' : severityOf(size, previous, limits);
  if (!severity) return null;
  const share = isZero(previous) ? null : formatDecimal(divide(multiply(size, decimal(100)), previous, 1));
  const verb = change.units < 0n ? { zh: '减少', en: 'fewer' } : { zh: '增加', en: 'more' };
  return {
    severity,
    facts: [keys.previous, keys.change],
    message: {
      zh: `${label.zh}：本年${verb.zh}${formatDecimal(size)}项，${share ? `为上一年${formatDecimal(previous)}项的${share}%` : '上一年为0项'}，${advice(row, severity)}`,
      en: `${label.en}: ${formatDecimal(size)} item(s) ${verb.en} this year, ${share ? `${share}% of last year's ${formatDecimal(previous)}` : 'from 0 last year'}; check ${severity === 'warning' ? 'whether cases were filled in for items' : 'that a reform explains it'}.`,
    },
  };
}

function severityOf(size: Decimal, previous: Decimal, limits: RuleSettings['itemsJump']): Severity | null {
  const exceeds = (percent: number) => compare(multiply(size, decimal(100)), multiply(previous, decimal(percent))) > 0;
  if (exceeds(limits.warningPercent)) return 'warning';
  return exceeds(limits.infoPercent) ? 'info' : null;
}

/** Rows whose items are easily taken for the cases under them. */
const TAKEN_FOR_CASES = new Set<ItemRow['id']>(['licensing', 'otherServices']);

function advice({ id }: ItemRow, severity: Severity): string {
  if (severity === 'info') return '变化较大，请核对（综合执法改革划转事项可能属实）。';
  return `项目（事项）数变化异常，请核对${TAKEN_FOR_CASES.has(id) ? '是否误填办件量' : ''}。`;
}
