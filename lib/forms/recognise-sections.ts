import { cellsStartingIn, type Grid, type GridCell } from '../grid/grid.ts';
import { alignValues } from './align-values.ts';
import type { FactKey, FormId } from './form.ts';
import type { Labelled, SectionsTable } from './form-table.ts';
import { indexLabels, type LabelIndex } from './label-index.ts';
import type { TableReading } from './reading.ts';

type Section = SectionsTable['sections'][number];

interface SectionIndex {
  section: Section;
  columns: LabelIndex<Section['columns'][number]>;
  rows: LabelIndex<Labelled>;
}

/** Column heads as one row of the table prints them. */
interface Heads {
  keys: readonly string[];
  columns: readonly number[] | null;
  /** Unit of money in the wording of each head. */
  units: readonly (string | undefined)[];
}

const MONEY_UNIT = /[(（][^()（）]*?(万元|亿元|千元|元)[^()（）]*[)）]/u;

/** Prepares a recogniser for 表二 as one form has it: blocks that each bring their own heads. */
export function sectionsRecogniser(form: FormId, table: SectionsTable): (grid: Grid) => TableReading | undefined {
  const sections = table.sections.map((section) => ({
    section,
    columns: indexLabels(section.columns),
    rows: indexLabels(section.rows),
  }));
  return (grid) => readSections(grid, form, sections);
}

function readSections(grid: Grid, form: FormId, sections: readonly SectionIndex[]): TableReading | undefined {
  const cells = new Map<FactKey, GridCell>();
  const headUnits = new Map<FactKey, string>();
  const heads = new Map<Section, Heads>();
  const found = new Set<string>();
  let score = 0;

  for (let row = 0; row < grid.rowCount; row++) {
    const starting = cellsStartingIn(grid, row);
    const asHeads = headsOf(starting, grid, sections);
    if (asHeads.size > 0) {
      heads.clear();
      for (const [section, found] of asHeads) {
        heads.set(section, found);
        score += found.keys.length;
      }
      continue;
    }
    for (const { section, rows } of sections) {
      const sectionHeads = heads.get(section);
      const label = sectionHeads && starting.find((cell) => rows.find(cell.key));
      if (!label) continue;
      const key = rows.find(label.key)?.key as string;
      const labelEnd = label.column + label.columnSpan;
      const values = alignValues(grid, row, labelEnd, sectionHeads.columns, sectionHeads.keys.length);
      if (!values || found.has(key)) continue;
      found.add(key);
      sectionHeads.keys.forEach((column, head) => {
        const cell = values[head];
        const unit = sectionHeads.units[head];
        if (cell) cells.set(`disclosure.${key}.${column}`, cell);
        if (cell && unit) headUnits.set(`disclosure.${key}.${column}`, unit);
      });
    }
  }
  if (cells.size === 0) return undefined;
  return {
    table: 'disclosure',
    form,
    cells,
    subtotals: new Map(),
    headUnits,
    score: score + cells.size,
    unknownRows: [],
    knownRows: found.size,
  };
}

/**
 * The sections whose heads stand in a row. Several sections may share a wording (处理决定数量 in both forms): a
 * section is meant when all of its heads are there, or at least two of them.
 */
function headsOf(starting: readonly GridCell[], grid: Grid, sections: readonly SectionIndex[]): Map<Section, Heads> {
  const result = new Map<Section, Heads>();
  if (starting.some((cell) => cell.kind === 'number')) return result;
  for (const { section, columns } of sections) {
    const found = starting.flatMap((cell) => {
      const key = columns.find(cell.key)?.key;
      return key ? [{ key, column: cell.column, unit: MONEY_UNIT.exec(cell.text)?.[1] }] : [];
    });
    const isMeant = found.length >= Math.min(2, section.columns.length);
    if (!isMeant) continue;
    const ordered = section.columns.flatMap(({ key }) => found.find((head) => head.key === key) ?? []);
    result.set(section, {
      keys: ordered.map(({ key }) => key),
      units: ordered.map(({ unit }) => unit),
      columns: grid.layout === 'geometric' ? ordered.map(({ column }) => column) : null,
    });
  }
  return result;
}
