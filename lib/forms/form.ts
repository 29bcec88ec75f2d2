/** An official form: its tables, cells and the equalities that hold between them. */

/** The id of a record in the list of forms (`forms.ts`). */
export type FormId = string;

/** The id of a table in the record of its form, without a dot; all keys of its cells begin with it. */
export type TableId = string;

/** `requests.granted.person` and the like; see the tables of each form. */
export type FactKey = string;

/** What may stand in a cell: a count ≥ 0, a signed change of a count, or an amount of money ≥ 0. */
export type ValueKind = 'count' | 'change' | 'money';

/** What decides how a table is read and drawn; see `form-table.ts`. */
export type TableShape = 'sections' | 'matrix' | 'headed' | 'list';

/** A table as people speak of it. */
export interface NamedTable {
  id: TableId;
  shape: TableShape;
  /** In a sentence: 表二, table 2. */
  name: Label;
  /** In a list of choices: 表二 主动公开. */
  topic: Label;
  /** Above the table. */
  title: Label;
  /** Where a line begins, on a sheet of a workbook and in a column of a list: Table 2. */
  sheet: Label;
}

export interface FormCell {
  key: FactKey;
  table: TableId;
  of: NamedTable;
  kind: ValueKind;
  /** Official wording of the row and of the column, for sentences. */
  row: Label;
  column: Label;
}

export interface Label {
  zh: string;
  en: string;
}

/** The rules that are equalities between cells. */
export type TotalsRuleId = 'row-total' | 'balance' | 'handled-total' | 'review-total' | 'group-subtotal';

/** What people call an equality and its two sides, and where it is printed. */
export interface SumWords {
  /** In a list: 行合计. */
  title: Label;
  /** In a sentence: 复议诉讼合计. */
  kind: Label;
  left: Label;
  right: Label;
  /** The note or the head that prints it, in the original. */
  basis: string;
}

/** Σ left = Σ right. `id` is `<rule>:<row or column or kind>`. */
export interface Relation {
  id: string;
  rule: TotalsRuleId;
  left: readonly FactKey[];
  right: readonly FactKey[];
  /** In the words of the form; absent of one that no form has, which is called a sum and nothing more. */
  words?: SumWords;
}

export interface Form {
  id: FormId;
  /** Every cell, in form order. */
  cells: readonly FormCell[];
  /** Every printed equality: 40 in foi-2019, 42 in foi-2021. */
  relations: readonly Relation[];
  /** Tables with rows on the page that could not be read; absent where there are none. */
  unread?: ReadonlySet<TableId>;
}
