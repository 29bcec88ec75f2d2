import type { FactKey, Label, Relation } from '../../forms/form.ts';
import { EXPORT_TEXTS } from '../../text/export-text.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { FormSheet, FormSheetMaterial } from './form-sheet-material.ts';
import { type PlacedRelations, placeRelations } from './relation-places.ts';
import { type CellLooks, cellAddress, formulaCell, HEAD_LOOKS, textCell } from './sheet.ts';
import { type RelationFormulas, relationFormulas, type WorkedFormula } from './sum-formulas.ts';

interface Extent {
  labelColumns: number;
  columnCount: number;
}

/** Worked out, not printed: set apart from the table by its looks. */
const WORKED: CellLooks = { backgroundColor: '#F7F7F2', borderStyle: 'dotted', borderColor: '#8A949E', align: 'right' };
const WORKED_LABEL: CellLooks = { ...WORKED, align: 'left' };
/** A difference shows its sign; 0 stays plain. */
const DIFFERENCE: CellLooks = { ...WORKED, format: '+General;-General;0' };
const WORKED_WIDTH = 12;
/** Columns that a relation's name takes where the table has no labels of its own. */
const NAME_COLUMNS = 5;

/** Writes the formulas of the table's relations into its sheet; says whether there are any. */
export function appendFormulas(sheet: FormSheet, material: FormSheetMaterial, extent: Extent): boolean {
  const placed = placeRelations(material.form.relations, sheet.places);
  appendBeside(sheet, material, placed.beside, extent.columnCount);
  placed.below.forEach((group) => {
    appendBelow(sheet, material, group, extent, placed);
  });
  appendList(sheet, material, placed.listed, extent);
  return placed.beside.size + placed.below.length + placed.listed.length > 0;
}

function appendBeside(
  sheet: FormSheet,
  material: FormSheetMaterial,
  relations: ReadonlyMap<number, Relation>,
  column: number,
): void {
  if (relations.size === 0) return;
  const first = Math.min(...relations.keys());
  const text = EXPORT_TEXTS[material.language];
  sheet.widths.push(WORKED_WIDTH, WORKED_WIDTH);
  put(sheet, first - 1, column, textCell(text.sum, HEAD_LOOKS));
  put(sheet, first - 1, column + 1, textCell(text.differenceHead, HEAD_LOOKS));
  for (const [row, relation] of relations) {
    const { left, difference } = formulasOf(relation, sheet, material);
    putFormula(sheet, row, column, left, WORKED);
    putDifference(sheet, row, column + 1, difference);
  }
}

/** Under the columns: the sum of each side (the right one where it is a sum at all) and the difference. */
function appendBelow(
  sheet: FormSheet,
  material: FormSheetMaterial,
  group: readonly Relation[],
  { labelColumns }: Extent,
  { below }: PlacedRelations,
): void {
  const text = EXPORT_TEXTS[material.language];
  const isOneOfSeveral = below.filter(([other]) => other?.rule === group[0]?.rule).length > 1;
  const name = nameOf(group[0] as Relation, material, isOneOfSeveral);
  const row = sheet.rows.length + 1;
  const hasRightSum = group.some(({ right }) => right.length > 1);
  const sums = hasRightSum ? [text.leftSum(name), text.rightSum(name)] : [text.partsSum(name)];
  const labels = [...sums, text.differenceOf(name)];
  sheet.rows.push([]);
  labels.forEach((label, at) => {
    put(sheet, row + at, 0, textCell(label, { ...WORKED_LABEL, columnSpan: labelColumns }));
  });
  for (const relation of group) {
    const column = sheet.places.get(relation.right[0] as FactKey)?.column as number;
    const { left, right, difference } = formulasOf(relation, sheet, material);
    putFormula(sheet, row, column, left, WORKED);
    if (hasRightSum) putFormula(sheet, row + 1, column, right, WORKED);
    putDifference(sheet, row + labels.length - 1, column, difference);
  }
}

/** Relations that share a row with others (表四) stand one a line below the table. */
function appendList(
  sheet: FormSheet,
  material: FormSheetMaterial,
  relations: readonly Relation[],
  { labelColumns }: Extent,
): void {
  if (relations.length === 0) return;
  const text = EXPORT_TEXTS[material.language];
  const span = labelColumns || NAME_COLUMNS;
  const head = sheet.rows.length + 1;
  sheet.rows.push([]);
  put(sheet, head, 0, textCell(text.relationsHeading, { ...HEAD_LOOKS, columnSpan: span }));
  [text.sum, text.rightHead, text.differenceHead].forEach((title, at) => {
    put(sheet, head, span + at, textCell(title, HEAD_LOOKS));
  });
  relations.forEach((relation, at) => {
    const row = head + 1 + at;
    const { left, right, difference } = formulasOf(relation, sheet, material);
    put(sheet, row, 0, textCell(nameOf(relation, material, true), { ...WORKED_LABEL, columnSpan: span }));
    putFormula(sheet, row, span, left, WORKED);
    putFormula(sheet, row, span + 1, right, WORKED);
    putDifference(sheet, row, span + 2, difference);
  });
}

function formulasOf(relation: Relation, { places }: FormSheet, material: FormSheetMaterial): RelationFormulas {
  const { report, facts, language } = material;
  return relationFormulas(relation, facts, places, {
    undecided: EXPORT_TEXTS[language].undecided,
    isReported: report.findings.some(
      (finding) => finding.class === 'rule-break' && finding.relations.some(({ id }) => id === relation.id),
    ),
  });
}

function nameOf(relation: Relation, { form, language }: FormSheetMaterial, withRow: boolean): string {
  const sum = relation.words ? inLanguage(relation.words.title, language) : relation.id;
  const row: Label | undefined = form.cells.find(({ key }) => key === relation.right[0])?.row;
  return withRow && row ? `${sum} · ${inLanguage(row, language)}` : sum;
}

function putDifference(sheet: FormSheet, row: number, column: number, difference: WorkedFormula): void {
  putFormula(sheet, row, column, difference, DIFFERENCE);
  sheet.differences.push({ row, column });
}

function putFormula(sheet: FormSheet, row: number, column: number, worked: WorkedFormula, looks: CellLooks): void {
  put(sheet, row, column, formulaCell(worked.formula, looks));
  sheet.results.set(cellAddress(row, column), worked.result);
}

function put(sheet: FormSheet, row: number, column: number, cell: FormSheet['rows'][number][number]): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as FormSheet['rows'][number];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}
