import { describe, expect, it } from 'vitest';
import { outOfFrame } from '../../lib/explain/out-of-frame.ts';

interface FrameOptions {
  /** Computed styles of the frame element and of what is around it, from inside out. */
  styles: Partial<Record<'transform' | 'scale' | 'rotate' | 'padding', string>>[];
  /** The outline on the screen. */
  outline: { left: number; top: number; width: number; height: number };
  border?: number;
  innerWidth?: number;
}

/** A frame element of 200 × 100 pixels of its own, as far as it is asked about here. */
function place(box: { left: number; top: number; width: number; height: number }, options: FrameOptions) {
  const { styles, outline, border = 0, innerWidth } = options;
  const padding = Number.parseFloat(styles[0]?.padding ?? '0');
  const elements = styles.map((style) => ({ style, assignedSlot: null, parentElement: null as unknown }));
  elements.forEach((element, i) => {
    element.parentElement = elements[i + 1] ?? null;
    Object.assign(element, { getRootNode: () => ({}) });
  });
  const frame = Object.assign(elements[0] as object, {
    offsetWidth: 200,
    offsetHeight: 100,
    clientWidth: 200 - 2 * border,
    clientLeft: border,
    clientTop: border,
    getBoundingClientRect: () => outline,
  });
  const outer = {
    getComputedStyle: ({ style }: (typeof elements)[number]) => ({
      ...style,
      getPropertyValue: () => String(padding),
    }),
  };
  const inner = { innerWidth: innerWidth ?? 200 - 2 * border - 2 * padding };
  const { left, top, width, height } = outOfFrame(
    box,
    frame as unknown as HTMLElement,
    inner as Window,
    outer as unknown as Window,
  );
  return [left, top, width, height].map((value) => Math.round(value * 100) / 100);
}

const CELL = { left: 20, top: 10, width: 40, height: 20 };

describe('outOfFrame', () => {
  it('moves by place, border and padding where nothing is scaled', () => {
    const outline = { left: 100, top: 50, width: 200, height: 100 };
    expect(place(CELL, { styles: [{ padding: '5px' }], border: 3, outline })).toEqual([128, 68, 40, 20]);
  });

  it.each([
    ['its own transform', [{ transform: 'matrix(0.5, 0, 0, 0.5, 0, 0)' }]],
    ['the transform of what is around it', [{}, { transform: 'matrix(0.5, 0, 0, 0.5, 30, 4)' }]],
    ['a scale of its own', [{ scale: '0.5' }]],
    ['zoom, which no transform tells of', [{}]],
    ['a transform in space', [{ transform: 'matrix3d(0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)' }]],
  ])('scales with %s', (_, styles) => {
    const outline = { left: 100, top: 50, width: 100, height: 50 };
    expect(place(CELL, { styles, outline })).toEqual([110, 55, 20, 10]);
  });

  it('scales differently in width and height', () => {
    const outline = { left: 0, top: 0, width: 400, height: 50 };
    expect(place(CELL, { styles: [{ scale: '2 0.5' }], outline })).toEqual([40, 5, 80, 10]);
  });

  it('turns a quarter, whoever turns', () => {
    const outline = { left: 0, top: 0, width: 100, height: 200 };
    for (const styles of [
      [{ rotate: '90deg' }],
      [{ transform: 'matrix(0, 1, -1, 0, 0, 0)' }],
      [{}, { rotate: '90deg' }],
    ]) {
      expect(place(CELL, { styles, outline })).toEqual([70, 20, 20, 40]);
    }
  });

  it('mirrors', () => {
    const outline = { left: 0, top: 0, width: 200, height: 100 };
    expect(place(CELL, { styles: [{ transform: 'matrix(-1, 0, 0, 1, 0, 0)' }], outline })).toEqual([140, 10, 40, 20]);
  });

  it('knows a page that is not zoomed with its frame', () => {
    // The frame is twice as large on the screen, its page has twice the width to fill and the old size.
    const outline = { left: 0, top: 0, width: 400, height: 200 };
    expect(place(CELL, { styles: [{}], outline, innerWidth: 400 })).toEqual([20, 10, 40, 20]);
  });

  it('keeps to the outline where it cannot follow', () => {
    const outline = { left: 0, top: 0, width: 150, height: 100 };
    expect(place(CELL, { styles: [{ transform: 'matrix(1, 0, 0, 1, 0, 0)' }], outline })).toEqual([15, 10, 30, 20]);
  });
});
