import { MARK_STATES, type MarkState } from './mark-state.ts';

/** The positions of findings in the order in which they are walked through: the gravest of the whole page first. */
export function gravestFirst(findings: readonly { severity: MarkState }[]): number[] {
  return MARK_STATES.flatMap((state) => findings.flatMap(({ severity }, index) => (severity === state ? [index] : [])));
}

/**
 * The finding after `current` in an order of findings, going round: the next that is not settled, or simply the next
 * where all are. Null where there is none.
 */
export function steppedFinding(
  order: readonly number[],
  current: number | null,
  by: 1 | -1,
  settled: ReadonlySet<number>,
): number | null {
  const way = by > 0 ? order : [...order].reverse();
  const start = way.indexOf(current as number) + 1;
  const around = [...way.slice(start), ...way.slice(0, start)];
  return around.find((finding) => !settled.has(finding)) ?? around[0] ?? null;
}
