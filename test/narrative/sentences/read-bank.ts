import type { FactKey, FormId } from '../../../lib/forms/form.ts';

/**
 * Sentences as reports write them, one a line: `year organ part | tables that make it true | sentence`. Under it, indented,
 * one change a line that makes it false, with the rules that may say so: `words → other words | rule`, or
 * `tables | other tables | rule`.
 */
export interface Said {
  year: number;
  organ: string;
  /** A 主动公开 B 依申请公开 C 管理 D 平台 E 监督 of part one, 6 part six. */
  part: string;
  sentence: string;
  cells: Cells;
  /** Whether the report appends the platform table. */
  hasPlatform: boolean;
  falsified: readonly { sentence: string; cells: Cells; rules: readonly string[]; change: string }[];
}

type Cells = Readonly<Record<FactKey, string>>;

export const formOf = (year: number): FormId => (year >= 2021 ? 'foi-2021' : 'foi-2019');

export function readBank(bank: string): Said[] {
  const said: Said[] = [];
  for (const line of bank.split('\n').filter((text) => text !== '')) {
    const [first = '', tables = '', last = ''] = line.split(' | ');
    if (!line.startsWith('  ')) {
      const [year = '', organ = '', part = ''] = first.split(' ');
      const cells = cellsOf(tables, Number(year));
      said.push({
        year: Number(year),
        organ,
        part,
        sentence: last,
        cells,
        hasPlatform: tables.includes('platform'),
        falsified: [],
      });
      continue;
    }
    const of = said.at(-1) as Said;
    said[said.length - 1] = { ...of, falsified: [...of.falsified, falsify(of, line.trim())] };
  }
  return said;
}

function falsify(of: Said, line: string): Said['falsified'][number] {
  const [change = '', second = '', third] = line.split(' | ');
  const rules = (third ?? second).split('|');
  if (change === 'tables') return { sentence: of.sentence, cells: cellsOf(second, of.year), rules, change: line };
  const [from = '', to = ''] = change.split(' → ');
  if (!of.sentence.includes(from)) throw new Error(`not in the sentence: ${from}`);
  return { sentence: of.sentence.replace(from, to), cells: of.cells, rules, change: line };
}

const ROWS: Readonly<Record<string, string>> = {
  g: 'granted',
  p: 'partial',
  d5: 'denied.internalAffairs',
  d7: 'denied.caseFile',
  u1: 'unavailable.notHeld',
  u2: 'unavailable.needsCreation',
  n1: 'unprocessed.petition',
  n2: 'unprocessed.repeat',
  o1: 'other.lateCorrection',
  o3: 'other.rest',
};
const CASES: Readonly<Record<string, string>> = {
  rec: 'reconsideration',
  dir: 'litigationDirect',
  aft: 'litigationAfterReview',
};
const DECISIONS: Readonly<Record<string, string>> = {
  lic: 'licensing.decisions',
  pun: 'penalty.decisions',
  coe: 'coercion.decisions',
  fee: 'fees.amount',
};

/** `requests 5+0 = g 5 → 0; rec 1 0 0 0; norm 3 1 20; lic 423; platform website 151`; a cell that is not named prints 0. */
function cellsOf(tables: string, year: number): Cells {
  const cells: Record<FactKey, string> = {};
  for (const table of tables.split('; ').filter((text) => text !== '-')) {
    const [name = '', ...rest] = table.split(' ');
    const words = rest.join(' ');
    if (name === 'requests') requestCells(words, year, cells);
    else if (name in CASES) {
      ['upheld', 'corrected', 'other', 'pending'].forEach((outcome, i) => {
        cells[`review.${CASES[name]}.${outcome}`] = rest[i] ?? '';
      });
      cells[`review.${CASES[name]}.total`] = String(rest.reduce((sum, count) => sum + Number(count), 0));
    } else if (name === 'norm' || name === 'rules') {
      const columns = year >= 2021 ? ['issued', 'repealed', 'inForce'] : ['made', 'published', 'total'];
      columns.forEach((column, i) => {
        cells[`disclosure.${name === 'norm' ? 'normative' : 'rules'}.${column}`] = rest[i] ?? '';
      });
    } else if (name in DECISIONS) cells[`disclosure.${DECISIONS[name]}`] = rest[0] ?? '';
    else for (const [, key, value] of words.matchAll(/(\w+) (\d+)/g)) cells[`platform.${key}`] = value ?? '';
  }
  return cells;
}

function requestCells(words: string, year: number, cells: Record<FactKey, string>): void {
  const match = /^(\d+)\+(\d+) = (.*) → (\d+)(?: \(businesses (\d+)\))?$/.exec(words);
  if (!match) throw new Error(`no requests: ${words}`);
  const [received, carriedIn, carriedOut, businesses] = [match[1], match[2], match[4], match[5] ?? '0'].map(Number);
  let handled = 0;
  for (const [, row = '', count = ''] of (match[3] ?? '').matchAll(/([a-z]\d?) (\d+)/g)) {
    const key = row === 'o3' && year < 2021 ? 'other' : ROWS[row];
    if (!key) throw new Error(`no row ${row}`);
    cells[`requests.${key}.total`] = count;
    handled += Number(count);
  }
  if ((received ?? 0) + (carriedIn ?? 0) !== handled + (carriedOut ?? 0)) throw new Error(`unbalanced: ${words}`);
  const rows: Readonly<Record<string, number | undefined>> = { new: received, carriedIn, handled, carriedOut };
  for (const [row, total = 0] of Object.entries(rows)) {
    const own = row === 'new' || row === 'handled' ? (businesses ?? 0) : 0;
    cells[`requests.${row}.total`] = String(total);
    cells[`requests.${row}.business`] = String(own);
    cells[`requests.${row}.person`] = String(total - own);
  }
}
