import type { RepairSign } from './repair.ts';

/**
 * How many slips of typing lie between two numbers: the restricted Damerau–Levenshtein distance of their digits
 * (a digit changed, dropped, added, or two neighbours swapped).
 */
export function typingDistance(a: string, b: string): number {
  const table: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const distances = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      distances.push(
        Math.min(
          table[row - 1]![column]! + 1,
          distances[column - 1]! + 1,
          table[row - 1]![column - 1]! + (isSame ? 0 : 1),
          isSwapped ? table[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    table.push(distances);
  }
  return table[a.length]![b.length]!;
}

/**
 * The one slip that makes `printed` out of `meant`; null where it takes more than one. Between single digits, or with
 * a 0 for nothing, one slip says nothing of the way it came about.
 */
export function typingSign(printed: string, meant: string): RepairSign | null {
  const isTelling = printed !== '0' && meant !== '0' && printed.length + meant.length > 2;
  if (!isTelling || typingDistance(printed, meant) !== 1) return null;
  if (printed.length < meant.length) return 'dropped-digit';
  if (printed.length > meant.length) return isDoubled(printed, meant) ? 'doubled-digit' : 'one-digit';
  return differingPlaces(printed, meant) === 2 ? 'transposition' : 'one-digit';
}

/** `printed` is `meant` with one of its digits typed twice. */
function isDoubled(printed: string, meant: string): boolean {
  return [...meant].some((digit, place) => meant.slice(0, place) + digit + meant.slice(place) === printed);
}

function differingPlaces(a: string, b: string): number {
  return [...a].filter((digit, place) => digit !== b[place]).length;
}
