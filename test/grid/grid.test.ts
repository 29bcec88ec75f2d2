import { describe, expect, it } from 'vitest';
import { labelKey } from '../../lib/grid/cell-text.ts';
import { gridCell } from '../../lib/grid/grid.ts';
import { readCell } from '../../lib/grid/number.ts';

const TEXTS = [
  '',
  '0',
  '007',
  '１２',
  '人民币12万元整',
  '12(单位:万元)',
  '（单位：万元）',
  '无',
  '暂无',
  '没有',
  '无此项',
  '不涉及',
  '未涉及。',
  '無此項',
  '某某某某',
  '约十二件左右',
  '结果维持',
  '（一）予以公开',
  '一、本年新收政府信息公开申请数量',
  '資訊內容',
  '1.属于国家秘密',
  '第\n一\n项',
  '行政许可①',
];

describe('a cell of a grid', () => {
  it.each(TEXTS)('is what its whole text says: %j', (text) => {
    const cell = gridCell({ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, isHeader: false });
    expect(cell.kind).toBe(readCell(text).kind);
    expect(cell.key).toBe(labelKey(text));
  });

  it('has one key for a label however it is written', () => {
    const keys = ['（一）予以公开', '(一) 予以公開', '予以 公开', '予以公開', '1.予以公开'].map(labelKey);
    expect(new Set(keys)).toEqual(new Set(['予以公开']));
  });
});
