/** Reckons the formulas that a workbook may hold: SUM, COUNT, IF, OR, AND, INT, `+`, `-` and comparisons. Knows nothing of forms. */

export type SheetValue = number | string | boolean | null;
type Values = readonly SheetValue[];

/** @param valueAt what a cell holds, by its address */
export function evaluateFormula(formula: string, valueAt: (address: string) => SheetValue): SheetValue {
  const tokens =
    formula.match(/"(?:[^"]|"")*"|[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|<>|<=|>=|[-+<>=(),]/g) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  let at = 0;
  const take = () => tokens[at++] as string;

  const comparison = (): SheetValue => {
    const left = sum();
    const operator = tokens[at] ?? '';
    if (!['<', '>', '=', '<>', '<=', '>='].includes(operator)) return left;
    at++;
    const [a, b] = [numberOf(left), numberOf(sum())];
    const outcomes: Record<string, boolean> = {
      '<': a < b,
      '>': a > b,
      '=': a === b,
      '<>': a !== b,
      '<=': a <= b,
      '>=': a >= b,
    };
    return outcomes[operator] as boolean;
  };
  const sum = (): SheetValue => {
    let value = term();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = numberOf(value) + (take() === '+' ? 1 : -1) * numberOf(term());
    return value;
  };
  const term = (): SheetValue => {
    const token = take();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (/^[A-Z]+\d+$/.test(token)) return valueAt(token);
    if (tokens[at] === '(') return call(token);
    throw new Error(`cannot read ${token} in ${formula}`);
  };
  /** An argument that is a reference alone gives its cells as they are: SUM and COUNT pass over text in them. */
  const argument = (): Values => {
    const token = tokens[at] as string;
    const isReference = /^[A-Z]+\d+/.test(token) && [',', ')'].includes(tokens[at + 1] ?? '');
    if (!isReference) return [comparison()];
    at++;
    return addressesOf(token).map(valueAt);
  };
  const call = (name: string): SheetValue => {
    take();
    const args: Values[] = [];
    do args.push(argument());
    while (take() === ',');
    return apply(name, args);
  };
  const value = comparison();
  if (at !== tokens.length) throw new Error(`leftover in ${formula}`);
  return value;
}

function apply(name: string, args: readonly Values[]): SheetValue {
  const all = args.flat();
  const numbers = all.filter((value) => typeof value === 'number');
  switch (name) {
    case 'SUM':
      return numbers.reduce((total, number) => total + number, 0);
    case 'COUNT':
      return numbers.length;
    case 'INT':
      return Math.floor(numberOf(all[0] ?? null));
    case 'OR':
      return all.some(Boolean);
    case 'AND':
      return all.every(Boolean);
    case 'IF':
      return (args[0]?.[0] ? args[1]?.[0] : args[2]?.[0]) ?? null;
    default:
      throw new Error(`no function ${name}`);
  }
}

function numberOf(value: SheetValue): number {
  if (typeof value === 'string') throw new Error(`#VALUE!: ${value}`);
  return Number(value ?? 0);
}

function addressesOf(reference: string): string[] {
  const [first = '', last = first] = reference.split(':');
  const place = (address: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
  };
  const [from, to] = [place(first), place(last)];
  const addresses: string[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) addresses.push(letters(column) + row);
  }
  return addresses;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
