/**
 * The place of an element among its siblings, from 0; `places` keeps what was counted, and is counted on from: elements
 * are asked for in page order, and some pages have thousands in a row.
 */
export function siblingIndex(element: Element, places: Map<Element, number>): number {
  let steps = 0;
  let before: Element | null = element;
  while (before && !places.has(before)) {
    before = before.previousElementSibling;
    steps++;
  }
  const index = before ? (places.get(before) as number) + steps : steps - 1;
  places.set(element, index);
  return index;
}
