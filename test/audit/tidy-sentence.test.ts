import { describe, expect, it } from 'vitest';
import { tidySentence } from '../../lib/audit/tidy-sentence.ts';

describe('the sentence of a finding', () => {
  it('has single marks inside quoted words', () => {
    expect(tidySentence('正文“官微“神奇大岚”发布”有误。')).toBe('正文“官微‘神奇大岚’发布”有误。');
    expect(tidySentence('“甲”与“乙”不一致。')).toBe('“甲”与“乙”不一致。');
    expect(tidySentence('“甲“乙“丙”丁”戊”。')).toBe('“甲‘乙“丙”丁’戊”。');
  });

  it('is left alone where the marks do not close', () => {
    for (const sentence of ['“甲“乙”。', '甲”乙“丙。', '“甲”乙”。']) expect(tidySentence(sentence)).toBe(sentence);
  });

  it('cuts the longest quotation in the middle, and nothing else', () => {
    const long = `正文“${'甲'.repeat(60)}${'乙'.repeat(100)}”与表中“本年新收”${'丙'.repeat(20)}不一致。`;
    const tidy = tidySentence(long);
    expect(tidy.length).toBeLessThanOrEqual(120);
    expect(tidy).toMatch(/^正文“甲+…乙+”与表中“本年新收”丙{20}不一致。$/);
    expect(tidySentence(`“${'甲'.repeat(90)}”“${'乙'.repeat(90)}”。`).length).toBeLessThanOrEqual(120);
  });

  it('ends where nothing more can be cut', () => {
    expect(tidySentence('甲'.repeat(200))).toBe('甲'.repeat(200));
    const many = Array.from({ length: 12 }, () => `“${'乙'.repeat(18)}”`).join('');
    expect(tidySentence(many)).toBe(many);
  });
});
