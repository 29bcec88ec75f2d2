/** The middle of several measurements; of an even number the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no measurement, no median');
  return sorted(values)[values.length >> 1] as number;
}

/** The measurement that a share (0–1) of the others does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('no measurement, no percentile');
  return sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** `a ÷ b`; null where there is nothing to compare with. */
export function ratio(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}
