import { labelKey } from '../../grid/cell-text.ts';
import { readCell } from '../../grid/number.ts';
import type { HeadedTable, Labelled, ListTable, MatrixTable, SectionsTable } from '../form-table.ts';
import { FORMS } from '../forms.ts';
import { indexLabels } from './label-index.ts';

/** What stands on a line of its own. */
export interface LineCell {
  text: string;
}

/** A label that a cell of the form may have in several lines. */
const MOST_LINES = 3;
const CORNER = '信息内容';
const TOTAL = 'total';
/** How far above 自然人 its row of heads may begin: 申请人情况, 总计. */
const HEADS_BESIDE = 2;
/** What the tables of all forms call their rows and columns. */
export interface Words {
  sections: readonly (readonly string[])[];
  sectionColumns: Find;
  sectionRows: Find;
  applicants: readonly string[];
  applicantColumns: Find;
  requestRows: Find;
  requestGroups: Find;
  kinds: readonly string[];
  kindNames: Find;
  outcomes: readonly string[];
  outcomeNames: Find;
  listRows: Find;
}

export type Find = (text: string) => string | undefined;

/** Opens the labels of all forms, for one table. */
export function openWords(texts: readonly string[]): Words {
  const tables = FORMS.flatMap((form) => form.tables);
  const ofSections = tables.filter((table): table is SectionsTable => table.shape === 'sections');
  const sections = ofSections.flatMap((table) => table.sections);
  // What one form calls a row is a group of the other.
  const requests = likest(
    texts,
    tables.filter((table) => table.shape === 'matrix'),
  );
  const headed = tables.find((table): table is HeadedTable => table.shape === 'headed') as HeadedTable;
  const finder = (labels: readonly Labelled[]): Find => {
    const index = indexLabels(labels);
    return (text) => index.find(labelKey(text))?.key;
  };
  const keysOf = (labels: readonly Labelled[]) => labels.map(({ key }) => key);
  return {
    sections: sections.map(({ columns }) => keysOf(columns)),
    sectionColumns: finder(sections.flatMap(({ columns }) => columns)),
    sectionRows: finder(sections.flatMap(({ rows }) => rows)),
    applicants: keysOf(requests.columns),
    applicantColumns: finder(requests.columns),
    requestRows: finder(requests.rows),
    requestGroups: finder(requests.groups),
    kinds: keysOf(headed.kinds),
    kindNames: finder(headed.kinds),
    outcomes: keysOf(headed.outcomes),
    outcomeNames: finder(headed.outcomes),
    listRows: finder(tables.filter((table): table is ListTable => table.shape === 'list').flatMap(({ rows }) => rows)),
  };
}

/** The table of 表三 most of whose rows stand in the lines. */
function likest(texts: readonly string[], tables: readonly MatrixTable[]): MatrixTable {
  const keys = new Set(texts.map(labelKey));
  const known = ({ rows }: MatrixTable) => rows.filter(({ names }) => names.some((name) => keys.has(name))).length;
  return [...tables].sort((a, b) => known(b) - known(a))[0] as MatrixTable;
}

/** Heads, and where the lines behind them begin. */
export interface Heads<C> {
  rows: C[][];
  /** How many values a row has under them. */
  count: number;
  /** Names a row below; absent where one row without a label follows. */
  rowName?: Find;
  /** Names a group of rows, which has no values of its own. */
  groupName?: Find;
  /** The last value is the sum of the others. */
  hasTotal: boolean;
  end: number;
}

/** The heads of a table that begin at a line, null where none do. */
export function headsAt<C extends LineCell>(cells: readonly C[], at: number, words: Words): Heads<C> | null {
  const { text } = cells[at] as C;
  if (isValue(text)) return null;
  if (labelKey(text) === CORNER) return sectionHeads(cells, at, words);
  if (words.applicantColumns(text) === words.applicants[0]) return applicantHeads(cells, at, words);
  return words.kindNames(text) === words.kinds[0] ? outcomeHeads(cells, at, words) : null;
}

/** 信息内容, 本年制发件数, 本年废止件数, 现行有效件数: all heads of one section, in its order. */
function sectionHeads<C extends LineCell>(cells: readonly C[], at: number, words: Words): Heads<C> | null {
  const heads: C[] = [];
  const keys: string[] = [];
  let end = at + 1;
  while (end < cells.length && !words.sectionRows((cells[end] as C).text)) {
    if ((cells[end] as C).text === '') {
      end++;
      continue;
    }
    const taken = take(cells, end, words.sectionColumns);
    if (!taken) return null;
    heads.push(taken.cell);
    keys.push(taken.key);
    end = taken.end;
  }
  const isKnown = words.sections.some((columns) => columns.join() === keys.join());
  const corner = cells[at] as C;
  return isKnown
    ? { rows: [[corner, ...heads]], count: keys.length, rowName: words.sectionRows, hasTotal: false, end }
    : null;
}

/** 自然人 and the other six, in the order in which the form's rows of heads name them. */
function applicantHeads<C extends LineCell>(cells: readonly C[], at: number, words: Words): Heads<C> | null {
  const found = new Map<string, C>();
  let end = at;
  while (end < cells.length && found.size < words.applicants.length) {
    const taken = take(cells, end, words.applicantColumns);
    if (taken && !found.has(taken.key)) found.set(taken.key, taken.cell);
    else if (isPrintedValue((cells[end] as C).text) || words.requestRows((cells[end] as C).text)) break;
    end = taken?.end ?? end + 1;
  }
  // 总计 stands beside 申请人情况, above 商业企业, or behind them all.
  const beside = cells
    .slice(Math.max(0, at - HEADS_BESIDE), at)
    .find(({ text }) => words.applicantColumns(text) === TOTAL);
  if (!found.has(TOTAL) && beside) found.set(TOTAL, beside);
  const inOrder = (keys: readonly string[]) => keys.filter((key) => key !== TOTAL).join();
  if (found.size < words.applicants.length || inOrder([...found.keys()]) !== inOrder(words.applicants)) return null;
  const heads = words.applicants.map((key) => found.get(key) as C);
  return {
    rows: [heads],
    count: heads.length,
    rowName: words.requestRows,
    groupName: words.requestGroups,
    hasTotal: true,
    end,
  };
}

/** Three kinds and five outcomes for each, in the form's order. */
function outcomeHeads<C extends LineCell>(cells: readonly C[], at: number, words: Words): Heads<C> | null {
  const kinds: C[] = [];
  const outcomes: C[] = [];
  const names: string[] = [];
  let end = at;
  for (; end < cells.length && !isPrintedValue((cells[end] as C).text); end++) {
    const cell = cells[end] as C;
    const outcome = words.outcomeNames(cell.text);
    const kind = words.kindNames(cell.text);
    if (outcome) outcomes.push(cell);
    else if (kind) kinds.push(cell);
    if (outcome ?? kind) names.push((outcome ?? kind) as string);
    if (outcomes.length === words.kinds.length * words.outcomes.length) {
      end++;
      break;
    }
  }
  const ofKinds = names.filter((name) => words.kinds.includes(name));
  const ofOutcomes = names.filter((name) => !words.kinds.includes(name));
  const isWhole =
    ofKinds.join() === words.kinds.join() && ofOutcomes.join() === words.kinds.flatMap(() => words.outcomes).join();
  return isWhole ? { rows: [kinds, outcomes], count: outcomes.length, hasTotal: false, end } : null;
}

/** A bracket that the line does not close: the gloss of a label goes on. */
const OPEN = /[（(][^()（）]*$/u;

/** A label at a line, or begun there and ended in one of the next. */
export function take<C extends LineCell>(
  cells: readonly C[],
  at: number,
  find: Find,
): { key: string; cell: C; end: number } | null {
  let taken: { key: string; cell: C; end: number } | null = null;
  for (let lines = 1; lines <= MOST_LINES && at + lines <= cells.length; lines++) {
    const own = cells.slice(at, at + lines);
    if (own.some(({ text }) => isValue(text))) break;
    const text = own.map((cell) => cell.text).join('');
    const key = find(text);
    if (!key || (taken && key !== taken.key)) continue;
    taken = { key, cell: { ...(cells[at] as C), text }, end: at + lines };
    if (!OPEN.test(text)) break;
  }
  return taken;
}

/** Whether a line is a value of a row, a blank one too. */
export function isValue(text: string): boolean {
  return readCell(text).kind !== 'unreadable';
}

function isPrintedValue(text: string): boolean {
  return text !== '' && isValue(text);
}
