import { describe, expect, it } from 'vitest';
import { platformMax } from '../../../lib/rules/platform/platform-max.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const CHANNELS = {
  'platform.gazette': '0',
  'platform.website': '151',
  'platform.weibo': '162',
  'platform.wechat': '128',
};
const run = (texts: Record<string, string>) =>
  check(platformMax, { facts: factsOf('foi-2019', { ...CHANNELS, ...texts }) });

describe('platform-max', () => {
  it.each(['386', '162', '441', '500'])('passes a total of %s', (all) => {
    expect(run({ 'platform.all': all })).toEqual([]);
  });

  it('reports a total below one channel', () => {
    const [finding, ...rest] = run({ 'platform.all': '161' });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['platform.all', 'platform.weibo'],
    });
    expect(finding?.message.zh).toContain('161条小于“政务微博公开政府信息数”162条');
  });

  it.each(['', '/', '约100'])('cannot tell from a total of %j', (all) => {
    expect(run({ 'platform.all': all })).toEqual([]);
  });

  it('does not take a blank channel for a number', () => {
    expect(run({ 'platform.all': '151', 'platform.weibo': '' })).toEqual([]);
  });

  it('names every channel above the total, other channels too', () => {
    expect(run({ 'platform.all': '130', 'platform.otherChannel': '140' })[0]?.facts).toEqual([
      'platform.all',
      'platform.website',
      'platform.weibo',
      'platform.otherChannel',
    ]);
  });
});
