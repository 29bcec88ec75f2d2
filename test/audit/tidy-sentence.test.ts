import { describe, expect, it } from 'vitest';
import { tidyEnglish, tidySentence } from '../../lib/audit/tidy-sentence.ts';

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
    const many = Array.from({ length: 12 }, () => `“${'乙'.repeat(18)}”和`).join('');
    expect(tidySentence(many)).toBe(many);
  });

  it('keeps the first two of a long row of quotations', () => {
    const row = Array.from({ length: 30 }, (_, at) => `“部分${at}”`);
    expect(tidySentence(`用了局外人的说法${row.join('')}，请核对。`)).toBe(
      '用了局外人的说法“部分0”“部分1”等，请核对。',
    );
    expect(tidySentence(`用了${row.join('、')}等，请核对。`)).toBe('用了“部分0”、“部分1”等，请核对。');
    expect(tidySentence(`用了${row.slice(0, 3).join('')}，请核对。`)).toContain('“部分2”');
  });
});

describe('its English', () => {
  it('has one of a thing and more of them', () => {
    expect(tidyEnglish('The table counts 1 lawsuit(s), the text 8 lawsuit(s).')).toBe(
      'The table counts 1 lawsuit, the text 8 lawsuits.',
    );
    expect(tidyEnglish('0 normative document(s), 1 normative document(s), 21 normative document(s)')).toBe(
      '0 normative documents, 1 normative document, 21 normative documents',
    );
    expect(tidyEnglish('of the lawsuit(s)')).toBe('of the lawsuits');
  });

  it('leaves quoted words alone', () => {
    expect(tidyEnglish('The text says “1 item(s)”, the table 2 item(s).')).toBe(
      'The text says “1 item(s)”, the table 2 items.',
    );
  });
});
