import { describe, expect, it } from 'vitest';
import { FORMS } from '../../lib/forms/forms.ts';
import { factsOf, layoutOf } from '../../lib/text/form-layout.ts';
import type { LayoutPart } from '../../lib/text/table-layout.ts';

const reportOf = (form: (typeof FORMS)[number], keys = form.cells.map(({ key }) => key)) => ({
  form: form.id,
  facts: Object.fromEntries(keys.map((key) => [key, {}])),
});

const factsOfAll = (layouts: ReturnType<typeof layoutOf>) => layouts.flatMap(({ parts }) => parts.flatMap(factsOf));

/** How often each slot of a part is covered. */
function coverage({ head, body, columnCount }: LayoutPart): number[] {
  const rows = [...head, ...body];
  const slots = Array.from({ length: rows.length * columnCount }, () => 0);
  rows.forEach((cells, row) => {
    for (const { column, columnSpan, rowSpan } of cells) {
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++)
          slots[r * columnCount + c] = (slots[r * columnCount + c] ?? 0) + 1;
      }
    }
  });
  return slots;
}

describe.each(FORMS)('the layout of $id', (form) => {
  const layouts = layoutOf(reportOf(form));

  it('has every cell of the form once, in form order', () => {
    expect(factsOfAll(layouts)).toEqual(form.cells.map(({ key }) => key));
  });

  it('covers every slot of every table once', () => {
    for (const { parts } of layouts) for (const part of parts) expect(new Set(coverage(part))).toEqual(new Set([1]));
  });

  it('gives every item of article 20 its caption', () => {
    const captions = layouts[0]?.parts.map(({ caption }) => caption?.zh);
    const items = form.id === 'foi-2019' ? ['一', '五', '六', '八', '九'] : ['一', '五', '六', '八'];
    expect(captions).toEqual(items.map((item) => `第二十条第（${item}）项`));
  });

  it('draws 表三 under three rows of heads and in three columns of labels', () => {
    const part = layouts[1]?.parts[0] as LayoutPart;
    const labels = (rows: LayoutPart['head']) =>
      rows.map((row) => row.flatMap((cell) => (cell.kind === 'label' ? [cell.label.zh] : [])));
    expect(labels(part.head)).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ]);
    expect(labels(part.body).slice(0, 6)).toEqual([
      ['一、本年新收政府信息公开申请数量'],
      ['二、上年结转政府信息公开申请数量'],
      ['三、本年度办理结果', '（一）予以公开'],
      ['（二）部分公开'],
      ['（三）不予公开', '1.属于国家秘密'],
      ['2.其他法律行政法规禁止公开'],
    ]);
    expect(labels(part.body).slice(-2)).toEqual([['（七）总计'], ['四、结转下年度继续办理']]);
  });

  it('draws 表四 as one row under two kinds of proceedings', () => {
    const part = layouts[2]?.parts[0] as LayoutPart;
    expect(part.head[0]?.map((cell) => cell.columnSpan)).toEqual([5, 10]);
    expect(part.body).toHaveLength(1);
  });
});

describe('the layout of a report', () => {
  const [foi2019, foi2021] = FORMS as [(typeof FORMS)[number], (typeof FORMS)[number]];

  it('leaves out tables that are not printed', () => {
    const keys = foi2021.cells.map(({ key }) => key).filter((key) => key.startsWith('requests.'));
    expect(layoutOf(reportOf(foi2021, keys)).map(({ table }) => table)).toEqual(['requests']);
  });

  it('draws each table as it is printed where a report mixes forms', () => {
    const keys = [
      ...foi2019.cells.filter(({ table }) => table === 'disclosure'),
      ...foi2021.cells.filter(({ table }) => table === 'requests'),
    ].map(({ key }) => key);
    expect(factsOfAll(layoutOf(reportOf(foi2021, keys)))).toEqual(keys);
  });

  it('gives subtotals that a portal prints a row of their own', () => {
    const keys = [
      ...foi2021.cells.map(({ key }) => key),
      'requests.denied.subtotal.person',
      'requests.denied.subtotal.total',
    ];
    const part = layoutOf(reportOf(foi2021, keys))[1]?.parts[0] as LayoutPart;
    const row = part.body.find((cells) => cells.some((cell) => cell.kind === 'fact' && cell.fact.includes('subtotal')));
    expect(row?.map((cell) => (cell.kind === 'label' ? cell.label.zh : ''))[1]).toBe('小计');
    expect(new Set(coverage(part))).toEqual(new Set([1]));
  });

  it('draws only the printed rows of the platform table', () => {
    const [layout] = layoutOf({ form: 'foi-2019', facts: { 'platform.weibo': {}, 'platform.all': {} } });
    expect(layout?.parts.flatMap(factsOf)).toEqual(['platform.all', 'platform.weibo']);
  });
});
