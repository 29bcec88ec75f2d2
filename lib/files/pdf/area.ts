import { type Matrix, type Point, pointAt } from './matrix.ts';

/** An upright box on a page. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box around points. */
export function areaOf(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The part of a page around a shape. */
export function areaAround(matrix: Matrix, bounds: unknown): Area | null {
  const [x0, y0, x1, y1] = Array.from((bounds ?? []) as ArrayLike<number>);
  const area = areaOf([
    pointAt(matrix, Number(x0), Number(y0)),
    pointAt(matrix, Number(x1), Number(y0)),
    pointAt(matrix, Number(x0), Number(y1)),
    pointAt(matrix, Number(x1), Number(y1)),
  ]);
  return Object.values(area).every(Number.isFinite) ? area : null;
}

/** What two areas share. */
export function shared(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Whether the middle of a character stands in an area. */
export function isWithin({ left, right, top, bottom }: Area, area: Area): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}
