import { describe, expect, it } from 'vitest';
import { compact, passageAt, passageOf, printed } from '../../lib/narrative/compact-text.ts';
import type { TextBlock } from '../../lib/page/source.ts';

const blockOf = (text: string): TextBlock => ({
  frame: 0,
  index: 7,
  order: 7,
  text,
  tag: 'p',
  linkOnly: false,
  table: null,
  path: [0, 7],
});

describe('compact text', () => {
  it.each([
    ['共 收到\u00a0申请\u3000６２ 件', '共收到申请62件'],
    ['办\u200b结\ufeff62\n件', '办结62件'],
    ['（含上年结转７件）；占１０．１％', '(含上年结转7件);占10.1%'],
    ['公开1,376条,其中20条', '公开1376条，其中20条'],
    ['公开12,345,678条', '公开12345678条'],
    ['分别为12,34,56条', '分别为12，34，56条'],
    ['二○二○年', '二〇二〇年'],
    ['⼀、总体情况', '一、总体情况'],
    ['“三审”制度', '"三审"制度'],
    ['国办发〔2020〕17号', '国办发[2020]17号'],
    ['一、總體情況', '一、总体情况'],
    ['五、存在的主要問題及改進情況', '五、存在的主要问题及改进情况'],
    ['清河縣政務資訊', '清河县政务信息'],
    ['推送资讯', '推送资讯'],
  ])('%j reads %j', (raw, text) => {
    expect(compact(raw).text).toBe(text);
  });

  it.each(['共 收到\u00a0申请\u3000６２ 件。', '公开1,376条', '办\u200b结62\n件', '⼀、\u3000总体 情况'])(
    'knows where each character of %j stands',
    (raw) => {
      const { text, at } = compact(raw);
      expect(at).toHaveLength(text.length);
      expect([...at].sort((a, b) => a - b)).toEqual(at);
      for (const [i, offset] of at.entries()) expect(compact(raw[offset] as string).text).toBe(text[i]);
    },
  );

  it('finds the raw words of a passage', () => {
    const block = blockOf('　　2020年共依法\u00a0办\u200b结 62\n件。');
    const words = compact(block.text);
    const from = words.text.indexOf('共');
    const passage = passageOf(block, words, from, words.text.indexOf('。'));
    expect(block.text.slice(passage.start, passage.end)).toBe('共依法\u00a0办\u200b结 62\n件');
    expect(passage).toMatchObject({ frame: 0, block: 7, text: '共依法\u00a0办\u200b结 62件' });
  });

  it('keeps the printed brackets', () => {
    const raw = '独山港经济开发区 （独山港镇）';
    expect(printed(compact(raw), raw)).toBe('独山港经济开发区（独山港镇）');
    expect(passageAt(blockOf(raw), 9, raw.length).text).toBe('（独山港镇）');
  });
});
