import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows beyond the edge of the box that are drawn as well, so that scrolling shows no gap. */
const BEYOND = 8;
/** Before the box is measured. */
const FIRST_HEIGHT = 800;

export interface RowWindow {
  /** [from, to) of the rows that are drawn. */
  from: number;
  to: number;
  /** Pixels that the others would take above and below. */
  above: number;
  below: number;
}

/** The part of a long table that stands in the box: only that is drawn, all rows being of one height. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const [{ top, height }, setSeen] = useState({ top: 0, height: FIRST_HEIGHT });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  const from = Math.max(0, Math.min(Math.floor(top / rowHeight), count) - BEYOND);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { from, to, above: from * rowHeight, below: Math.max(0, count - to) * rowHeight };
}
