/** A cell of a row of a Word table, before it has its place. */
export interface LooseCell {
  /** Columns that it says it covers. */
  span: number;
  /** In twentieths of a point; null where it says nothing. */
  width: number | null;
}

/** A row with what it leaves out in front of its first cell. */
export interface LooseRow {
  before: LooseCell | null;
  cells: readonly LooseCell[];
}

/** First column and number of columns of each cell of a row. */
export type Places = readonly { column: number; columnSpan: number }[];

/** Edges nearer than this are one: programs round, and rows of one table differ by a hair. */
const SAME_EDGE = 90;
const MOST_COLUMNS = 1000;

/**
 * The columns of the cells. What the cells say they cover is taken where all rows agree; the list of columns that the
 * table has besides is often stale and is never asked. Where rows disagree, their widths say which cells stand above
 * each other; where these say nothing, each row counts for itself.
 */
export function placeCells(rows: readonly LooseRow[]): Places[] {
  const sums = rows.filter(({ cells }) => cells.length > 0).map(widthInColumns);
  if (sums.every((sum) => sum === sums[0])) return rows.map(bySpans);
  return byWidths(rows) ?? rows.map(bySpans);
}

function widthInColumns({ before, cells }: LooseRow): number {
  return cells.reduce((sum, { span }) => sum + span, before?.span ?? 0);
}

function bySpans({ before, cells }: LooseRow): Places {
  let column = Math.min(before?.span ?? 0, MOST_COLUMNS);
  return cells.map(({ span }) => {
    const place = { column, columnSpan: Math.max(1, Math.min(span, MOST_COLUMNS)) };
    column += place.columnSpan;
    return place;
  });
}

/** Null where a width is missing, or where the rows do not end together. */
function byWidths(rows: readonly LooseRow[]): Places[] | null {
  const edges = rows.map(edgesOf);
  if (edges.some((row) => row === null)) return null;
  const known = edges as number[][];
  const ends = known.filter(({ length }) => length > 1).map((row) => row.at(-1) as number);
  if (Math.max(...ends) - Math.min(...ends) > 3 * SAME_EDGE) return null;
  const columns = cluster(known.flat());
  const columnOf = (edge: number) => columns.findIndex((at) => Math.abs(at - edge) <= SAME_EDGE);
  const places = known.map((row) =>
    row.slice(1).map((end, i) => {
      const column = columnOf(row[i] as number);
      return { column, columnSpan: columnOf(end) - column };
    }),
  );
  return places.flat().every(({ column, columnSpan }) => column >= 0 && columnSpan > 0) ? places : null;
}

function edgesOf({ before, cells }: LooseRow): number[] | null {
  let at = before ? before.width : 0;
  if (at === null) return null;
  const edges = [at];
  for (const { width } of cells) {
    if (width === null || width <= 0) return null;
    at += width;
    edges.push(at);
  }
  return edges;
}

function cluster(edges: readonly number[]): number[] {
  const columns: number[] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (columns.length === 0 || edge - (columns.at(-1) as number) > SAME_EDGE) columns.push(edge);
  }
  return columns;
}
