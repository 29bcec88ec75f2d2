import { describe, expect, it } from 'vitest';
import { platformSum } from '../../../lib/rules/platform/platform-sum.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const CHANNELS = {
  'platform.gazette': '0',
  'platform.website': '151',
  'platform.weibo': '162',
  'platform.wechat': '128',
};
const run = (texts: Record<string, string>) =>
  check(platformSum, { facts: factsOf('foi-2019', { ...CHANNELS, ...texts }) });

describe('platform-sum', () => {
  it.each(['386', '441', '100'])('passes a total of %s', (all) => {
    expect(run({ 'platform.all': all })).toEqual([]);
  });

  it('asks to look at a total above all channels together', () => {
    const [finding, ...rest] = run({ 'platform.all': '500' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      class: 'implausible-value',
      facts: ['platform.all', 'platform.gazette', 'platform.website', 'platform.weibo', 'platform.wechat'],
    });
    expect(finding?.message.zh).toContain('0＋151＋162＋128＝441条');
  });

  it('adds the row of other channels where there is one', () => {
    expect(run({ 'platform.all': '500', 'platform.otherChannel': '59' })).toEqual([]);
    expect(run({ 'platform.all': '501', 'platform.otherChannel': '59' })).toHaveLength(1);
  });

  it.each([
    { 'platform.all': '' },
    { 'platform.all': '500', 'platform.gazette': '' },
    { 'platform.all': '500', 'platform.weibo': '/' },
    { 'platform.all': '500', 'platform.otherChannel': '' },
    { 'platform.all': '约500' },
  ])('cannot tell from %j', (texts) => {
    expect(run(texts)).toEqual([]);
  });

  it('cannot tell when a row is missing', () => {
    const facts = factsOf('foi-2019', { 'platform.all': '500', 'platform.website': '151' });
    expect(check(platformSum, { facts })).toEqual([]);
  });
});
