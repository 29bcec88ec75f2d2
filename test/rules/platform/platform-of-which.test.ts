import { describe, expect, it } from 'vitest';
import { platformOfWhich } from '../../../lib/rules/platform/platform-of-which.ts';
import { check } from '../check-rule.ts';
import { factsOf } from '../facts-of.ts';

const run = (texts: Record<string, string>) => check(platformOfWhich, { facts: factsOf('foi-2019', texts) });
const press = (all: string, byLeader: string) => ({
  'platform.pressConferences': all,
  'platform.pressConferencesByLeader': byLeader,
});

describe('platform-of-which', () => {
  it.each([
    ['0', '0'],
    ['2', '1'],
    ['2', '2'],
  ])('passes %s in all, %s with the head', (all, byLeader) => {
    expect(run(press(all, byLeader))).toEqual([]);
  });

  it('reports a part above the whole', () => {
    const [finding, ...rest] = run(press('1', '2'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      class: 'impossible-value',
      facts: ['platform.pressConferencesByLeader', 'platform.pressConferences'],
    });
    expect(finding?.message.zh).toContain('2次大于“参加或举办新闻发布会总次数”1次');
  });

  it.each([
    ['', '2'],
    ['1', ''],
    ['/', '2'],
    ['若干', '2'],
  ])('cannot tell from %j and %j', (all, byLeader) => {
    expect(run(press(all, byLeader))).toEqual([]);
  });

  it('reports both pairs', () => {
    const interviews = { 'platform.interviews': '0', 'platform.interviewsByLeader': '1' };
    expect(run({ ...press('1', '2'), ...interviews })).toHaveLength(2);
  });
});
