import { describe, expect, it } from 'vitest';
import { NOTHING_AROUND, placeBubble } from '../../lib/explain/geometry.ts';

const VIEWPORT = { width: 1000, height: 800 };
const BUBBLE = { width: 380, height: 200 };

describe('placeBubble', () => {
  it('stands below the cell where there is room', () => {
    const cell = { left: 400, top: 100, width: 80, height: 20 };
    expect(placeBubble([cell], BUBBLE, VIEWPORT)).toEqual({ left: 250, top: 130 });
  });

  it('stands above a cell at the lower edge', () => {
    const cell = { left: 400, top: 700, width: 80, height: 20 };
    expect(placeBubble([cell], BUBBLE, VIEWPORT)).toEqual({ left: 250, top: 490 });
  });

  it('stands beside a cell that fills the height', () => {
    const left = { left: 100, top: 5, width: 80, height: 790 };
    expect(placeBubble([left], BUBBLE, VIEWPORT)).toEqual({ left: 190, top: 300 });
    const right = { left: 700, top: 5, width: 80, height: 790 };
    expect(placeBubble([right], BUBBLE, VIEWPORT)).toEqual({ left: 310, top: 300 });
  });

  it('leaves the other cells of the sum to be seen', () => {
    const column = Array.from({ length: 20 }, (_, row) => ({ left: 400, top: 100 + 25 * row, width: 80, height: 20 }));
    expect(placeBubble(column, BUBBLE, VIEWPORT)).toEqual({ left: 490, top: 10 });
  });

  it('rather hides another cell than the one it belongs to', () => {
    const rows = Array.from({ length: 10 }, (_, row) => ({ left: 0, top: 80 * row, width: 1000, height: 20 }));
    const wide = rows[4] as (typeof rows)[0];
    const others = rows.filter((row) => row !== wide);
    expect(placeBubble([wide, ...others], BUBBLE, VIEWPORT)).toEqual({ left: 310, top: 350 });
  });

  it('leaves the row of its cell to be seen, off the corner of a long column', () => {
    const column = Array.from({ length: 20 }, (_, row) => ({ left: 400, top: 100 + 25 * row, width: 80, height: 20 }));
    const row = { left: 0, top: 100, width: 1000, height: 20 };
    expect(placeBubble(column, BUBBLE, VIEWPORT, { ...NOTHING_AROUND, row })).toEqual({ left: 490, top: 130 });
  });

  it('rather hides terms than the row of its cell', () => {
    const narrow = { width: 400, height: 800 };
    const column = Array.from({ length: 20 }, (_, row) => ({ left: 160, top: 100 + 25 * row, width: 80, height: 20 }));
    const row = { left: 0, top: 100, width: 400, height: 20 };
    expect(placeBubble(column, BUBBLE, narrow, { ...NOTHING_AROUND, row }).top).toBe(590);
  });

  it('leaves other wrong cells to be seen, docked beside their table where there is room', () => {
    const cell = { left: 300, top: 300, width: 80, height: 20 };
    const table = { left: 20, top: 20, width: 560, height: 760 };
    const errors = Array.from({ length: 38 }, (_, row) => ({ left: 20, top: 20 + 20 * row, width: 560, height: 20 }));
    const place = placeBubble([cell], BUBBLE, VIEWPORT, { ...NOTHING_AROUND, table, errors });
    expect(place).toEqual({ left: 590, top: 210 });
  });

  it('leaves the rows of its table to be read where there is room beside it, and of every other table', () => {
    const cell = { left: 300, top: 300, width: 80, height: 20 };
    const table = { left: 20, top: 200, width: 560, height: 300 };
    const next = { left: 20, top: 540, width: 560, height: 400 };
    const around = { ...NOTHING_AROUND, table, tables: [table, next] };
    expect(placeBubble([cell], BUBBLE, VIEWPORT, around)).toEqual({ left: 590, top: 210 });
    const last = { ...cell, top: 480 };
    expect(placeBubble([last], BUBBLE, VIEWPORT, around)).toEqual({ left: 590, top: 390 });
  });

  it('stands at its cell where no place leaves the tables free', () => {
    const cell = { left: 400, top: 300, width: 80, height: 20 };
    const table = { left: 20, top: 20, width: 960, height: 760 };
    expect(placeBubble([cell], BUBBLE, VIEWPORT, { ...NOTHING_AROUND, table, tables: [table] }).top).toBe(330);
  });

  it('does not stand under a popup, not even where nothing is in sight', () => {
    const cover = { left: 500, top: 0, width: 380, height: 790 };
    const cell = { left: 420, top: 100, width: 70, height: 20 };
    const around = { ...NOTHING_AROUND, cover };
    expect(placeBubble([cell], BUBBLE, VIEWPORT, around).left).toBe(30);
    expect(placeBubble([], BUBBLE, VIEWPORT, around)).toEqual({ left: 10, top: 590 });
  });

  it('stays whole inside the viewport', () => {
    const at = (left: number) => placeBubble([{ left, top: 100, width: 10, height: 20 }], BUBBLE, VIEWPORT).left;
    expect(at(0)).toBe(10);
    expect(at(990)).toBe(610);
    expect(placeBubble([{ left: 0, top: 0, width: 10, height: 10 }], BUBBLE, { width: 300, height: 150 })).toEqual({
      left: 10,
      top: 10,
    });
  });

  it('stands in the lower right corner where nothing is in sight', () => {
    expect(placeBubble([], BUBBLE, VIEWPORT)).toEqual({ left: 610, top: 590 });
  });
});
