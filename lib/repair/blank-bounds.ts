import type { SumSystem } from './sum-system.ts';

/**
 * False where no filling of blanks, whatever its values, can close all relations: bounds on each blank are tightened
 * relation by relation until one cannot be met. True says only that none was found impossible.
 */
export function mayBlanksExplain(system: SumSystem, relations: readonly number[]): boolean {
  const most = system.isBlank.map((blank) => (blank ? Number.POSITIVE_INFINITY : 0));
  // Broken ones first: without blanks enough in one of them that is the end of it.
  const order = [...relations].sort((a, b) => Number(system.residuals[a] === 0) - Number(system.residuals[b] === 0));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let hasChanged = false;
    for (const relation of order) {
      const verdict = tighten(system, relation, most);
      if (verdict === 'impossible') return false;
      hasChanged ||= verdict === 'tighter';
    }
    if (!hasChanged) break;
  }
  return true;
}

/** Bounds settle in two or three rounds; more would only sharpen a test that may stay blunt. */
const MOST_ROUNDS = 6;

/** With all fills ≥ 0: no fill can exceed what the opposite side can grow to. */
function tighten(system: SumSystem, relation: number, most: number[]): 'impossible' | 'tighter' | 'same' {
  const cells = system.terms[relation]!;
  const signs = system.termSigns[relation]!;
  // A signed blank may move either way: nothing is known.
  if (cells.some((cell) => system.isBlank[cell] && system.isSigned[cell])) return 'same';
  const room = (sign: number) =>
    cells.reduce((sum, cell, position) => (signs[position] === sign ? sum + most[cell]! : sum), 0);
  const residual = system.residuals[relation]!;
  // Σ left fills = Σ right fills − residual.
  const mostLeft = room(-1) - residual;
  const mostRight = room(1) + residual;
  if (mostLeft < 0 || mostRight < 0) return 'impossible';
  let verdict: 'tighter' | 'same' = 'same';
  cells.forEach((cell, position) => {
    const bound = signs[position] === 1 ? mostLeft : mostRight;
    if (most[cell]! <= bound) return;
    most[cell] = bound;
    verdict = 'tighter';
  });
  return verdict;
}
