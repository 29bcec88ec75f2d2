import { describe, expect, it } from 'vitest';
import { duplicateTopic } from '../../../lib/rules/document/parts/duplicate-topic.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PLATFORMS = '（四）平台建设情况。办好政务公开专栏和微信公众号两个平台。';
const run = (words: string) => check(duplicateTopic, { article: reportWith({ [PLATFORMS]: words }) });

describe('duplicate-topic', () => {
  it.each([
    PLATFORMS,
    '（四）加强平台建设，扩展公开渠道\n加强平台建设，办好两个平台。',
    '（四）平台建设情况\n一是平台建设有序推进。',
  ])('passes “%s”', (words) => {
    expect(run(words)).toEqual([]);
  });

  it('notes two sub-headings about one topic', () => {
    const [finding, ...rest] = run(
      '（四）主动公开渠道以及平台建设情况\n本年度公开218条。\n（六）平台建设。依托县政府网站公开。',
    );
    expect(rest.length).toBe(1);
    expect(finding).toMatchObject({ severity: 'info', class: 'structure' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([
      '（一）主动公开情况',
      '（四）主动公开渠道以及平台建设情况',
    ]);
    expect(rest[0]?.quotes?.map(({ text }) => text)).toEqual(['（四）主动公开渠道以及平台建设情况', '（六）平台建设']);
  });

  it('cannot tell when part one was not found', () => {
    expect(check(duplicateTopic, { article: articleOf('（一）平台建设\n（二）平台建设') })).toEqual([]);
  });
});
