import { type Area, areaOf } from './area.ts';
import { type Matrix, type Point, pointAt } from './matrix.ts';

/** A straight line along or across a page: `at` is its place, `from` and `to` its ends. */
export interface Ruling {
  isVertical: boolean;
  at: number;
  from: number;
  to: number;
}

/** A filled box thinner than this is a line. */
const THIN = 3.2;
/** A line slants less than this over its whole length. */
const SLANT = 0.8;
/** Lines nearer than this are one. */
export const NEAR = 2.4;
const GAP = 2.5;

/** How pdf.js writes the steps of a path. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];

/** Numbers of one path; more is a map or meant to exhaust its reader. */
const LONGEST_PATH = 200_000;

/** Adds the straight lines that a painted path shows; what only clips shows nothing. False where it is too long. */
export function addPath(rulings: Ruling[], matrix: Matrix, painting: string, data: unknown): boolean {
  const isStroked = /stroke/i.test(painting);
  const isFilled = /fill/i.test(painting);
  const [path] = (data ?? []) as readonly unknown[];
  if (!(isStroked || isFilled) || !(path instanceof Float32Array || Array.isArray(path))) return true;
  if (path.length > LONGEST_PATH) return false;
  for (const { points, isClosed, isCurved } of subpathsOf(path as ArrayLike<number>, matrix)) {
    if (isStroked) addOutline(rulings, points, isClosed);
    else if (!isCurved) addThinBox(rulings, points);
  }
  return true;
}

/** Longer paths are drawings. */
const LONGEST_OF_BOXES = 4000;

/** The boxes that a path consists of, thin ones left out; null where it is anything else. */
export function boxesOf(matrix: Matrix, data: unknown): Area[] | null {
  const [path] = (data ?? []) as readonly unknown[];
  if (!(path instanceof Float32Array || Array.isArray(path)) || path.length > LONGEST_OF_BOXES) return null;
  const shapes = subpathsOf(path as ArrayLike<number>, matrix).filter(({ points }) => points.length > 1);
  return shapes.every(isUprightBox) ? shapes.map(({ points }) => areaOf(points)).filter(isThick) : null;
}

function isThick({ left, right, top, bottom }: Area): boolean {
  return right - left > THIN && bottom - top > THIN;
}

function isUprightBox({ points, isCurved }: Subpath): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < SLANT;
  if (isCurved || points.length < 4 || points.length > 5) return false;
  return points.every(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as Point;
    return near(x, nextX) || near(y, nextY);
  });
}

interface Subpath {
  points: Point[];
  isClosed: boolean;
  isCurved: boolean;
}

function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  const step = (at: number) => pointAt(matrix, path[at] as number, path[at + 1] as number);
  for (let at = 0; at < path.length; ) {
    const operator = path[at++] as number;
    const current = subpaths.at(-1);
    if (operator === MOVE) {
      subpaths.push({ points: [step(at)], isClosed: false, isCurved: false });
      at += 2;
    } else if (operator === LINE) {
      current?.points.push(step(at));
      at += 2;
    } else if (operator === CURVE || operator === QUADRATIC) {
      at += operator === CURVE ? 6 : 4;
      if (current) current.isCurved = true;
      current?.points.push(step(at - 2));
    } else if (operator === CLOSE) {
      if (current) current.isClosed = true;
    } else break;
  }
  return subpaths;
}

function addOutline(rulings: Ruling[], points: readonly Point[], isClosed: boolean): void {
  const ends = isClosed ? [...points, points[0] as Point] : points;
  for (let i = 1; i < ends.length; i++) addLine(rulings, ends[i - 1] as Point, ends[i] as Point);
}

function addThinBox(rulings: Ruling[], points: readonly Point[]): void {
  const { left, right, top, bottom } = areaOf(points);
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THIN || points.length < 2) return;
  if (width >= height) addLine(rulings, [left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else addLine(rulings, [(left + right) / 2, top], [(left + right) / 2, bottom]);
}

function addLine(rulings: Ruling[], [x0, y0]: Point, [x1, y1]: Point): void {
  if (!Number.isFinite(x0 + y0 + x1 + y1)) return;
  if (Math.abs(y1 - y0) < SLANT && Math.abs(x1 - x0) >= Math.abs(y1 - y0))
    rulings.push({ isVertical: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (Math.abs(x1 - x0) < SLANT)
    rulings.push({ isVertical: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

/** Lines that stand on one another or go on from one another as one, of one direction, by their place. */
export function joinRulings(rulings: readonly Ruling[], isVertical: boolean): Ruling[] {
  const own = rulings.filter((ruling) => ruling.isVertical === isVertical).sort((a, b) => a.at - b.at);
  const joined: Ruling[] = [];
  for (let start = 0; start < own.length; ) {
    let end = start + 1;
    while (end < own.length && (own[end] as Ruling).at - (own[end - 1] as Ruling).at <= 1) end++;
    joined.push(...joinCollinear(own.slice(start, end)));
    start = end;
  }
  return joined;
}

function joinCollinear(lines: readonly Ruling[]): Ruling[] {
  const at = lines.reduce((sum, line) => sum + line.at, 0) / lines.length;
  const joined: Ruling[] = [];
  for (const { isVertical, from, to } of [...lines].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else joined.push({ isVertical, at, from, to });
  }
  return joined;
}
