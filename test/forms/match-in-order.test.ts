import { describe, expect, it } from 'vitest';
import { labelled } from '../../lib/forms/form-table.ts';
import { indexLabels } from '../../lib/forms/recognise/label-index.ts';
import { matchInOrder } from '../../lib/forms/recognise/match-in-order.ts';
import { labelKey } from '../../lib/grid/cell-text.ts';

const LABELS = ['属于国家秘密', '其他法律行政法规禁止公开', '保护第三方合法权益', '重复申请', '总计'].map((name, i) =>
  labelled('abcde'[i] as string, name, name),
);
const known = indexLabels(LABELS);

function match(texts: readonly string[], isBounded = false): string {
  const printed = texts.map((text) => ({ key: labelKey(text), label: known.find(labelKey(text)) }));
  return matchInOrder(printed, LABELS, isBounded)
    .map((label) => label?.key ?? '.')
    .join('');
}

describe('a damaged label', () => {
  it('is what looks like it between its neighbours', () => {
    expect(match(['1.属于国家秘密', '2.其他法律行政止公开', '3.保护第三方合法权益'])).toBe('abc');
    expect(match(['保护第三方合法权益', '重囗申请', '总计'])).toBe('cde');
  });

  it('is nothing where its neighbours leave no room for it', () => {
    expect(match(['保护第三方合法权益', '其他法律行政止公开', '重复申请'])).toBe('c.d');
  });

  it('is nothing where too little is left of it', () => {
    expect(match(['属于国家秘密', '其他法律', '保护第三方合法权益'])).toBe('abc');
    expect(match(['属于国家秘密', '其他囗囗囗', '保护第三方合法权益'])).toBe('a.c');
  });

  it('is nothing without a neighbour, unless the texts are all there are', () => {
    expect(match(['其他法律行政止公开'])).toBe('.');
    expect(match(['其他法律行政止公开'], true)).toBe('b');
  });

  it('is nothing where two texts or two labels would do', () => {
    const heads = ['本年新制作数量', '本年新公开数量', '总数'].map((name, i) =>
      labelled('xyz'[i] as string, name, name),
    );
    const of = (texts: readonly string[]) =>
      matchInOrder(
        texts.map((text) => ({ key: text, label: heads.find(({ names }) => names[0] === text) })),
        heads,
      ).map((label) => label?.key);
    expect(of(['本年新', '本年新', '总数'])).toEqual(['x', 'y', 'z']);
    expect(of(['本年新', '总数'])).toEqual([undefined, 'z']);
    expect(of(['本年新', '本年新', '本年新', '总数'])).toEqual([undefined, undefined, undefined, 'z']);
  });
});
