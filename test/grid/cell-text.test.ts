import { describe, expect, it } from 'vitest';
import { labelKey } from '../../lib/grid/cell-text.ts';

describe('labelKey', () => {
  it.each([
    ['（一）予以公开', '(一) 予以公开'],
    ['1.属于国家秘密', '1．属于国家秘密'],
    ['其他结 果', '其他结果'],
    ['结果\u00a0维\n持', '结果维持'],
    ['3.危及“三安全一稳定”', '3. 危及"三安全一稳定"'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['本年增/减', '本年增／减'],
    ['本年收费金额（单位：万元）', '本年收费金额'],
    ['处理决定数量(指2020年办件量)', '处理决定数量'],
    ['①属于国家秘密', '属于国家秘密'],
    ['（三）1.属于国家秘密', '属于国家秘密'],
    ['自\u200b然\ufeff人', '自然人'],
  ])('%j is %j', (a, b) => {
    expect(labelKey(a)).toBe(labelKey(b));
  });

  it('keeps a text that is all in brackets', () => {
    expect(labelKey('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）')).toContain('勾稽关系');
  });

  it('does not take a number for an ordinal', () => {
    expect(labelKey('12')).toBe('12');
    expect(labelKey('3.5')).toBe('35');
  });
});
