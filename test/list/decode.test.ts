import { describe, expect, it } from 'vitest';
import { decodePage } from '../../lib/list/decode.ts';

/** 公开 in each encoding. */
const GB = [0xb9, 0xab, 0xbf, 0xaa];
const BIG5 = [0xa4, 0xbd, 0xb6, 0x7d];
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('decodePage', () => {
  it.each([
    ['the server', bytes('<p>', GB), 'text/html; charset=gb2312', '<p>公开'],
    ['the server, in Big5', bytes('<p>', BIG5), 'text/html; charset="big5"', '<p>公開'],
    [
      'the page, the old way',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=gbk">', GB),
      'text/html',
      '公开',
    ],
    ['the page', bytes("<meta charset='gb18030'>", GB), null, '公开'],
    ['nobody, in UTF-8', bytes('<p>公开'), null, '<p>公开'],
    ['nobody, in an old encoding', bytes('<p>', GB), null, '<p>公开'],
    ['a name that nobody knows', bytes('<meta charset="chinese">', GB), 'text/html; charset=guobiao', '公开'],
    ['a page in one byte that calls itself UTF-16', bytes('<meta charset="utf-16">公开'), null, '公开'],
  ])('believes %s', (_, page, contentType, expected) => {
    expect(decodePage(page, contentType)).toContain(expected);
  });

  it('believes the mark in front before anybody', () => {
    const text = '<meta charset="gbk">公开';
    const little = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const big = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    for (const page of [little, big, bytes(`\ufeff${text}`)]) {
      expect(decodePage(page, 'text/html; charset=gb2312')).toBe(text);
    }
  });
});
