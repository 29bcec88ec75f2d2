import type { Facts } from '../../facts/facts.ts';
import type { FactKey } from '../../forms/form.ts';
import { compare, type Decimal, decimal, formatDecimal } from '../../grid/decimal.ts';
import type { CountClaim, CountKind } from '../../narrative/claims/claim.ts';
import { digitSlip } from '../../narrative/claims/digit-slip.ts';
import { printedNumber } from '../printed-number.ts';
import { defineRule, type FindingDraft, type RuleInput } from '../rule.ts';
import { contradicted, countsOf, withUnit } from './stated-counts.ts';

const GAZETTE = 'platform.gazette';
const WEBSITE = 'platform.website';
const WEIBO = 'platform.weibo';
const WECHAT = 'platform.wechat';
const HUNDRED = decimal(100);

/** 官微 by itself is WeChat or Weibo. */
const CHANNELS: Readonly<Partial<Record<CountKind, readonly FactKey[]>>> = {
  'channel-gazette': [GAZETTE],
  'channel-website': [WEBSITE],
  'channel-weibo': [WEIBO],
  'channel-wechat': [WECHAT],
  'channel-official-account': [WECHAT, WEIBO],
};
const NAMES: Readonly<Record<FactKey, { zh: string; en: string }>> = {
  [GAZETTE]: { zh: '政府公报', en: 'gazette' },
  [WEBSITE]: { zh: '政府网站', en: 'website' },
  [WEIBO]: { zh: '政务微博', en: 'Weibo' },
  [WECHAT]: { zh: '政务微信', en: 'WeChat' },
};

export const narrativeChannel = defineRule({
  id: 'narrative-channel',
  group: 'narrative',
  severity: 'warning',
  class: 'narrative-mismatch',
  basis: '公开平台统计表“通过不同渠道和方式公开政府信息的情况”：政府公报、政府网站、政务微博、政务微信公开政府信息数',
  check: ({ facts, claims }) => {
    const counts = countsOf({ facts, claims }, ...(Object.keys(CHANNELS) as CountKind[]));
    const crossed = crossedPair(counts, facts);
    if (crossed) return [crossedFinding(crossed, facts)];
    const own = Object.entries(CHANNELS).flatMap(([kind, keys]) => {
      const values = keys.flatMap((key) => printedNumber(facts, key) ?? []);
      if (values.length < keys.length) return [];
      const stated = counts.filter((count) => count.kind === kind);
      return contradicted(stated, () => values).map((count) => finding(count, keys, values));
    });
    return [...own, ...slips({ facts, claims })];
  },
});

/** A platform that is no row by name: only a slip away from the number of a row it is held against that row. */
function slips(input: Pick<RuleInput, 'facts' | 'claims'>): FindingDraft[] {
  const rows = Object.keys(NAMES).flatMap((key) => {
    const value = printedNumber(input.facts, key);
    return value ? [{ key, value }] : [];
  });
  return countsOf(input, 'channel-platform').flatMap((count) => {
    if (rows.some(({ value }) => compare(value, count.value) === 0)) return [];
    const near = rows.filter(
      ({ value }) => compare(value, HUNDRED) >= 0 && digitSlip(value, count.value) === 'swapped',
    );
    const [row, ...more] = near;
    return row && more.length === 0 ? [finding(count, [row.key], [row.value])] : [];
  });
}

/** Two numbers of one 分别, each of them the other channel's in the table. */
function crossedPair(counts: readonly CountClaim[], facts: Facts): [CountClaim, CountClaim] | null {
  const [first, second] = counts.filter(({ together }) => together);
  if (!first || !second) return null;
  const [a, b] = [first, second].map(({ kind }) => printedNumber(facts, CHANNELS[kind]?.[0] ?? ''));
  if (!a || !b || compare(a, b) === 0) return null;
  return compare(first.value, b) === 0 && compare(second.value, a) === 0 ? [first, second] : null;
}

function crossedFinding([first, second]: [CountClaim, CountClaim], facts: Facts): FindingDraft {
  const keys = [WEBSITE, GAZETTE, WEIBO, WECHAT].filter((key) =>
    [first, second].some(({ kind }) => CHANNELS[kind]?.[0] === key),
  );
  const table = keys.map((key) => `${NAMES[key]?.zh}${formatDecimal(printedNumber(facts, key) as Decimal)}`).join('、');
  const tableEn = keys
    .map((key) => `${NAMES[key]?.en} ${formatDecimal(printedNumber(facts, key) as Decimal)}`)
    .join(', ');
  const channels = keys.map((key) => NAMES[key]?.zh.replace(/^政[府务]/, '')).join('、');
  return {
    facts: keys,
    quotes: [first.quote],
    message: {
      zh: `正文“${first.quote.text}”与表中${table}次序相反，${channels}数据疑似填反。`,
      en: `The text (“${first.quote.text}”) gives the numbers in the opposite order to the table (${tableEn}); they may stand in each other’s place.`,
    },
  };
}

function finding(count: CountClaim, keys: readonly FactKey[], values: readonly Decimal[]): FindingDraft {
  const table = keys.map((key, i) => `${NAMES[key]?.zh}${formatDecimal(values[i] as Decimal)}条`).join('、');
  const tableEn = keys.map((key, i) => `${NAMES[key]?.en} ${formatDecimal(values[i] as Decimal)}`).join(', ');
  return {
    facts: keys,
    quotes: [count.quote],
    message: {
      zh: `正文“${count.quote.text}”（${withUnit(count)}）与表中${table}不一致，请核对。`,
      en: `The text (“${count.quote.text}”) differs from the table: ${tableEn}; check both.`,
    },
  };
}
