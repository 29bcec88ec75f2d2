/** A box in the pixels of a viewport: that of the top frame unless another is named. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a page does to directions and sizes, without moving: x' = a·x + c·y, y' = b·x + d·y. */
interface Linear {
  a: number;
  b: number;
  c: number;
  d: number;
}

/**
 * From the viewport of a frame to that of the page around it. The frame element may be scaled, zoomed, turned or
 * mirrored, by itself or with what is around it: the middle of its box stays the middle of its outline on the screen,
 * and from there on its transforms lead to any place inside it.
 */
export function outOfFrame(box: Box, frame: HTMLElement, inner: Window, outer: Window): Box {
  const { offsetWidth, offsetHeight } = frame;
  const outline = frame.getBoundingClientRect();
  const content = contentOf(frame, inner, outer);
  const { a, b, c, d } = linearOf(frame, outer, outline);
  const left = content.left + box.left * content.scale - offsetWidth / 2;
  const top = content.top + box.top * content.scale - offsetHeight / 2;
  const [width, height] = [box.width * content.scale, box.height * content.scale];
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ] as const;
  const xs = corners.map(([x, y]) => outline.left + outline.width / 2 + a * x + c * y);
  const ys = corners.map(([x, y]) => outline.top + outline.height / 2 + b * x + d * y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { left: x, top: y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Where the frame's page begins in the frame element, and how large one of its pixels is there. */
function contentOf(frame: HTMLElement, inner: Window, outer: Window): { left: number; top: number; scale: number } {
  const style = outer.getComputedStyle(frame);
  const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  const width = frame.clientWidth - padding('left') - padding('right');
  // Some browsers zoom a frame's page with its element, some do not; the window's width is told in whole pixels.
  const isPlain = inner.innerWidth === 0 || Math.abs(width - inner.innerWidth) <= 1;
  return {
    left: frame.clientLeft + padding('left'),
    top: frame.clientTop + padding('top'),
    scale: isPlain ? 1 : width / inner.innerWidth,
  };
}

/** Rounding of sizes to whole pixels aside, a frame's outline must be what its transforms make of it. */
const TOLERANCE = 0.02;

/** What stands between a frame element's own pixels and the screen's. */
function linearOf(frame: HTMLElement, view: Window, outline: Box): Linear {
  const { offsetWidth, offsetHeight } = frame;
  if (offsetWidth === 0 || offsetHeight === 0) return { a: 1, b: 0, c: 0, d: 1 };
  const { a, b, c, d } = transformsOf(frame, view);
  const zoomX = outline.width / (Math.abs(a) * offsetWidth + Math.abs(c) * offsetHeight);
  const zoomY = outline.height / (Math.abs(b) * offsetWidth + Math.abs(d) * offsetHeight);
  // Perspective and what else is not known here: the outline at least is right.
  if (!(Math.abs(zoomX / zoomY - 1) <= TOLERANCE)) {
    return { a: outline.width / offsetWidth, b: 0, c: 0, d: outline.height / offsetHeight };
  }
  return { a: a * zoomX, b: b * zoomY, c: c * zoomX, d: d * zoomY };
}

/** The transforms of an element and of everything around it, the outermost last. */
function transformsOf(element: Element, view: Window): Linear {
  let all: Linear = { a: 1, b: 0, c: 0, d: 1 };
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { rotate = '', scale = '', transform = '' } = view.getComputedStyle(each);
    for (const step of [matrixOf(transform), scaleOf(scale), rotationOf(rotate)]) if (step) all = times(step, all);
  }
  return all;
}

/** `second` after `first`. */
function times(second: Linear, first: Linear): Linear {
  return {
    a: second.a * first.a + second.c * first.b,
    b: second.b * first.a + second.d * first.b,
    c: second.a * first.c + second.c * first.d,
    d: second.b * first.c + second.d * first.d,
  };
}

function matrixOf(transform: string): Linear | null {
  const numbers = /^matrix(3d)?\(([^)]*)\)$/.exec(transform);
  if (!numbers) return null;
  const values = (numbers[2] as string).split(',').map(Number);
  const [a = 1, b = 0, c = 0, d = 1] = numbers[1] ? [0, 1, 4, 5].map((i) => values[i] as number) : values;
  return { a, b, c, d };
}

function scaleOf(scale: string): Linear | null {
  const [x = Number.NaN, y = x] = scale.split(' ').map(Number.parseFloat);
  return Number.isNaN(x) ? null : { a: x, b: 0, c: 0, d: y };
}

/** Turns about the axis that looks out of the screen; `30deg`, or with the axis before it. */
function rotationOf(rotate: string): Linear | null {
  const degrees = /^(?:z )?(-?[\d.e+-]+)deg$/.exec(rotate)?.[1];
  if (degrees === undefined) return null;
  const angle = (Number(degrees) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { a: cos, b: sin, c: -sin, d: cos };
}

/** The parent in the flat tree: slots and shadow roots are stepped through. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
