import { describe, expect, it } from 'vitest';
import { cellOf } from '../../lib/forms/find-cell.ts';
import { FORMS } from '../../lib/forms/forms.ts';
import { namesOfCell } from '../../lib/forms/names-of-cell.ts';

describe('the names of cells', () => {
  it.each(FORMS)('are those of the record of $id, for every cell and every equality', ({ id, cells, relations }) => {
    for (const { key, of, row, column } of cells) {
      expect(namesOfCell(id, key)).toMatchObject({ row, column: of.shape === 'list' ? null : column });
    }
    for (const { rule, right, words } of relations) {
      expect(namesOfCell(id, right[0] as string)?.sums[rule]).toEqual(words.title);
    }
  });

  it('are known of subtotals that the form itself does not have', () => {
    const key = 'requests.denied.subtotal.total';
    expect(namesOfCell('foi-2021', key)).toMatchObject({
      row: cellOf('foi-2021', key)?.row,
      column: { zh: '总计' },
      sums: { 'group-subtotal': { zh: '分组小计' } },
    });
    expect(namesOfCell('foi-2021', 'requests.results.subtotal.total')).toBeUndefined();
  });

  it('are taken from another form where the own one lacks the cell', () => {
    expect(namesOfCell('foi-2021', 'requests.other.total')?.row.zh).toBe('（六）其他处理');
    expect(namesOfCell('foi-2019', 'requests.other.rest.total')?.row.zh).toBe('（六）3.其他');
  });

  it.each(['', 'requests', 'requests.none.total', 'requests.constructor.total', 'constructor.new.total', 'platform.x'])(
    'are none for %j',
    (key) => {
      expect(namesOfCell('foi-2021', key)).toBeUndefined();
    },
  );
});
