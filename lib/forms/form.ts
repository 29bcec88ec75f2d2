/** An official form: its tables, cells and the equalities that hold between them. */

export type FormId = 'foi-2019' | 'foi-2021';
export type TableId = 'disclosure' | 'requests' | 'review' | 'platform';

/** `requests.granted.person` and the like; see the tables of each form. */
export type FactKey = string;

/** What may stand in a cell: a count ≥ 0, a signed change of a count, or an amount of money ≥ 0. */
export type ValueKind = 'count' | 'change' | 'money';

export interface FormCell {
  key: FactKey;
  table: TableId;
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

/** Σ left = Σ right. `id` is `<rule>:<row or column or kind>`. */
export interface Relation {
  id: string;
  rule: TotalsRuleId;
  left: readonly FactKey[];
  right: readonly FactKey[];
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
