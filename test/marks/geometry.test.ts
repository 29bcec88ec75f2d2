import { describe, expect, it } from 'vitest';
import { placeBubble } from '../../lib/marks/geometry.ts';

const VIEWPORT = { width: 1000, height: 800 };
const BUBBLE = { width: 380, height: 200 };

describe('placeBubble', () => {
  it('stands below the cell where there is room', () => {
    expect(placeBubble({ left: 400, top: 100, width: 80, height: 20 }, BUBBLE, VIEWPORT)).toEqual({
      left: 250,
      top: 130,
    });
  });

  it('stands above a cell at the lower edge', () => {
    expect(placeBubble({ left: 400, top: 700, width: 80, height: 20 }, BUBBLE, VIEWPORT)).toEqual({
      left: 250,
      top: 490,
    });
  });

  it('stands beside a cell that fills the height', () => {
    expect(placeBubble({ left: 100, top: 5, width: 80, height: 790 }, BUBBLE, VIEWPORT)).toEqual({
      left: 190,
      top: 10,
    });
    expect(placeBubble({ left: 700, top: 5, width: 80, height: 790 }, BUBBLE, VIEWPORT)).toEqual({
      left: 310,
      top: 10,
    });
  });

  it('stays whole inside the viewport', () => {
    expect(placeBubble({ left: 0, top: 100, width: 10, height: 20 }, BUBBLE, VIEWPORT).left).toBe(10);
    expect(placeBubble({ left: 990, top: 100, width: 10, height: 20 }, BUBBLE, VIEWPORT).left).toBe(610);
    expect(placeBubble({ left: 0, top: 0, width: 10, height: 10 }, BUBBLE, { width: 300, height: 150 })).toEqual({
      left: 10,
      top: 10,
    });
  });

  it('stands in the lower right corner where nothing is in sight', () => {
    expect(placeBubble(null, BUBBLE, VIEWPORT)).toEqual({ left: 610, top: 590 });
  });
});
