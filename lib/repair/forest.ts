/** Elements by index that are joined step by step into groups: a forest of parents, each root standing for its tree. */
export type Forest = number[];

export function singletons(count: number): Forest {
  return Array.from({ length: count }, (_, index) => index);
}

/** The element that stands for the group of this one. */
export function rootOf(forest: Forest, element: number): number {
  let root = element;
  while (forest[root] !== root) root = forest[root]!;
  forest[element] = root;
  return root;
}

/** Makes the groups of two elements one; the smaller index stands for both. */
export function join(forest: Forest, a: number, b: number): void {
  const rootOfA = rootOf(forest, a);
  const rootOfB = rootOf(forest, b);
  forest[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
}
